package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose rows stand one below the other, fitted row by row. */
class FitterTest {
  private static final String[] FIGURES = {"1", "2", "3", "4", "5", "6", "21"};

  private static List<List<String>> requests() {
    return Sheet.requests(FIGURES);
  }

  @Test
  void aTableAsMandatedFitsWithEveryFigure() {
    var sheet = new Sheet().table(requests());
    assertEquals(List.of(), sheet.misfits());
    Form form = sheet.form();
    assertEquals(form.template().size(), form.figures().size());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(三)7"));
    assertEquals("四、结转下年度继续办理", form.rows().get("四").in(sheet.text()));
    assertEquals("科研机构", form.columns().get("科研机构").in(sheet.text()));
  }

  @Test
  void aTableOfSeveralGroupsFitsWithTheColumnsOfEach() {
    var sheet = new Sheet().table(Sheet.proactive());
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3", sheet.figures("规章"));
    assertEquals("4 5 6", sheet.figures("行政规范性文件"));
    assertEquals("8", sheet.figures("行政处罚"));
    assertEquals("10", sheet.figures("行政事业性收费"));
  }

  @Test
  void cellsAloneOnTheirLinesFitAsWell() {
    var sheet = new Sheet().cells(requests());
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aRowThatIsNotThereIsMissingAfterTheRowBeforeIt() {
    var rows = requests();
    rows.remove(Sheet.row(rows, "6.属于四类"));
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("ROW_MISSING 5.属于三类内部事务信息 6.属于四类过程性信息"), sheet.misfits());
    assertEquals("- - - - - - -", sheet.figures("三(三)6"));
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(三)7"));
  }

  @Test
  void aFirstRowThatIsNotThereIsMissingAtTheTable() {
    var rows = requests();
    rows.remove(Sheet.row(rows, "一、"));
    Misfit missing = new Sheet().table(rows).form().misfits().get(0);
    assertEquals(Misfit.Kind.ROW_MISSING, missing.kind());
    assertEquals(new Sheet().table(rows).form().places().get(0), missing.span());
  }

  @Test
  void aRowWithAFigureTooFewIsShort() {
    var rows = requests();
    Sheet.row(rows, "（七）").remove(7);
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("ROW_SHORT （七）总计 1 2 3 4 5 6 7"), sheet.misfits());
    assertEquals("6", sheet.form().misfits().get(0).found());
    assertEquals("- - - - - - -", sheet.figures("三(七)"));
  }

  @Test
  void aRowWithAFigureTooManyIsLong() {
    var rows = requests();
    Sheet.row(rows, "（七）").add("9");
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("ROW_LONG （七）总计 1 2 3 4 5 6 21 9 7"), sheet.misfits());
    assertEquals("8", sheet.form().misfits().get(0).found());
  }

  @Test
  void aRowWithoutAnyCellIsShortAtItsLabel() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "（七）");
    row.subList(1, row.size()).clear();
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("ROW_SHORT （七）总计 7"), sheet.misfits());
    assertEquals("0", sheet.form().misfits().get(0).found());
  }

  @Test
  void aRowWithAFigureTooFewIsDoubtfulWhereBlankCellsAreNotSeen() {
    var rows = requests();
    Sheet.row(rows, "（七）").remove(3);
    assertEquals(List.of("ROW_DOUBTFUL （七）总计 1 2 4 5 6 21 7"), new Sheet().cells(rows).misfits());
  }

  @Test
  void aBlankCellAmidFiguresIsBlank() {
    var rows = requests();
    Sheet.row(rows, "（七）").set(3, "");
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2  4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void ofARowThatEndsBlankOnlyTheBlankCellsAreTakenWhereSeparatorsDrawIt() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "（七）");
    row.set(6, "");
    row.set(7, "");
    assertEquals("- - - - -  ", new Sheet().table(rows).figures("三(七)"));
    assertEquals("1 2 3 4 5  ", new Sheet().drawn(rows).figures("三(七)"));
  }

  @Test
  void aRowThatIsBlankThroughoutIsBlank() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "（七）");
    row.subList(1, row.size()).replaceAll(c -> "");
    var sheet = new Sheet().table(rows);
    assertEquals("      ", sheet.figures("三(七)"));
    assertEquals(List.of(), sheet.misfits());
  }

  @Test
  void aRowOutsideTheFormIsForeign() {
    var rows = requests();
    rows.add(
        rows.indexOf(Sheet.row(rows, "8.")) + 1,
        List.of("9.属于历史档案资料", "0", "0", "0", "0", "0", "0", "0"));
    assertEquals(List.of("ROW_FOREIGN 9.属于历史档案资料 "), new Sheet().table(rows).misfits());
  }

  @Test
  void aRowOutsideTheFormThatIsLocalPracticeIsLocal() {
    var rows = Sheet.proactive();
    rows.add(rows.indexOf(Sheet.row(rows, "行政规范性文件")) + 1, List.of("其他主动公开文件", "1", "2", "3"));
    assertEquals(List.of("ROW_LOCAL 其他主动公开文件 "), new Sheet().table(rows).misfits());
  }

  @Test
  void wordsAboveTheFirstRowAreNoForeignRow() {
    var rows = requests();
    rows.add(1, List.of("历史遗留事项说明", "9", "9", "9", "9", "9", "9", "9"));
    assertEquals(List.of(), labels(new Sheet().table(rows), Misfit.Kind.ROW_FOREIGN));
  }

  @Test
  void aRowInOtherWordsIsTheRowThatIsWantedInItsPlace() {
    var rows = requests();
    Sheet.row(rows, "4.保护").set(0, "4.维护第三人合法权利");
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("LABEL_WRONG 4.维护第三人合法权利 4.保护第三方合法权益"), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(三)4"));
  }

  @Test
  void aLabelThatWasCutIsNoOtherLabel() {
    var rows = requests();
    Sheet.row(rows, "5.要求行政机关确认").set(0, "5.要求行政机关确认或重新出具");
    assertEquals(
        List.of("LABEL_ALIAS 5.要求行政机关确认或重新出具 5.要求行政机关确认或重新出具已获取信息"),
        new Sheet().table(rows).misfits());
  }

  @Test
  void figuresBesideAHeadOfRowsAreTold() {
    var rows = requests();
    Sheet.row(rows, "三、").addAll(List.of(FIGURES));
    assertEquals(List.of("ROW_SPANNING 三、本年度办理结果 三、本年度办理结果"), new Sheet().table(rows).misfits());
  }

  @Test
  void rowsMergedUnderTheirHeadAreOneRowThatTheTotalSums() {
    var rows = requests();
    int head = rows.indexOf(Sheet.row(rows, "（六）"));
    rows.get(head).addAll(List.of(FIGURES));
    rows.subList(head + 1, head + 4).clear();
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("ROWS_MERGED （六）其他处理 （六）其他处理"), sheet.misfits());
    Form form = sheet.form();
    List<String> parts = form.parts("三(七)").stream().map(Row::key).toList();
    assertTrue(parts.contains("三(六)"));
    assertEquals(21 - 3 + 1, parts.size());
  }

  @Test
  void aTotalSumsItsRowsWhereNoneAreMerged() {
    Form form = new Sheet().table(requests()).form();
    List<String> parts = form.parts("三(七)").stream().map(Row::key).toList();
    assertEquals("三(一)", parts.get(0));
    assertEquals(21, parts.size());
    assertEquals(List.of(), form.parts("一"));
  }

  @Test
  void aTableThatWasReadBadlyIsOneDoubtAndNoFigures() {
    var rows = requests();
    for (String row : List.of("一、", "二、", "（七）", "四、")) {
      Sheet.row(rows, row).remove(2);
    }
    Form form = new Sheet().table(rows).form();
    assertEquals(1, form.misfits().size());
    assertEquals(Misfit.Kind.ROW_DOUBTFUL, form.misfits().get(0).kind());
    assertTrue(form.figures().isEmpty());
  }

  @Test
  void aRowWhoseLabelStandsInOtherWordsIsNotMissingForSure() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "8.");
    row.subList(1, row.size()).clear();
    row.set(0, "见8.属于行政查询事项一栏");
    var sheet = new Sheet().table(rows);
    assertEquals(
        List.of("8.属于行政查询事项"),
        sheet.form().misfits().stream()
            .filter(m -> m.kind() == Misfit.Kind.ROW_DOUBTFUL)
            .map(Misfit::expected)
            .toList());
  }

  @Test
  void departuresComeInReadingOrder() {
    var rows = requests();
    rows.get(0).set(7, "合计");
    rows.remove(Sheet.row(rows, "8."));
    assertEquals(
        List.of("LABEL_ALIAS 合计 总计", "ROW_MISSING 7.属于行政执法案卷 8.属于行政查询事项"),
        new Sheet().table(rows).misfits());
  }

  @Test
  void wordsWithoutFiguresBelowTheTableAreNoForeignRow() {
    var rows = requests();
    rows.add(List.of("填表单位盖章处"));
    assertEquals(List.of(), new Sheet().table(rows).misfits());
  }

  @Test
  void figuresBesideAHeadWhoseRowsAreThereAreTooMany() {
    var rows = requests();
    Sheet.row(rows, "（六）").addAll(List.of(FIGURES));
    assertEquals(List.of("ROW_SPANNING （六）其他处理 （六）其他处理"), new Sheet().table(rows).misfits());
  }

  @Test
  void aShortLabelInOtherWordsIsMissingAllTheSame() {
    var rows = requests();
    rows.set(rows.indexOf(Sheet.row(rows, "（七）")), List.of("另见（七）总计栏"));
    assertEquals(List.of("ROW_MISSING 3.其他 （七）总计"), new Sheet().table(rows).misfits());
  }

  private static List<String> labels(Sheet sheet, Misfit.Kind kind) {
    return sheet.form().misfits().stream()
        .filter(m -> m.kind() == kind)
        .map(m -> label(m.span().in(sheet.text())))
        .toList();
  }

  /** The first cell of a row. */
  private static String label(String row) {
    int end = row.indexOf('\t');
    return end < 0 ? row : row.substring(0, end);
  }
}
