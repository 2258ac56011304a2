package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the lines that may be headings are headings of sections. */
class SelectionTest {
  private static final List<String> ALL =
      Lines.OUTLINE.stream().filter(l -> l.matches("[一二三四五六]、.*")).toList();

  private static Report with(String line, String... instead) {
    return Lines.read(Lines.with(line, instead));
  }

  @Test
  void theMandatedOutlineHasItsSixSections() {
    Report report = Lines.read(Lines.OUTLINE);
    assertEquals(ALL, Lines.headings(report));
    assertEquals(List.of(), report.departures());
  }

  @Test
  void itemsOfAListWithinASectionAreNoSections() {
    Report report = with("问题是培训不多。", "一、培训不多", "二、人手不够", "三、经费紧张");
    assertEquals(ALL, Lines.headings(report));
  }

  @Test
  void aListGoesOnThoughItsNumbersAreThoseOfTheNextSections() {
    Report report = with("全县公开工作平稳开展。", "一、公开方面", "二、平台方面");
    assertEquals(ALL, Lines.headings(report));
    assertEquals(List.of(), report.departures());
  }

  @Test
  void aSecondNumberingAfterTheSectionsIsNone() {
    Report report = with("没有其他事项。", "没有其他事项。", "一、培训不多", "二、人手不够");
    assertEquals(ALL, Lines.headings(report));
  }

  @Test
  void aNumberedLineThatGoesOnWithTheSectionsIsAForeignOne() {
    Report report = with("没有其他事项。", "没有其他事项。", "七、山林防火", "防火无事。");
    assertEquals(List.of("FOREIGN FOREIGN at 七、山林防火"), Lines.departures(report));
  }

  @Test
  void foreignSectionsMayFollowEachOther() {
    Report report = with("没有其他事项。", "没有其他事项。", "七、山林防火", "防火无事。", "八、河道清淤", "已清。");
    assertEquals(8, report.sections().size());
  }

  @Test
  void aMissingSectionIsTheNumberedLineInItsPlaceWhateverItsWords() {
    Report report = with("五、存在的主要问题及改进情况", "五、山林防火");
    assertEquals(List.of(), report.departures());
    assertEquals(Topic.PROBLEMS, report.sections().get(4).topic());
    assertEquals("五、山林防火", Lines.headings(report).get(4));
  }

  @Test
  void aLineWithTheNumberOfASectionThatIsElsewhereIsForeign() {
    Report report = with("全县公开工作平稳开展。", "全县公开工作平稳开展。", "九、山林防火", "无事。");
    assertEquals(List.of("FOREIGN FOREIGN at 九、山林防火"), Lines.departures(report));
  }

  @Test
  void aMissingSectionIsTheLineAboutItInItsPlace() {
    Report report = with("五、存在的主要问题及改进情况", "八、不足之处");
    assertEquals(List.of(), report.departures());
    assertEquals(Topic.PROBLEMS, report.sections().get(4).topic());
  }

  @Test
  void aLineAboutAMissingSectionOutOfItsPlaceIsNotThatSection() {
    List<String> lines = new java.util.ArrayList<>(Lines.with("五、存在的主要问题及改进情况", "八、不足之处"));
    lines.remove("八、不足之处");
    lines.add(1, "八、不足之处");
    Report report = Lines.read(lines);
    assertEquals(
        List.of("FOREIGN FOREIGN at 八、不足之处", "MISSING PROBLEMS at 六、其他需要报告的事项"),
        Lines.departures(report));
  }

  @Test
  void headingsWithoutANumberAreTakenWhereNoneIsNumbered() {
    List<String> bare = Lines.OUTLINE.stream().map(l -> l.replaceFirst("^[一二三四五六]、", "")).toList();
    Report report = Lines.read(bare);
    assertEquals(ALL.stream().map(l -> l.substring(2)).toList(), Lines.headings(report));
    assertEquals(List.of(), report.departures());
  }

  @Test
  void aHeadingWithAnotherNumberIsTakenInItsPlaceOnly() {
    assertEquals(List.of(), with("六、其他需要报告的事项", "6.其他需要报告的事项").departures());
    assertEquals(List.of(), with("六、其他需要报告的事项", "（六）其他需要报告的事项").departures());
    assertEquals(
        List.of("MISSING OTHER at 没有其他事项。"), Lines.departures(with("六、其他需要报告的事项", "（三）其他需要报告的事项")));
    List<String> early = new java.util.ArrayList<>(Lines.with("六、其他需要报告的事项", "甲"));
    early.add(3, "6.其他需要报告的事项");
    assertEquals(List.of("MISSING OTHER at 没有其他事项。"), Lines.departures(Lines.read(early)));
  }

  @Test
  void theFirstOfSeveralUnnumberedHeadingsIsTheSection() {
    Report report = with("六、其他需要报告的事项", "其他需要报告的事项", "甲", "其他需要报告的事项");
    assertEquals(6, report.sections().size());
    assertEquals(
        List.of("甲", "其他需要报告的事项", "没有其他事项。"), Lines.words(report, report.sections().get(5).body()));
  }

  @Test
  void aMandatedHeadingTwiceIsRepeated() {
    Report report = with("没有其他事项。", "没有其他事项。", "六、其他需要报告的事项", "仍然没有。");
    assertEquals(1, report.departures().size());
    assertEquals(Departure.Kind.REPEATED, report.departures().get(0).kind());
  }

  @Test
  void beforeTheMandatedOutlineEveryNumberedLineIsASection() {
    Report report =
        Lines.read("青石镇2017年政府信息公开工作年度报告", "一、概述", "甲", "二、山林防火", "乙", "（一）造林", "三、主动公开情况", "丙");
    assertEquals(List.of("一、概述", "二、山林防火", "三、主动公开情况"), Lines.headings(report));
    assertEquals(List.of(), report.departures());
  }

  @Test
  void beforeTheMandatedOutlineOnlyTheMandatedNumberingMakesSections() {
    Report report =
        Lines.read("青石镇2017年政府信息公开工作年度报告", "一、概述", "甲", "（一）主动公开情况", "乙", "二、依申请公开情况", "丙");
    assertEquals(List.of("一、概述", "二、依申请公开情况"), Lines.headings(report));
  }

  @Test
  void aFirstAndALastSectionInOtherWordsAreTheirNumbers() {
    Report first = with("一、总体情况", "一、山林防火");
    assertEquals(List.of(), first.departures());
    assertEquals(Topic.OVERVIEW, first.sections().get(0).topic());
    Report last = with("六、其他需要报告的事项", "六、山林防火");
    assertEquals(List.of(), last.departures());
    assertEquals(Topic.OTHER, last.sections().get(5).topic());
  }

  @Test
  void theOutlineEndsAtItsLastSectionWhateverWordsTheOthersHave() {
    var lines = Lines.with("一、总体情况", "一、基本的概述如此");
    lines.add(7, "2024年1月9日");
    assertEquals(java.util.Optional.empty(), Lines.read(lines).signature());
  }

  @Test
  void aSeventhItemAfterTheSixthSectionIsASection() {
    Report report = with("没有其他事项。", "一、甲事", "二、乙事", "三、丙事", "四、丁事", "五、戊事", "六、己事", "七、庚事");
    assertEquals(List.of("FOREIGN FOREIGN at 七、庚事"), Lines.departures(report));
  }
}
