package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables found in a document, wherever they stand and however they are cut. */
class CandidatesTest {
  private static final String[] FIGURES = {"1", "2", "3", "4", "5", "6", "21"};
  private static final String[] DISPUTES = {
    "1", "2", "3", "4", "10", "5", "6", "7", "8", "26", "9", "10", "11", "12", "42"
  };

  private static List<String> names(Sheet sheet) {
    return sheet.candidates().stream().map(Candidate::name).toList();
  }

  /** The first and last block of each piece of the first candidate. */
  private static List<String> pieces(Sheet sheet) {
    return sheet.candidates().get(0).pieces().stream()
        .map(p -> p.first() + "-" + p.last())
        .toList();
  }

  @Test
  void proseHoldsNoTable() {
    var sheet = new Sheet();
    sheet.paragraph("三、收到和处理政府信息公开申请情况");
    sheet.paragraph("全年收到申请9件，自然人8件，商业企业1件，予以公开7件，属于国家秘密2件。");
    assertEquals(List.of(), names(sheet));
  }

  @Test
  void aTableStandsInItsOwnBlocks() {
    var sheet = new Sheet();
    sheet.paragraph("以下为申请情况。").table(Sheet.requests(FIGURES)).paragraph("表中单位为件。");
    assertEquals(List.of("申请表"), names(sheet));
    assertEquals(List.of("1-1"), pieces(sheet));
    Form form = sheet.form();
    assertEquals(sheet.text().indexOf("申请人情况"), form.span().start());
    assertEquals(sheet.text().lastIndexOf("21") + 2, form.span().end());
  }

  @Test
  void tablesOfTwoNamesInOneRunOfBlocksAreTwo() {
    var sheet = new Sheet().table(Sheet.requests(FIGURES)).table(Sheet.disputes(DISPUTES));
    assertEquals(List.of("申请表", "复议诉讼表"), names(sheet));
    assertEquals(1, sheet.candidates().get(1).pieces().get(0).first());
    List<Form> forms = sheet.forms();
    assertEquals(List.of(), forms.get(0).misfits());
    assertEquals(List.of(), forms.get(1).misfits());
    assertEquals(15, forms.get(1).figures().size());
  }

  @Test
  void aSecondCopyOfATableIsAFormOfItsOwn() {
    var sheet = new Sheet().table(Sheet.disputes(DISPUTES)).table(Sheet.disputes(DISPUTES));
    assertEquals(List.of("复议诉讼表", "复议诉讼表"), names(sheet));
    sheet.forms().forEach(f -> assertEquals(List.of(), f.misfits()));
  }

  @Test
  void aSecondCopyWithWordsBetweenIsAFormOfItsOwn() {
    var sheet = new Sheet().table(Sheet.requests(FIGURES));
    sheet.paragraph("这是第二份。以上各项数据均由办公室核对，核对之后不再改动，也不再另行公布。");
    sheet.table(Sheet.requests("9", "8", "7", "6", "5", "4", "39"));
    assertEquals(List.of("申请表", "申请表"), names(sheet));
    assertEquals(
        List.of("1", "9"),
        sheet.forms().stream().map(f -> f.figure("一", "自然人").orElseThrow().words()).toList());
  }

  @Test
  void aSecondCopyRightBelowIsAFormOfItsOwn() {
    var sheet = new Sheet().table(Sheet.requests(FIGURES));
    sheet.table(Sheet.requests("9", "8", "7", "6", "5", "4", "39"));
    assertEquals(List.of("申请表", "申请表"), names(sheet));
    sheet.forms().forEach(f -> assertEquals(List.of(), f.misfits()));
  }

  @Test
  void aTableCutByProseIsOneFormInTwoPieces() {
    var rows = Sheet.requests(FIGURES);
    var sheet = new Sheet().table(rows.subList(0, 12));
    sheet.paragraph("续表在下一页。上一页的各行数据与本页的各行数据合在一起是一张完整的表格。");
    sheet.table(rows.subList(12, rows.size()));
    assertEquals(List.of("申请表"), names(sheet));
    assertEquals(List.of("0-0", "2-2"), pieces(sheet));
    assertEquals(List.of(), sheet.misfits());
    assertEquals(2, sheet.form().places().size());
  }

  @Test
  void noTableRunsOverAHeading() {
    var rows = Sheet.requests(FIGURES);
    var sheet = new Sheet().cells(rows.subList(0, 12));
    int heading = sheet.blocks().size();
    sheet.paragraph("四、行政复议的情况").cells(rows.subList(12, rows.size()));
    Candidate candidate = sheet.candidates().get(0);
    assertEquals(heading - 1, candidate.pieces().get(0).last());
    assertEquals(heading + 1, candidate.pieces().get(1).first());
  }

  @Test
  void theNewestEraIsPreferredUnlessAnotherFitsBetter() {
    var newest = new Sheet().table(Sheet.requests(FIGURES)).candidates().get(0);
    assertEquals(Era.FROM_2021, newest.era(Sheet.STANDARDS, Era.FROM_2021));
    var disputes = new Sheet().table(Sheet.disputes(DISPUTES)).candidates().get(0);
    assertEquals(Era.FROM_2019, disputes.era(Sheet.STANDARDS, Era.FROM_2019));
    assertEquals(Era.FROM_2021, disputes.era(Sheet.STANDARDS, Era.FROM_2021));
  }

  @Test
  void aTableIsFittedToTheEraWhoseLabelsItHas() {
    var sheet = new Sheet();
    Template old = Sheet.template(Era.FROM_2019, "主动公开表");
    for (Group group : old.groups()) {
      sheet.paragraph(group.label().orElseThrow().words());
      sheet.paragraph("信息内容");
      group.columns().forEach(c -> sheet.paragraph(c.label().words()));
      for (Row row : group.rows()) {
        sheet.paragraph(row.label().words());
        group.columns().forEach(c -> sheet.paragraph("4"));
      }
    }
    Candidate candidate = sheet.candidates().get(0);
    assertEquals(Era.FROM_2019, candidate.era(Sheet.STANDARDS, Era.FROM_2021));
    assertEquals(old, candidate.fit(Sheet.STANDARDS, Era.FROM_2021).template());
  }

  @Test
  void threeCopiesRightBelowEachOtherAreThree() {
    var sheet = new Sheet();
    for (int i = 0; i < 3; i++) {
      sheet.table(Sheet.requests(FIGURES));
    }
    assertEquals(List.of("申请表", "申请表", "申请表"), names(sheet));
    sheet.forms().forEach(f -> assertEquals(List.of(), f.misfits()));
  }

  @Test
  void aCopyWhoseFirstFigureIsBlankIsACopyAllTheSame() {
    var sheet = new Sheet().table(Sheet.requests(FIGURES));
    sheet.table(Sheet.requests("", "8", "7", "6", "5", "4", "30"));
    assertEquals(List.of("申请表", "申请表"), names(sheet));
    sheet.forms().forEach(f -> assertEquals(List.of(), f.misfits()));
  }

  @Test
  void aRowTwiceIsNoSecondCopyOfTheTable() {
    var rows = Sheet.requests(FIGURES);
    rows.add(Sheet.row(rows, "四、"));
    assertEquals(List.of("申请表"), names(new Sheet().table(rows)));
  }

  @Test
  void aFirstRowWithoutFiguresBeginsNoCopy() {
    var rows = Sheet.requests(FIGURES);
    rows.add(5, List.of("一、本年新收政府信息公开申请数量"));
    assertEquals(List.of("申请表"), names(new Sheet().table(rows)));
  }

  @Test
  void labelsInOtherWordsDoNotTellTheEra() {
    var sheet = new Sheet();
    for (String row : List.of("规章", "规范性文件", "行政许可", "行政处罚", "行政强制")) {
      sheet.paragraph(row + " 1");
    }
    Candidate candidate = sheet.candidates().get(0);
    assertEquals(Era.FROM_2019, candidate.era(Sheet.STANDARDS, Era.FROM_2021));
  }

  @Test
  void headsDoNotTellTheEra() {
    var sheet = new Sheet().paragraph("第二十条第（九）项");
    for (String row : List.of("规章", "行政许可", "行政处罚", "行政强制")) {
      sheet.paragraph(row + " 1");
    }
    Candidate candidate = sheet.candidates().get(0);
    assertEquals(Era.FROM_2021, candidate.era(Sheet.STANDARDS, Era.FROM_2021));
    assertEquals(Era.FROM_2019, candidate.era(Sheet.STANDARDS, Era.FROM_2019));
  }
}
