package io.github.nianshen.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTableTest {
  private static String tc(String properties, String words) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr><w:p><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p></w:tc>";
  }

  private static String tc(String words) {
    return tc("", words);
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static List<String> table(String... rows) {
    return Parts.docx("<w:tbl>" + String.join("", rows) + "</w:tbl>").shown();
  }

  @Test
  void spansAreThoseOfTheGrid() {
    assertEquals(
        List.of("0,0 甲", "0,12×2 乙", "1,0 丙", "2,0 丁", "2,1 1", "2,2 2"),
        table(
            tr(tc("甲"), tc("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", "乙")),
            tr(tc("丙"), tc("<w:gridSpan w:val=\"2\"/><w:vMerge/>", "不见")),
            tr(tc("丁"), tc("1"), tc("2"))));
  }

  @Test
  void aMergeThatNothingBeginsStandsForItself() {
    assertEquals(
        List.of("0,0 甲", "0,12×1 乙", "1,0 丙"),
        table(
            tr(tc("甲"), tc("<w:vMerge w:val=\"continue\"/>", "乙")),
            tr(tc("丙"), tc("<w:vMerge/>", ""))));
  }

  @Test
  void aMergeBeginsAnewOrStops() {
    assertEquals(
        List.of("0,0 a", "0,12×1 甲", "1,0 b", "2,0 c", "2,1 乙", "3,0 d", "3,1 丙"),
        table(
            tr(tc("a"), tc("<w:vMerge w:val=\"restart\"/>", "甲")),
            tr(tc("b"), tc("<w:vMerge/>", "")),
            tr(tc("c"), tc("<w:vMerge w:val=\"restart\"/>", "乙")),
            tr(tc("d"), tc("丙"))));
  }

  @Test
  void columnsLeftBlankBeforeARowCount() {
    assertEquals(
        List.of("0,0 甲", "0,1 乙", "1,1 丙"),
        table(
            tr(tc("甲"), tc("乙")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("丙") + "</w:tr>"));
  }

  @Test
  void columnsBeyondReasonAreNotCounted() {
    String far = "<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>";
    assertEquals(List.of("0,1000 甲", "0,1001 乙"), table(far + tc("甲") + tc("乙") + "</w:tr>"));
  }

  @Test
  void controlsRoundRowsAndCellsAreSeenThrough() {
    String open = "<w:sdt><w:sdtPr/><w:sdtContent>";
    String close = "</w:sdtContent></w:sdt>";
    assertEquals(
        List.of("0,0 甲", "0,1 乙", "1,0 丙", "1,1 丁"),
        table(tr(open + tc("甲") + close, tc("乙")), open + tr(tc("丙"), tc("丁")) + close));
  }

  @Test
  void rowsThatAreDeletedOrHiddenAreLeftOut() {
    assertEquals(
        List.of("0,0 甲", "0,1 乙"),
        table(
            "<w:tr><w:trPr><w:del/></w:trPr>" + tc("旧") + tc("旧") + "</w:tr>",
            tr(tc("甲"), tc("乙")),
            "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("隐") + tc("隐") + "</w:tr>"));
  }

  @Test
  void mergesAcrossInTheOldWayAreOneCell() {
    assertEquals(
        List.of("0,01×2 甲", "0,2 乙"),
        table(tr(tc("<w:hMerge w:val=\"restart\"/>", "甲"), tc("<w:hMerge/>", ""), tc("乙"))));
  }

  @Test
  void aTableThatArrangesAPageIsItsLinesAndTables() {
    String inner = "<w:tbl>" + tr(tc("甲"), tc("1")) + "</w:tbl>";
    String first = "<w:tc><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>" + inner + "</w:tc>";
    assertEquals(
        List.of("一、总体情况", "0,0 甲", "0,1 1", "旁", "尾"), table(tr(first, tc("旁")), tr(tc("尾"))));
  }

  @Test
  void aDeletedEndOfParagraphDoesNotReachIntoTheNextCell() {
    String gone =
        "<w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p></w:tc>";
    assertEquals(List.of("0,0 甲", "0,1 乙"), table(tr(gone, tc("乙"))));
  }
}
