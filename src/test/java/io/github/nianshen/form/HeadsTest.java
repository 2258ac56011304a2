package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns of a table, and which figures stand under which. */
class HeadsTest {
  private static final String[] FIGURES = {"1", "2", "3", "4", "5", "6", "21"};

  private static List<List<String>> requests() {
    return Sheet.requests(FIGURES);
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
