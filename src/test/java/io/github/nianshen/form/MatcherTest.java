package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which row of the form each row of a table is. */
class MatcherTest {
  private static List<List<String>> requests() {
    return Sheet.requests("1", "2", "3", "4", "5", "6", "21");
  }

  private static List<String> line(String label, String figure) {
    return new ArrayList<>(List.of(label, figure, "0", "0", "0", "0", "0", figure));
  }

  @Test
  void aRowOutOfItsPlaceIsKnownByItsLabel() {
    var rows = requests();
    rows.add(1, rows.remove(rows.indexOf(Sheet.row(rows, "四、"))));
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("四"));
  }

  @Test
  void ofRowsWithOneLabelTheNextOneIsMeant() {
    var rows = Sheet.statistics("5");
    int[] at =
        java.util.stream.IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).get(0).startsWith("（二）被依法纠错数"))
            .toArray();
    assertEquals(2, at.length);
    rows.get(at[0]).set(2, "7");
    assertEquals("7", new Sheet().table(rows).figures("42"));
    assertEquals("5", new Sheet().table(rows).figures("46"));
    rows.remove(at[0]);
    var sheet = new Sheet().table(rows);
    assertEquals(1, sheet.misfits().size());
    assertEquals("-", sheet.figures("42"));
    assertEquals("5", sheet.figures("46"));
  }

  @Test
  void aLabelThatStoodBeforeWithoutFiguresWasOnlyAHead() {
    var rows = requests();
    int total = rows.indexOf(Sheet.row(rows, "（七）"));
    rows.add(total, List.of("（七）总计"));
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aSecondRowUnderALabelAlreadyTakenIsLeftOver() {
    var rows = requests();
    rows.add(line("四、结转下年度继续办理", "9"));
    assertEquals("1 2 3 4 5 6 21", new Sheet().table(rows).figures("四"));
  }

  @Test
  void hardlyAlikeWordsAreTheRowWhereJustThatOneIsWanted() {
    var rows = requests();
    Sheet.row(rows, "4.保护").set(0, "4.保护第三甲乙丙丁戊");
    assertEquals(List.of("LABEL_WRONG 4.保护第三甲乙丙丁戊 4.保护第三方合法权益"), new Sheet().table(rows).misfits());
    Sheet.row(rows, "5.属于三类").set(0, "5.属于三类甲乙丙丁戊己");
    assertTrue(new Sheet().table(rows).form().has(Misfit.Kind.ROW_DOUBTFUL));
  }

  @Test
  void hardlyAlikeWordsAreTheOnlyRowWantedThoughAHeadOfRowsIsNotThere() {
    var rows = requests();
    rows.remove(Sheet.row(rows, "（五）"));
    Sheet.row(rows, "3.补正").set(0, "3.补正后申甲乙丙丁戊己");
    assertEquals(
        List.of("LABEL_WRONG 3.补正后申甲乙丙丁戊己 3.补正后申请内容仍不明确"), new Sheet().table(rows).misfits());
  }

  @Test
  void wordsHalfAlikeAreOneOfTheFewRowsThatAreWanted() {
    var rows = requests();
    rows.remove(Sheet.row(rows, "6.属于四类"));
    Sheet.row(rows, "5.属于三类").set(0, "5.属于三类内甲乙丙丁戊");
    assertEquals(
        List.of("LABEL_WRONG 5.属于三类内甲乙丙丁戊 5.属于三类内部事务信息", "ROW_MISSING 5.属于三类内甲乙丙丁戊 6.属于四类过程性信息"),
        new Sheet().table(rows).misfits());
  }

  @Test
  void wordsThatAreNotAlikeAtAllAreNoRow() {
    var rows = requests();
    Sheet.row(rows, "4.保护").set(0, "4.甲乙丙丁戊己庚辛壬");
    assertEquals(
        List.of("ROW_MISSING 3.危及“三安全一稳定” 4.保护第三方合法权益", "ROW_FOREIGN 4.甲乙丙丁戊己庚辛壬 "),
        new Sheet().table(rows).misfits());
  }

  @Test
  void wordsMuchAlikeAreTheRowThatIsFreeWhereverTheyStand() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "1.信访");
    rows.remove(row);
    row.set(0, "1.信访举报投拆类申请");
    rows.add(row);
    assertEquals(List.of("LABEL_WRONG 1.信访举报投拆类申请 1.信访举报投诉类申请"), new Sheet().table(rows).misfits());
  }

  @Test
  void aRowIsTakenOnce() {
    var rows = requests();
    Sheet.row(rows, "4.保护").set(0, "4.保护第三方合法权利");
    rows.add(rows.indexOf(Sheet.row(rows, "4.保护")) + 1, line("4.保护第三方合法权力", "9"));
    assertEquals(
        List.of("LABEL_WRONG 4.保护第三方合法权利 4.保护第三方合法权益", "ROW_FOREIGN 4.保护第三方合法权力 "),
        new Sheet().table(rows).misfits());
  }
}
