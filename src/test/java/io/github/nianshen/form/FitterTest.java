package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
  void figuresThatShiftedToTheRightAreShortWhereColumnsAreDrawn() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "（七）");
    row.set(1, "");
    row.add(1, "^");
    assertEquals(List.of("（七）总计"), labels(new Sheet().drawn(rows), Misfit.Kind.ROW_SHORT));
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
  void aColumnThatNoRowHasIsMissing() {
    var rows = requests();
    for (List<String> row : rows) {
      if (row.size() > 4) {
        row.remove(4);
      }
    }
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("COLUMN_MISSING 总计 社会公益组织"), sheet.misfits());
    assertEquals("1 2 3 - 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aColumnThatEveryRowHasAndTheFormHasNotIsForeign() {
    var rows = requests();
    rows.get(0).add(3, "国有企业");
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 4) {
        row.add(3, "99");
      }
    }
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("COLUMN_FOREIGN 国有企业 "), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aColumnThatNumbersTheRowsIsNoForeignOne() {
    var rows = requests();
    rows.get(0).add(1, "序号");
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 4) {
        row.add(1, "99");
      }
    }
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aColumnHeadInOtherWordsIsThatHead() {
    var rows = requests();
    rows.get(0).set(4, "社会公众组织");
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("LABEL_WRONG 社会公众组织 社会公益组织"), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void copiesOfAMergedCellUnderCopiesOfItsHeadCountOnce() {
    var rows = requests();
    rows.get(0).add(3, "商业企业");
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 4) {
        row.add(3, "2");
      }
    }
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
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
  void unitsAfterFiguresAreNoFigures() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "（七）");
    List<String> units = new ArrayList<>(List.of(row.get(0)));
    row.subList(1, row.size()).forEach(f -> units.addAll(List.of(f, "件")));
    row.clear();
    row.addAll(units);
    var sheet = new Sheet().cells(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void numbersBeforeLabelsOnlyNumberTheRows() {
    var rows = requests();
    for (int i = 1; i < rows.size(); i++) {
      rows.get(i).add(0, Integer.toString(i));
    }
    rows.get(0).add(0, "");
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(六)3"));
  }

  @Test
  void aShortWordInPlaceOfAFigureStandsForIt() {
    var rows = requests();
    Sheet.row(rows, "（七）").set(3, "未统计");
    assertEquals("1 2 未统计 4 5 6 21", new Sheet().table(rows).figures("三(七)"));
    assertEquals("1 2 未统计 4 5 6 21", new Sheet().cells(rows).figures("三(七)"));
    Sheet.row(rows, "（七）").set(3, "这一项今年没有统计");
    assertEquals("- - - - - - -", new Sheet().cells(rows).figures("三(七)"));
  }

  @Test
  void figuresMayBeginFurtherRightThanTheirHeads() {
    var rows = requests();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 1) {
        row.addAll(1, List.of("^", "^"));
      }
    }
    Sheet.row(rows, "（七）").set(3, "");
    var sheet = new Sheet().drawn(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals(" 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aFewRowsThatBeginElsewhereDoNotTellWhereFiguresBegin() {
    var rows = requests();
    Sheet.row(rows, "一、").add(1, "^");
    Sheet.row(rows, "二、").add(1, "^");
    Sheet.row(rows, "（七）").set(1, "");
    assertEquals(" 2 3 4 5 6 21", new Sheet().drawn(rows).figures("三(七)"));
  }

  @Test
  void aRowWithFewerCellsThanTheOthersIsShort() {
    var rows = requests();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 1) {
        row.addAll(1, List.of("", ""));
      }
    }
    List<String> total = Sheet.row(rows, "（七）");
    total.set(5, "");
    assertEquals("1 2  4 5 6 21", new Sheet().table(rows).figures("三(七)"));
    total.remove(1);
    assertEquals(List.of("（七）总计"), labels(new Sheet().table(rows), Misfit.Kind.ROW_SHORT));
  }

  @Test
  void aBlankTotalIsBlankWhereEveryRowEndsBlank() {
    var rows = requests();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 1) {
        row.add("");
      }
    }
    Sheet.row(rows, "（七）").set(7, "");
    assertEquals("1 2 3 4 5 6 ", new Sheet().table(rows).figures("三(七)"));
  }

  @Test
  void figuresThatTouchMustAddUpWhereTheLastIsATotal() {
    var rows = requests();
    List<String> total = Sheet.row(rows, "（七）");
    total.subList(1, total.size()).clear();
    total.add("1000001");
    assertEquals("1 0 0 0 0 0 1", new Sheet().table(rows).figures("三(七)"));
    total.set(1, "1000000");
    assertEquals(List.of("（七）总计"), labels(new Sheet().table(rows), Misfit.Kind.ROW_DOUBTFUL));
    var others = Sheet.proactive();
    List<String> rules = Sheet.row(others, "规章");
    rules.subList(1, rules.size()).clear();
    rules.add("100");
    assertEquals("1 0 0", new Sheet().table(others).figures("规章"));
  }

  @Test
  void aColumnHeadKnownToBeShortenedIsToldAsThat() {
    var rows = requests();
    rows.get(0).set(7, "合计");
    assertEquals(List.of("LABEL_ALIAS 合计 总计"), new Sheet().table(rows).misfits());
  }

  @Test
  void aForeignColumnRunsThroughGroupsOfOneRowAsWell() {
    var rows = Sheet.proactive();
    for (String row : List.of("行政许可", "行政处罚", "行政强制")) {
      Sheet.row(rows, row).add("99");
    }
    rows.stream().filter(r -> r.contains("本年处理决定数量")).forEach(r -> r.add("备注说明"));
    var sheet = new Sheet().table(rows);
    assertEquals("7", sheet.figures("行政许可"));
    assertEquals("9", sheet.figures("行政强制"));
    assertEquals("1 2 3", sheet.figures("规章"));
    assertEquals(List.of("COLUMN_FOREIGN 备注说明 "), sheet.misfits());
  }

  @Test
  void aColumnIsMissingInTheGroupWhoseRowsLackIt() {
    var rows = Sheet.proactive();
    rows.get(1).set(0, "填报说明事项");
    for (int r = 1; r < 4; r++) {
      rows.get(r).remove(2);
    }
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("COLUMN_MISSING 现行有效件数 本年废止件数"), sheet.misfits());
    assertEquals("1 - 3", sheet.figures("规章"));
    assertEquals("7", sheet.figures("行政许可"));
  }

  @Test
  void aForeignColumnMayStandAfterTheFirst() {
    var rows = requests();
    rows.get(0).add(2, "国有企业");
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > 1) {
        row.add(2, "99");
      }
    }
    var sheet = new Sheet().table(rows);
    assertEquals(List.of("COLUMN_FOREIGN 国有企业 "), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void aForeignLabelBrokenOverLinesIsOne() {
    var rows = requests();
    int after = rows.indexOf(Sheet.row(rows, "8."));
    rows.add(after + 1, List.of("9.属于历史", "档案资料", "0", "0", "0", "0", "0", "0", "0"));
    var sheet = new Sheet().cells(rows);
    assertEquals(List.of("ROW_FOREIGN 9.属于历史 档案资料 "), sheet.misfits());
    assertEquals("9.属于历史档案资料", sheet.form().misfits().get(0).found());
    assertEquals("档案资料", new Sheet().table(rows).form().misfits().get(0).found());
  }

  @Test
  void wordsAfterAHeadOfRowsAreNoFigure() {
    var rows = requests();
    Sheet.row(rows, "三、").addAll(List.of("说明", "1", "2", "3", "4", "5", "6"));
    assertEquals(List.of("ROW_FOREIGN 说明 "), new Sheet().table(rows).misfits());
  }

  @Test
  void wordsInARowOfTooFewCellsAreNoFigure() {
    var rows = requests();
    List<String> total = Sheet.row(rows, "（七）");
    total.subList(1, total.size()).clear();
    total.addAll(List.of("其中重复的有", "1", "2"));
    assertEquals("- - - - - - -", new Sheet().table(rows).figures("三(七)"));
  }

  @Test
  void aWordOfEightUnitsMayStandForAFigureInALineOfItsOwn() {
    var rows = requests();
    Sheet.row(rows, "（七）").set(3, "今年没有进行统计");
    assertEquals("1 2 今年没有进行统计 4 5 6 21", new Sheet().cells(rows).figures("三(七)"));
  }

  @Test
  void unitsInAColumnOfTheirOwnAreNoFigures() {
    for (Sheet sheet :
        List.of(
            new Sheet().table(Sheet.statistics("5")),
            new Sheet().drawn(Sheet.statistics("5")),
            new Sheet().cells(Sheet.statistics("5")),
            new Sheet().lines(Sheet.statistics("5"), " "))) {
      assertEquals(List.of(), sheet.misfits());
      assertEquals("5", sheet.figures("17"));
      assertEquals(sheet.form().template().size(), sheet.form().figures().size());
    }
  }

  @Test
  void unitsAfterTheFiguresAreNoFiguresEither() {
    var rows = Sheet.statistics("5");
    rows.stream().filter(r -> r.size() == 3).forEach(r -> r.add(r.remove(1)));
    assertEquals(List.of(), new Sheet().table(rows).misfits());
    assertEquals("5", new Sheet().cells(rows).figures("17"));
    assertEquals(List.of(), new Sheet().cells(rows).misfits());
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
  void signsBesideAHeadOfRowsAreNoFigures() {
    var rows = requests();
    Sheet.row(rows, "三、").addAll(List.of("/", "/", "/", "/", "/", "/", "/"));
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
