package io.github.nianshen.emit;

import static io.github.nianshen.emit.XlsxRead.ZH;
import static io.github.nianshen.emit.XlsxRead.read;
import static io.github.nianshen.emit.XlsxRead.report;
import static io.github.nianshen.emit.XlsxRead.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Issuer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XlsxCellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
  void wordsAreNeverAFormula(String words) {
    FileResult file = Sample.file(words.strip() + ".txt", words, words);
    SheetsRead read = read(Sample.run(file.of(new Issuer(words, "2023"))), ZH);
    for (int i = 1; i <= 4; i++) {
      assertEquals(List.of(), SheetsRead.elements(read.sheet(i), "f"));
    }
    Element organ =
        SheetsRead.elements(read.sheet(1), "c").stream()
            .filter(c -> c.getAttribute("r").equals("B2"))
            .findFirst()
            .orElseThrow();
    assertEquals("inlineStr", organ.getAttribute("t"));
    assertEquals("49", format(read, organ), "is words when edited too");
    assertEquals(words.strip(), organ.getTextContent());
  }

  /** The id of a cell's number format. */
  private static String format(SheetsRead read, Element cell) {
    Element all = SheetsRead.elements(read.styles(), "cellXfs").get(0);
    int style = Integer.parseInt(cell.getAttribute("s"));
    String id = SheetsRead.elements(all, "xf").get(style).getAttribute("numFmtId");
    return SheetsRead.elements(read.styles(), "numFmt").stream()
        .filter(f -> f.getAttribute("numFmtId").equals(id))
        .map(f -> f.getAttribute("formatCode").replace("@", "49"))
        .findFirst()
        .orElse(id);
  }

  @Test
  void signsThatXmlForbidsOrASpreadsheetTakesForOthersAreShown() {
    assertEquals("“a␀␛\ufffd\ufffd\ufffdb”为 9", told("a\0\u001b\ufffe\ud800\u202eb"));
    assertEquals("“_x005F_x0041_ _x”为 9", told("_x0041_ _x"));
    assertEquals("“<&>\"'😀”为 9", told("<&>\"'😀"));
  }

  @Test
  void personsAreHidden() {
    String text = read(Sample.run(report("电话13812345678、11010119900307002X")), ZH).text();
    assertTrue(text.contains("138****5678"), text);
    assertFalse(text.contains("12345678") || text.contains("19900307"), text);
  }

  @Test
  void aFileIsFoundByItsName() {
    List<List<String>> rows =
        rows(Sample.run(Sample.file("13812345678_x0041_.txt", "一", "一"))).get("问题清单");
    assertEquals("13812345678_x005F_x0041_.txt", rows.get(1).get(1));
  }

  @Test
  void aCellHoldsNoMoreThanItMay() {
    String told = told("总" + "😀".repeat(40_000));
    assertTrue(told.length() <= 32_767 && told.length() > 32_760, () -> "" + told.length());
    assertTrue(told.endsWith("😀…"), () -> told.substring(told.length() - 3));
  }

  /** The cell 问题 of the first finding. */
  private static String told(String words) {
    return rows(Sample.run(report(words))).get("问题清单").get(1).get(7);
  }

  @Test
  void aRowIsAsHighAsItsLongestCell() {
    assertEquals("", height("短"));
    assertTrue(Double.parseDouble(height("长".repeat(90))) > 4 * 14, height("长".repeat(90)));
    assertEquals(409, Double.parseDouble(height("长".repeat(9000))));
  }

  /** How high the row of the first finding is; empty words for a line. */
  private static String height(String words) {
    Element sheet = read(Sample.run(report(words)), ZH).sheet(2);
    return SheetsRead.elements(sheet, "row").get(1).getAttribute("ht");
  }
}
