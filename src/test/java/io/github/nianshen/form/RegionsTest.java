package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The runs of blocks in which tables stand. */
class RegionsTest {
  private static final Lexicon LEXICON = new Lexicon(Sheet.STANDARDS);

  private static List<String> find(Sheet sheet) {
    return Regions.find(
            sheet.folded(),
            sheet.blocks(),
            LEXICON,
            b -> b.span().in(sheet.text()).startsWith("四、行政复议"))
        .stream()
        .map(r -> r.first() + ".." + r.end())
        .toList();
  }

  private static Sheet labels() {
    return new Sheet().paragraph("行政许可").paragraph("5").paragraph("行政处罚").paragraph("6");
  }

  private static Sheet labelsAnd(String words, int times) {
    var sheet = labels();
    IntStream.range(0, times).forEach(i -> sheet.paragraph(words));
    return sheet.paragraph("行政强制").paragraph("7");
  }

  @Test
  void threeLabelsWithFiguresAreATable() {
    assertEquals(List.of("0..6"), find(labelsAnd("", 0)));
  }

  @Test
  void twoLabelsAreNone() {
    assertEquals(List.of(), find(labels()));
  }

  @Test
  void threeLabelsWithoutAFigureAreNoneAndFourLongOnesAre() {
    var three = new Sheet().paragraph("行政许可").paragraph("行政处罚").paragraph("行政强制");
    assertEquals(List.of(), find(three));
    assertEquals(List.of("0..4"), find(three.paragraph("行政事业性收费")));
  }

  @Test
  void labelsOfWhichOnlyOneIsLongAreNone() {
    var sheet = new Sheet().paragraph("自然人 3").paragraph("总计 4").paragraph("行政许可 5");
    assertEquals(List.of(), find(sheet));
  }

  @Test
  void figuresBeforeTheFirstLabelAreNoPartOfATable() {
    var sheet = new Sheet().paragraph("5").paragraph("某某镇").cells(List.of());
    sheet.paragraph("行政许可").paragraph("5").paragraph("行政处罚").paragraph("6").paragraph("行政强制");
    assertEquals(List.of("2..7"), find(sheet));
  }

  @Test
  void otherWordsMayStandWithinATable() {
    assertEquals(List.of("0..18"), find(labelsAnd("单位名称", 12)));
  }

  @Test
  void manyOtherLinesEndATable() {
    assertEquals(List.of(), find(labelsAnd("单位名称", 13)));
  }

  @Test
  void otherWordsAfterTheLastFigureAreNoPartOfATable() {
    assertEquals(List.of("0..6"), find(labelsAnd("", 0).paragraph("单位名称").paragraph("单位地址")));
  }

  @Test
  void proseEndsATable() {
    assertEquals(List.of(), find(labelsAnd("以上为许可。", 1)));
    assertEquals(List.of(), find(labelsAnd("许可；处罚", 1)));
    assertEquals(List.of(), find(labelsAnd("长".repeat(46), 1)));
    assertEquals(List.of("0..7"), find(labelsAnd("长".repeat(45), 1)));
  }

  @Test
  void aHeadingEndsATable() {
    assertEquals(List.of(), find(labelsAnd("四、行政复议情况", 1)));
  }

  @Test
  void aLineOfFiguresIsARowWhateverItsLabel() {
    assertEquals(List.of("0..7"), find(labelsAnd("四、行政复议 1 2 3 4 5", 1)));
    assertEquals(List.of(), find(labelsAnd("四、行政复议 1 2 3 4", 1)));
  }

  @Test
  void aLongLineIsATableOnlyWhereItIsHardlyMoreThanLabelsAndFigures() {
    String table = "行政许可 5 行政处罚 6 行政强制 7 ".repeat(6).strip();
    assertEquals(List.of("0..1"), find(new Sheet().paragraph(table)));
    String prose = "全年办理各类事项情况如下所述各单位已经报送".repeat(4) + " 行政许可 5 行政处罚 6 行政强制 7";
    assertEquals(List.of(), find(new Sheet().paragraph(prose)));
  }

  @Test
  void aLineOfMoreOtherWordsThanLabelsIsNone() {
    var sheet = labels().paragraph("行政强制 7 甲乙丙丁戊己");
    assertEquals(List.of(), find(sheet));
    assertEquals(List.of("0..5"), find(labels().paragraph("行政强制 7 甲乙丙丁戊")));
  }

  @Test
  void aTableOfTheFormatIsOneWithWhateverWordsBesideItsLabels() {
    var rows =
        List.of(
            List.of("行政许可", "5", "本单位全年共办理以上这些事项，没有积压，也没有延期，群众满意，没有投诉。"),
            List.of("行政处罚", "6", "本单位全年共办理以上这些事项，没有积压，也没有延期，群众满意，没有投诉。"),
            List.of("行政强制", "7", "本单位全年共办理以上这些事项，没有积压，也没有延期，群众满意，没有投诉。"));
    assertEquals(List.of("0..1"), find(new Sheet().table(rows)));
  }

  @Test
  void twoLongLabelsAndAShortOneAreATable() {
    var sheet = new Sheet().paragraph("自然人 3").paragraph("行政处罚 4").paragraph("行政许可 5");
    assertEquals(List.of("0..3"), find(sheet));
  }

  @Test
  void aLongLineIsATableWhereTwoThirdsOfItAreLabelsAndFigures() {
    assertEquals(List.of(), find(new Sheet().paragraph(flattened("甲乙丙"))));
    assertEquals(List.of("0..1"), find(new Sheet().paragraph(flattened("甲乙"))));
  }

  private static String flattened(String words) {
    return List.of("行政许可", "行政处罚", "行政强制").stream()
        .map(label -> label + " 5 " + words + " ")
        .collect(java.util.stream.Collectors.joining())
        .repeat(5)
        .strip();
  }
}
