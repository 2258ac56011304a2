package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Need;
import io.github.nianshen.finding.Roll;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Stale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XlsxOutputTest {
  private static final Setting ZH = Sample.setting(Lang.ZH);

  private static SheetsRead read(Sample.Run run, Setting setting) {
    return SheetsRead.of(Sample.bytes(OutputFormat.XLSX, run, setting));
  }

  private static Map<String, List<List<String>>> rows(Sample.Run run) {
    return read(run, ZH).rows();
  }

  private static FileResult of(String words) {
    return Sample.file("甲.txt", words, words).of(new Issuer("青石镇", "2023"));
  }

  /** The cell 问题 of the first finding. */
  private static String told(String words) {
    return rows(Sample.run(of(words))).get("问题清单").get(1).get(7);
  }

  @Test
  void everySheetTellsItsPart() {
    Map<String, List<List<String>>> rows = rows(Sample.full());
    assertEquals(List.of("汇总", "问题清单", "规则情况", "未能检查"), List.copyOf(rows.keySet()));
    List<List<String>> files = rows.get("汇总");
    assertEquals(List.of("甲.txt", "", "", "通过", "0", "2", "0", ""), files.get(1));
    assertEquals(List.of("丁.txt", "无法检查"), List.of(files.get(2).get(0), files.get(2).get(3)));
    assertEquals("程序内部故障，规则 NS301 未能完成", files.get(2).get(7));
    assertEquals("无法检查：空", files.get(3).get(7));
    assertEquals(
        List.of(
            "1",
            "甲.txt",
            "",
            "第1行 · 三 · 申请表",
            "警告",
            "NS301",
            "总计不等",
            "“12”为 9",
            "3  1:1 其[他]",
            "附件",
            "请核对。"),
        rows.get("问题清单").get(1));
    List<List<String>> rest = rows.get("未能检查");
    assertEquals(List.of("丁.txt", "没有查完"), rest.get(1).subList(0, 2));
    assertEquals(List.of("丙.txt", "无法检查", "无法检查：空"), rest.get(2));
    assertEquals(List.of("乙.rar", "略过", "压缩包"), rest.get(3));
  }

  @Test
  void aReportIsNamedByItsOrganAndYear() {
    Map<String, List<List<String>>> rows = rows(Sample.run(of("总计")));
    assertEquals(List.of("甲.txt", "青石镇", "2023"), rows.get("汇总").get(1).subList(0, 3));
    assertEquals("青石镇", rows.get("问题清单").get(1).get(2));
  }

  @Test
  void unitsWithoutAReportStandAmongWhatWasNotChecked() {
    RunResult run = Sample.run(of("总计")).result();
    var roll = new Roll(2, List.of("=白水镇"));
    var with =
        new RunResult(
            run.rules(),
            run.files(),
            List.of(),
            List.of(),
            Stale.NONE,
            Map.of(),
            Set.of(),
            roll,
            Optional.empty(),
            run.failOn(),
            run.ending());
    SheetsRead read = read(new Sample.Run(List.of(of("总计")), with), ZH);
    assertEquals(List.of("=白水镇", "没有报告"), read.rows().get("未能检查").get(1).subList(0, 2));
  }

  @Test
  void silenceOfARuleThatHadNothingToCompareIsNoPass() {
    RunResult run = Sample.run(of("总计")).result();
    RuleInfo first = run.rules().get(0);
    for (Need need : Need.values()) {
      List<RuleInfo> rules = List.of(needing(first, need));
      assertEquals("没有检查：这次没有" + need.in(Lang.ZH), state(rules, run, Set.of(need)));
      assertEquals("没有发现问题", state(rules, run, Set.of()));
    }
  }

  private static RuleInfo needing(RuleInfo rule, Need need) {
    return new RuleInfo(
        "NS999",
        rule.name(),
        rule.title(),
        rule.basis(),
        rule.level(),
        rule.messages(),
        rule.why(),
        rule.eras(),
        rule.group(),
        rule.grades(),
        rule.clauses(),
        rule.samples(),
        rule.places(),
        Optional.of(need));
  }

  private static String state(List<RuleInfo> rules, RunResult run, Set<Need> lacking) {
    var with =
        new RunResult(
            rules,
            run.files(),
            List.of(),
            List.of(),
            Stale.NONE,
            Map.of(),
            lacking,
            Roll.NONE,
            Optional.empty(),
            run.failOn(),
            run.ending());
    return read(new Sample.Run(List.of(), with), ZH).rows().get("规则情况").get(1).get(4);
  }

  @Test
  void silenceOfARuleIsToldApartFromNoReportOfItsYears() {
    FileResult old = Sample.file("甲.txt", "一").of(new Issuer("青石镇", "2017"));
    List<List<String>> rules = rows(Sample.run(old)).get("规则情况");
    assertEquals(List.of("没有发现问题", "0"), rules.get(1).subList(4, 6));
    assertEquals(List.of("不适用：没有这些年度的报告", "0"), rules.get(2).subList(4, 6));
    FileResult unknown = Sample.file("甲.txt", "一");
    assertEquals("没有发现问题", rows(Sample.run(old, unknown)).get("规则情况").get(2).get(4));
    List<List<String>> full = rows(Sample.full()).get("规则情况");
    assertEquals("发现问题\n1 个文件上没有查完：程序内部故障", full.get(2).get(4));
    List<List<String>> none = rows(Sample.run(Sample.unreadable("丙.txt"))).get("规则情况");
    assertEquals("没有能检查的报告", none.get(2).get(4));
  }

  @Test
  void aLimitLeavesOutRowsButNotCounts() {
    var most = Sample.setting(Lang.ZH, new Most(1, 9));
    SheetsRead read = read(Sample.full(), most);
    assertTrue(read.text().contains("\n另有 2 处问题超出列出的限额"), read::text);
    assertEquals(2, read.rows().get("问题清单").size());
    assertEquals("2", read.rows().get("规则情况").get(2).get(5));
  }

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
    String text = read(Sample.run(of("电话13812345678、11010119900307002X")), ZH).text();
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

  @Test
  void rowsThatHaveNoRoomAreCounted() throws IOException {
    var output = new XlsxOutput(Sample.RULES, ZH, 31);
    Sample.Run run = Sample.run(Sample.crowded(25));
    var out = new ByteArrayOutputStream();
    try (var pieces = new Pieces()) {
      for (String words : output.pieces(run.files().get(0))) {
        pieces.add(0, 1, Level.WARNING, words.getBytes(StandardCharsets.UTF_8));
      }
      output.write(run.result(), pieces, out, StandardCharsets.UTF_8);
    }
    List<List<String>> rows = SheetsRead.of(out.toByteArray()).rows().get("问题清单");
    assertEquals(12, rows.size());
    assertEquals(List.of("另有 15 行，本表放不下。"), rows.get(11));
  }

  @Test
  void rowsThatAreWrittenBeforeTheEndStay() {
    List<List<String>> rows = rows(Sample.run(Sample.crowded(2_300))).get("问题清单");
    assertEquals(2_301, rows.size());
    for (int i = 1; i < rows.size(); i++) {
      assertEquals("" + i, rows.get(i).get(0));
    }
  }

  @Test
  void equalRunsAreEqualBytes() throws InterruptedException {
    byte[] first = Sample.bytes(OutputFormat.XLSX, Sample.full(), ZH);
    Thread.sleep(2_100);
    assertArrayEquals(first, Sample.bytes(OutputFormat.XLSX, Sample.full(), ZH));
  }

  @Test
  void theHeadStaysFiltersAndIsPrintedOnEveryPage() {
    SheetsRead read = read(Sample.full(), ZH);
    Element list = read.sheet(2);
    assertEquals("A1:K4", SheetsRead.elements(list, "autoFilter").get(0).getAttribute("ref"));
    assertEquals("frozen", SheetsRead.elements(list, "pane").get(0).getAttribute("state"));
    Element page = SheetsRead.elements(list, "pageSetup").get(0);
    assertEquals("landscape", page.getAttribute("orientation"));
    assertEquals("0", page.getAttribute("fitToHeight"));
    assertEquals(11, SheetsRead.elements(list, "col").size());
  }

  @Test
  void everythingIsThereInEnglish() {
    String text = read(Sample.full(), Sample.setting(Lang.EN)).text();
    assertTrue(text.startsWith("# Summary\nfile\torgan\tyear\tverdict\terrors"), text);
    assertTrue(
        text.contains("\ncould not be checked") || text.contains("could not be checked"), text);
    assertTrue(text.contains("\n1\t甲.txt\t\tline 1 · 三 · 申请表\twarning\tNS301\t"), text);
  }

  @Test
  void aRunWithoutFilesSaysThatNothingWasFound() {
    Map<String, List<List<String>>> rows = rows(Sample.run());
    assertEquals(List.of("没有问题。"), rows.get("问题清单").get(1));
    assertEquals(List.of("没有未能检查的文件。"), rows.get("未能检查").get(1));
  }

  @Test
  void aRowIsAsHighAsItsLongestCell() {
    assertEquals("", height("短"));
    assertTrue(Double.parseDouble(height("长".repeat(90))) > 4 * 14, height("长".repeat(90)));
    assertEquals(409, Double.parseDouble(height("长".repeat(9000))));
  }

  /** How high the row of the first finding is; empty words for a line. */
  private static String height(String words) {
    Element sheet = read(Sample.run(of(words)), ZH).sheet(2);
    return SheetsRead.elements(sheet, "row").get(1).getAttribute("ht");
  }
}
