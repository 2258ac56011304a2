package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Template;
import io.github.nianshen.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whole documents read as reports. */
class ReportReaderTest {
  private static final List<String> HEADINGS =
      Lines.OUTLINE.stream().filter(l -> l.matches("[一二三四五六]、.*")).toList();

  private static final List<String> DISPUTES =
      List.of(
          "行政复议|未经复议直接起诉|复议后起诉",
          "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
          "1|0|0|0|1|0|0|0|0|0|0|0|0|0|0");

  private static List<String> with(String line, List<String> instead) {
    return Lines.with(line, instead.toArray(String[]::new));
  }

  @Test
  void anEmptyDocumentLacksEverySection() {
    Report report = Lines.read(List.of());
    assertEquals(6, report.departures().size());
    assertEquals(List.of(), report.sections());
    assertEquals(Optional.empty(), report.title());
    assertEquals(Optional.empty(), report.signature());
  }

  @Test
  void aFormBelongsToTheSectionItStandsIn() {
    Report report = Lines.read(with("复议的情况见下文。", DISPUTES));
    Form form = report.form("复议诉讼表").orElseThrow();
    assertEquals(Topic.DISPUTES, report.sectionOf(form).orElseThrow().topic());
    assertEquals(List.of(form), report.section(Topic.DISPUTES).orElseThrow().forms());
    assertEquals(List.of(), report.section(Topic.REQUESTS).orElseThrow().forms());
    assertEquals(Optional.empty(), report.form("申请表"));
  }

  @Test
  void ofTwoCopiesTheOneInItsOwnSectionIsTheForm() {
    List<String> lines = with("复议的情况见下文。", DISPUTES);
    lines.addAll(4, DISPUTES.stream().map(l -> l.replace('1', '2')).toList());
    Report report = Lines.read(lines);
    assertEquals(2, report.forms().size());
    assertEquals(
        "1", report.form("复议诉讼表").orElseThrow().figure("行政复议", "结果维持").orElseThrow().words());
  }

  @Test
  void ofTwoCopiesElsewhereTheFirstIsTheForm() {
    List<String> lines = new ArrayList<>(Lines.OUTLINE);
    lines.addAll(10, DISPUTES);
    lines.addAll(4, DISPUTES.stream().map(l -> l.replace('1', '2')).toList());
    Report report = Lines.read(lines);
    assertEquals(
        "2", report.form("复议诉讼表").orElseThrow().figure("行政复议", "结果维持").orElseThrow().words());
  }

  @Test
  void aFormBeforeTheFirstSectionBelongsToNone() {
    Report report = Lines.read(Lines.after(DISPUTES.toArray(String[]::new)));
    assertEquals(Optional.empty(), report.sectionOf(report.forms().get(0)));
  }

  @Test
  void aTableOfContentsIsNoOutline() {
    Report report = Lines.read(Lines.after(HEADINGS.toArray(String[]::new)));
    assertEquals(6, report.sections().size());
    assertEquals(List.of(), report.departures());
    assertEquals(HEADINGS, Lines.words(report, report.front()));
  }

  @Test
  void aTableOfContentsMayHaveEntriesOfOtherKinds() {
    var listed = new ArrayList<String>();
    HEADINGS.forEach(h -> listed.addAll(List.of(h + "……1", "（一）各方面的工作")));
    Report report = Lines.read(Lines.after(listed.toArray(String[]::new)));
    assertEquals(HEADINGS, Lines.headings(report));
    assertEquals(List.of(), report.departures());
  }

  @Test
  void aTableOfContentsIsOneWhereTwoThirdsOfItComeAgain() {
    List<String> four = new ArrayList<>(HEADINGS);
    four.add("甲。");
    four.addAll(Lines.OUTLINE.subList(0, 8));
    assertEquals(4, Lines.read(four).sections().size());
    List<String> three = new ArrayList<>(HEADINGS);
    three.add("甲。");
    three.addAll(Lines.OUTLINE.subList(0, 6));
    assertEquals(9, Lines.read(three).sections().size());
  }

  @Test
  void aReaderThatKnowsNoFormsReadsNothing() {
    var reader = new ReportReader(List.of());
    Document document = Lines.document(Lines.OUTLINE);
    var unknown =
        assertThrows(IllegalStateException.class, () -> reader.read(document, Overrides.NONE));
    assertEquals("no standard for FROM_2021", unknown.getMessage());
  }

  @Test
  void twoHeadingsThatComeAgainAreNoTableOfContents() {
    Report report = Lines.read(Lines.after(HEADINGS.get(0), HEADINGS.get(1)));
    assertEquals(2, report.departures().size());
  }

  @Test
  void headingsWithSentencesBetweenAreNoTableOfContents() {
    Report report =
        Lines.read(
            Lines.after(HEADINGS.get(0), "甲。", HEADINGS.get(1), "乙。", HEADINGS.get(2), "丙。"));
    assertEquals(3, report.departures().size());
  }

  @Test
  void headingsWithATableBetweenAreNoTableOfContents() {
    Report report =
        Lines.read(
            Lines.after(HEADINGS.get(0), "甲|乙", HEADINGS.get(1), "甲|乙", HEADINGS.get(2), "甲|乙"));
    assertEquals(3, report.departures().size());
  }

  @Test
  void headingsFarApartAreNoTableOfContents() {
    var lines = new ArrayList<String>();
    for (String heading : HEADINGS.subList(0, 3)) {
      lines.add(heading);
      lines.addAll(List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"));
    }
    Report report = Lines.read(Lines.after(lines.toArray(String[]::new)));
    assertEquals(3, report.departures().size());
    lines.removeAll(List.of("辛"));
    assertEquals(0, Lines.read(Lines.after(lines.toArray(String[]::new))).departures().size());
  }

  @Test
  void aLineBelowAListThatGoesOnIsNoHeadingInOtherWords() {
    assertEquals(7, Lines.read(Lines.before("无。", "七、山林防火", "无事。")).sections().size());
    assertEquals(6, Lines.read(Lines.before("另有以下各项；", "七、山林防火", "无事。")).sections().size());
  }

  @Test
  void aHeadingPrintedAmidOtherWordsIsBuriedAndNotMissing() {
    Report report = Lines.read(with("四、政府信息公开行政复议、行政诉讼情况", List.of("详见四、政府信息公开行政复议、行政诉讼情况的各栏")));
    assertEquals(Set.of(Topic.DISPUTES), report.buried());
    assertEquals(List.of(), report.departures());
  }

  @Test
  void aHeadingThatIsNowhereIsMissingAndNotBuried() {
    Report report = Lines.read(with("四、政府信息公开行政复议、行政诉讼情况", List.of("复议情况")));
    assertEquals(Set.of(), report.buried());
    assertEquals(List.of("MISSING DISPUTES at 五、存在的主要问题及改进情况"), Lines.departures(report));
  }

  @Test
  void aHeadingNamedInThePrefaceIsNotBuried() {
    List<String> lines = with("四、政府信息公开行政复议、行政诉讼情况", List.of("复议情况"));
    lines.add(0, "本报告包括四、政府信息公开行政复议、行政诉讼情况的内容。");
    assertEquals(Set.of(), Lines.read(lines).buried());
    assertEquals(Set.of(Topic.DISPUTES), Lines.read("本报告包括四、政府信息公开行政复议、行政诉讼情况的内容。").buried());
  }

  @Test
  void aHeadingListedInATableOfContentsIsNotBuried() {
    List<String> lines = with("四、政府信息公开行政复议、行政诉讼情况", List.of("复议情况"));
    lines.addAll(0, HEADINGS);
    assertEquals(Set.of(), Lines.read(lines).buried());
  }

  @Test
  void aTableIsPrintedWhereMostOfItsLabelsStandInTheText() {
    Template disputes = template("复议诉讼表");
    assertTrue(Lines.read("行政复议、复议后起诉：结果维持，结果纠正，其他结果，尚未审结").prints(disputes));
    assertFalse(Lines.read("行政复议：结果维持，结果纠正，其他结果，尚未审结").prints(disputes));
    assertFalse(Lines.read("行政复议、复议后起诉：结果维持，结果纠正，其他结果").prints(disputes));
    assertFalse(Lines.read("没有复议。").prints(disputes));
  }

  @Test
  void aTableIsPrintedWhereItsSectionHoldsAsManyFigures() {
    Template disputes = template("复议诉讼表");
    assertTrue(Lines.read(with("复议的情况见下文。", List.of("1 2 3 4 5 6 7 8 9 0"))).prints(disputes));
    assertFalse(Lines.read(with("复议的情况见下文。", List.of("1 2 3 4 5 6 7 8 9"))).prints(disputes));
    assertFalse(Lines.read(with("复议的情况见下文。", List.of("1 2 3 4 5 6 7 8 9 0。"))).prints(disputes));
    assertFalse(Lines.read(with("申请的情况见下文。", List.of("1 2 3 4 5 6 7 8 9 0"))).prints(disputes));
  }

  /** 申请表 with a cell a line, and 0 in each. */
  private static List<String> requests() {
    var lines = new ArrayList<String>();
    Template template = template("申请表");
    template.columns().forEach(c -> lines.add(c.label().words()));
    for (Row row : template.rows()) {
      lines.add(row.label().words());
      if (row.figures()) {
        template.columns().forEach(c -> lines.add("0"));
      }
    }
    return lines;
  }

  @Test
  void aTableOfManyLinesBelongsToItsSectionAsAWhole() {
    Report report = Lines.read(with("申请的情况见下文。", requests()));
    assertEquals(List.of(), report.departures());
    assertEquals(List.of(), report.form("申请表").orElseThrow().misfits());
    assertEquals(requests().size(), report.section(Topic.REQUESTS).orElseThrow().body().size());
  }

  @Test
  void aRowThatIsNumberedLikeASectionIsNone() {
    List<String> table = requests();
    table.addAll(List.of("五、本年撤回申请件数", "0", "0", "0", "0", "0", "0", "0"));
    Report report = Lines.read(with("申请的情况见下文。", table));
    assertEquals(HEADINGS, Lines.headings(report));
  }

  @Test
  void aTableEndsAtAHeading() {
    List<String> lines = with("申请的情况见下文。", requests());
    lines.remove("四、政府信息公开行政复议、行政诉讼情况");
    lines.add(lines.indexOf("（五）不予处理"), "四、政府信息公开行政复议、行政诉讼情况");
    Report report = Lines.read(lines);
    assertEquals(HEADINGS, Lines.headings(report));
    assertEquals(List.of(), report.departures());
  }

  @Test
  void aTitleBeforeATableOfContentsIsTheTitle() {
    var lines = new ArrayList<>(List.of("青石镇2023年政府信息公开工作年度报告"));
    lines.addAll(HEADINGS);
    Report report = Lines.read(Lines.after(lines.toArray(String[]::new)));
    assertEquals("青石镇", report.title().orElseThrow().organ());
  }

  @Test
  void noSectionPrintsTheFiguresOfATableThatStandsInNone() {
    String figures = "1 2 3 4 5 6 7 8 9 0 ".repeat(6).strip();
    Report report = Lines.read("青石镇2017年政府信息公开工作年度报告", "一、概述", "甲", "二、山林防火", figures);
    Template statistics = report.standard().template("统计表").orElseThrow();
    assertFalse(report.prints(statistics));
  }

  private static Template template(String name) {
    return Lines.read("甲").standard().template(name).orElseThrow();
  }
}
