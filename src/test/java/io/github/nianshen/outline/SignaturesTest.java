package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signed a report and when. */
class SignaturesTest {
  /** {@code organ / date}, each in the words that stand there. */
  private static String signature(String... back) {
    Report report = Lines.read(Lines.before(back));
    return report
        .signature()
        .map(
            s ->
                s.organ().map(o -> Lines.words(report, o.span())).orElse("")
                    + " / "
                    + s.date().map(d -> Lines.words(report, d.span())).orElse(""))
        .orElse("none");
  }

  @Test
  void anOrganAndADateBelowItSign() {
    assertEquals("青石镇人民政府 / 2024年1月9日", signature("青石镇人民政府", "2024年1月9日"));
  }

  @Test
  void anOrganAndADateMayStandInOneLine() {
    assertEquals("青石镇人民政府 / 2024年1月9日", signature("青石镇人民政府 2024年1月9日"));
  }

  @Test
  void anOrganAndADateMayStandAtAParagraphsEnd() {
    assertEquals("青石镇人民政府 / 2024年1月9日", signature("特此报告。青石镇人民政府2024年1月9日"));
  }

  @Test
  void aDateAloneSigns() {
    assertEquals(" / 2024年1月9日", signature("2024年1月9日"));
  }

  @Test
  void anOrganAloneSignsInTheLastLineOnly() {
    assertEquals("青石镇人民政府 / ", signature("青石镇人民政府"));
    assertEquals("none", signature("青石镇人民政府", "无其他。"));
  }

  @Test
  void aNameThatIsNoOrganSignsAboveADate() {
    assertEquals("澄塘县档案馆 / 2024年1月9日", signature("澄塘县档案馆", "2024年1月9日"));
    assertEquals("none", signature("澄塘县档案馆"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件：统计表", "特此报告", "联系电话", "本年度无其他", "其他需要报告的事项", "全文共三页。", "a|b"})
  void otherLinesAboveADateAreNoName(String line) {
    assertEquals(" / 2024年1月9日", signature(line, "2024年1月9日"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至2024年1月9日",
        "张三于2024年1月9日",
        "青石镇人民政府2024年1月9日。",
        "会议定于2024年1月9日召开",
        "发布：青石镇人民政府2024年1月9日"
      })
  void aDateWithinASentenceDoesNotSign(String line) {
    assertEquals("none", signature(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"二〇二四年一月十九日", "2024-01-19", "2024/1/19", "2024.1.19", "2024 年 1 月 19 日"})
  void aDateIsADayHoweverItIsWritten(String date) {
    Signature signature = Lines.read(Lines.before("青石镇人民政府", date)).signature().orElseThrow();
    assertEquals("青石镇人民政府", signature.organ().orElseThrow().name());
    DateMention day = signature.date().orElseThrow();
    assertEquals(List.of(2024, 1, 19), List.of(day.year().orElseThrow(), day.month(), day.day()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年1月", "二〇二四年一月"})
  void aMonthSignsAndIsNoDay(String date) {
    Signature signature = Lines.read(Lines.before("青石镇人民政府" + date)).signature().orElseThrow();
    assertEquals("青石镇人民政府", signature.organ().orElseThrow().name());
    assertTrue(signature.dated());
    assertEquals(Optional.empty(), signature.date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"发布时间：2024-01-19", "编号2024.1.19", "共12件，占2024.1", "截至2024年1月"})
  void numbersAndMonthsInOtherWordsDoNotSign(String line) {
    assertEquals("none", signature(line));
  }

  @Test
  void theLastOfSeveralSignsThoughAttachmentsFollow() {
    assertEquals(
        "松岭县人民政府 / 2024年2月1日", signature("青石镇人民政府", "2024年1月9日", "松岭县人民政府", "2024年2月1日", "附件：统计表"));
  }

  @Test
  void aDateBeforeTheLastHeadingDoesNotSign() {
    assertEquals(
        Optional.empty(), Lines.read(Lines.with("问题是培训不多。", "青石镇人民政府", "2024年1月9日")).signature());
  }

  @Test
  void aNameAboveIsNotTakenFromBeforeTheLastHeading() {
    Report report = Lines.read(Lines.with("没有其他事项。", "2024年1月9日"));
    assertEquals(Optional.empty(), report.signature().orElseThrow().organ());
    assertEquals("2024年1月9日", Lines.words(report, report.back()).get(0));
  }

  @Test
  void aCellOfATableDoesNotSign() {
    assertEquals("none", signature("青石镇人民政府|2024年1月9日"));
  }

  @Test
  void whatFollowsASignatureStandsBehindTheSections() {
    Report report = Lines.read(Lines.before("青石镇人民政府", "2024年1月9日", "附件：统计表"));
    assertEquals(List.of("青石镇人民政府", "2024年1月9日", "附件：统计表"), Lines.words(report, report.back()));
    assertEquals(List.of("没有其他事项。"), Lines.words(report, report.sections().get(5).body()));
  }

  @ParameterizedTest
  @CsvSource({"33, false", "32, true"})
  void anOrganHasALongestName(int units, boolean signs) {
    String organ = "青".repeat(units - 2) + "政府";
    assertEquals(signs, !signature(organ).equals("none"));
  }

  @Test
  void anOrganMaySignRightBelowTheLastHeading() {
    Report report = Lines.read(Lines.with("没有其他事项。", "青石镇人民政府"));
    assertEquals("青石镇人民政府", report.signature().orElseThrow().organ().orElseThrow().name());
  }
}
