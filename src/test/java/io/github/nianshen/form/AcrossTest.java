package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 复议诉讼表, whose rows stand side by side. */
class AcrossTest {
  private static final String[] FIGURES = {
    "1", "2", "3", "4", "10", "5", "6", "7", "8", "26", "9", "10", "11", "12", "42"
  };

  private static String[] blanks(int many) {
    return IntStream.range(0, many).mapToObj(i -> "").toArray(String[]::new);
  }

  private static String all(Sheet sheet) {
    return List.of("行政复议", "未经复议直接起诉", "复议后起诉").stream()
        .map(sheet::figures)
        .collect(Collectors.joining(" | "));
  }

  @Test
  void figuresStandUnderTheHeadsInOrder() {
    var sheet = new Sheet().table(Sheet.disputes(FIGURES));
    assertEquals("1 2 3 4 10 | 5 6 7 8 26 | 9 10 11 12 42", all(sheet));
    assertEquals(List.of(), sheet.misfits());
    Form form = sheet.form();
    assertEquals("复议后起诉", form.rows().get("复议后起诉").in(sheet.text()));
    assertEquals("尚未审结", form.columns().get("尚未审结").in(sheet.text()));
    assertEquals(sheet.text().indexOf("尚未审结"), form.columns().get("尚未审结").start());
  }

  @Test
  void aBlankCellAmidFiguresIsBlank() {
    String[] figures = FIGURES.clone();
    figures[6] = "";
    var sheet = new Sheet().table(Sheet.disputes(figures));
    assertEquals("1 2 3 4 10 | 5  7 8 26 | 9 10 11 12 42", all(sheet));
    assertEquals(Figure.State.BLANK, sheet.form().figure("未经复议直接起诉", "结果纠正").orElseThrow().state());
  }

  @Test
  void aTableThatNobodyFilledInIsBlank() {
    var sheet = new Sheet().table(Sheet.disputes(blanks(15)));
    assertEquals("     |      |     ", all(sheet));
    assertEquals(List.of(), sheet.misfits());
  }

  @Test
  void onlyTheLastCellsBelowTheHeadsAreTheFigures() {
    var rows = Sheet.disputes(blanks(16));
    rows.add(0, List.of("", "", ""));
    var sheet = new Sheet().table(rows);
    Form form = sheet.form();
    int first = sheet.text().lastIndexOf("总计") + "总计\t\n\t".length();
    assertEquals(first, form.figure("行政复议", "结果维持").orElseThrow().span().start());
    assertEquals(List.of(), sheet.misfits());
  }

  @Test
  void headsOfRowsAloneHoldNoFigures() {
    var heads = List.of("结果", "结果", "其他", "尚未", "总", "未经复议直接起诉", "复议后起诉");
    var sheet = new Sheet().table(List.of(List.of("行政复议", "行政诉讼"), heads));
    assertEquals("- - - - - | - - - - - | - - - - -", all(sheet));
    assertEquals(3, sheet.misfits().stream().filter(m -> m.startsWith("ROW_MISSING")).count());
  }

  @Test
  void tooFewBlankCellsAreDoubtful() {
    var sheet = new Sheet().table(Sheet.disputes(blanks(14)));
    assertEquals(List.of("ROW_DOUBTFUL  "), sheet.misfits());
    assertEquals(sheet.text().lastIndexOf("总计") + 4, sheet.form().misfits().get(0).span().start());
  }

  @Test
  void headsAloneAreATableWithoutRows() {
    var sheet = new Sheet().table(Sheet.disputes());
    assertEquals(3, sheet.misfits().size());
    sheet.form().misfits().forEach(m -> assertEquals(Misfit.Kind.ROW_MISSING, m.kind()));
  }

  @Test
  void figuresCutIntoATableForEachRowBelongToTheHeadsAboveThem() {
    List<String> heads = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    var sheet =
        new Sheet()
            .cells(Sheet.rows(List.of(List.of("行政复议"), heads, List.of("1", "2", "3", "4", "10"))))
            .cells(
                Sheet.rows(List.of(List.of("未经复议直接起诉"), heads, List.of("5", "6", "7", "8", "26"))))
            .cells(
                Sheet.rows(List.of(List.of("复议后起诉"), heads, List.of("9", "10", "11", "12", "42"))));
    assertEquals("1 2 3 4 10 | 5 6 7 8 26 | 9 10 11 12 42", all(sheet));
    assertEquals(List.of(), sheet.misfits());
  }

  @Test
  void aFigureTooFewInOneOfTheTablesIsDoubtedThereAlone() {
    List<String> heads = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    var sheet =
        new Sheet()
            .cells(Sheet.rows(List.of(List.of("行政复议"), heads, List.of("1", "2", "3", "4", "10"))))
            .cells(Sheet.rows(List.of(List.of("未经复议直接起诉"), heads, List.of("5", "6", "7", "8"))))
            .cells(
                Sheet.rows(List.of(List.of("复议后起诉"), heads, List.of("9", "10", "11", "12", "42"))));
    assertEquals("1 2 3 4 10 | - - - - - | 9 10 11 12 42", all(sheet));
    assertEquals(List.of("ROW_DOUBTFUL 5 6 7 8 5"), sheet.misfits());
  }

  @Test
  void aRowWithoutItsHeadsIsMissing() {
    List<String> heads = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    var sheet =
        new Sheet()
            .cells(Sheet.rows(List.of(List.of("行政复议"), heads, List.of("1", "2", "3", "4", "10"))))
            .cells(
                Sheet.rows(List.of(List.of("复议后起诉"), heads, List.of("9", "10", "11", "12", "42"))));
    assertEquals("1 2 3 4 10 | - - - - - | 9 10 11 12 42", all(sheet));
    assertEquals(1, sheet.misfits().size());
    assertEquals(Misfit.Kind.ROW_MISSING, sheet.form().misfits().get(0).kind());
    assertEquals("未经复议直接起诉", sheet.form().misfits().get(0).expected());
  }

  @Test
  void aColumnWithoutItsHeadIsMissingInItsRowAlone() {
    var rows = Sheet.disputes(FIGURES);
    rows.get(1).remove(7);
    rows.get(2).remove(7);
    var sheet = new Sheet().table(rows);
    assertEquals("1 2 3 4 10 | 5 6 - 8 26 | 9 10 11 12 42", all(sheet));
    assertEquals(Misfit.Kind.COLUMN_MISSING, sheet.form().misfits().get(0).kind());
    assertEquals("未经复议直接起诉·其他结果", sheet.form().misfits().get(0).expected());
    assertEquals(1, sheet.misfits().size());
  }

  @Test
  void tooManyFiguresAreTold() {
    List<String> more = new ArrayList<>(List.of(FIGURES));
    more.add("1");
    var sheet = new Sheet().table(Sheet.disputes(more.toArray(String[]::new)));
    assertEquals("ROW_LONG", sheet.form().misfits().get(0).kind().name());
    assertEquals("15", sheet.form().misfits().get(0).expected());
    assertEquals("16", sheet.form().misfits().get(0).found());
    assertEquals("1 2 3 4 10 5 6 7 8 26 9 10 11 12 42 1", span(sheet));
  }

  private static String span(Sheet sheet) {
    return sheet.form().misfits().get(0).span().in(sheet.text()).replaceAll("\\s+", " ");
  }

  @Test
  void wordsBesideFiguresStandInTheirPlace() {
    String[] figures = FIGURES.clone();
    figures[3] = "未统计";
    var sheet = new Sheet().table(Sheet.disputes(figures));
    assertEquals("1 2 3 未统计 10 | 5 6 7 8 26 | 9 10 11 12 42", all(sheet));
    assertEquals(List.of(), sheet.misfits());
  }

  @Test
  void wordsLikeALabelThatIsNotThereAreThatLabelInOtherWords() {
    var rows = Sheet.disputes(FIGURES);
    rows.get(1).set(2, "其它的结果");
    rows.get(0).set(2, "复议之后再起诉");
    var sheet = new Sheet().table(rows);
    assertEquals("1 2 3 4 10 | 5 6 7 8 26 | 9 10 11 12 42", all(sheet));
    assertEquals(List.of("LABEL_WRONG 复议之后再起诉 复议后起诉", "LABEL_WRONG 其它的结果 其他结果"), sheet.misfits());
  }

  @Test
  void aLabelInTwoPiecesIsReadAsOne() {
    var rows = Sheet.disputes(FIGURES);
    rows.get(0).set(2, "复议之");
    rows.get(0).add("后起诉");
    assertEquals(List.of("LABEL_WRONG 复议之 后起诉 复议后起诉"), new Sheet().table(rows).misfits());
  }

  @Test
  void wordsLikeALabelThatIsThereAreNothing() {
    var rows = Sheet.disputes(FIGURES);
    rows.get(0).add("复议之后起诉");
    assertEquals(List.of(), new Sheet().table(rows).misfits());
  }

  @Test
  void aLabelThatMisleadsIsTold() {
    var rows = Sheet.disputes(FIGURES);
    rows.get(1).set(3, "尚未审核");
    assertEquals(List.of("LABEL_FALSE 尚未审核 尚未审结"), new Sheet().table(rows).misfits());
  }

  @Test
  void figuresThatTouchAreToldApartOnlyWhereTheyAddUp() {
    var rows = Sheet.disputes();
    rows.remove(2);
    var right = new Sheet().table(rows).paragraph("102030000010102");
    assertEquals("1 0 2 0 3 | 0 0 0 0 0 | 1 0 1 0 2", all(right));
    var wrong = new Sheet().table(rows).paragraph("102040000010102");
    assertEquals("- - - - - | - - - - - | - - - - -", all(wrong));
    assertEquals(List.of("ROW_DOUBTFUL 102040000010102 15"), wrong.misfits());
  }

  @Test
  void blankCellsAboveTheHeadsAreNoFigures() {
    var rows = Sheet.disputes(blanks(14));
    rows.add(0, List.of("", "", ""));
    assertEquals(List.of("ROW_DOUBTFUL  "), new Sheet().table(rows).misfits());
  }

  @Test
  void aBlankTableWithoutOneOfItsHeadsHasNoRows() {
    var rows = Sheet.disputes(blanks(15));
    rows.get(0).remove(2);
    var sheet = new Sheet().table(rows);
    assertEquals(3, sheet.misfits().size());
    sheet.form().misfits().forEach(m -> assertEquals(Misfit.Kind.ROW_MISSING, m.kind()));
  }

  @Test
  void ofARowThatEndsBlankOnlyTheBlankCellsAreTaken() {
    String[] figures = FIGURES.clone();
    figures[13] = "";
    figures[14] = "";
    var sheet = new Sheet().table(Sheet.disputes(figures));
    assertEquals("- - - - - | - - - - - | - - -  ", all(sheet));
    assertEquals(List.of(), sheet.misfits());
  }
}
