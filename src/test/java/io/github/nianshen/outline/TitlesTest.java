package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report's title. */
class TitlesTest {
  private static final String FULL = "青石镇人民政府2023年政府信息公开工作年度报告";

  private static Report report(String... front) {
    return Lines.read(Lines.after(front));
  }

  /** The lines that were read as the title; none for none. */
  private static String title(String... front) {
    Report report = report(front);
    return report.title().map(t -> Lines.words(report, t.span())).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青石镇人民政府2023年政府信息公开工作年度报告 | 青石镇人民政府 | true | 政府信息公开工作年度报告",
        "青石镇人民政府政府信息公开工作年度报告 | 青石镇人民政府 | false | 政府信息公开工作年度报告",
        "2023年政府信息公开工作年度报告 | '' | true | 政府信息公开工作年度报告",
        "政府信息公开工作年度报告 | '' | false | 政府信息公开工作年度报告",
        "二〇二三年政务公开工作总结 | '' | true | 政务公开工作总结",
        "《关于青石镇2023年度信息公开年报》 | 青石镇 | true | 信息公开年报",
        "标题：青石镇2023年政府信息公开工作年度报告 | 青石镇 | true | 政府信息公开工作年度报告",
        "青石镇政府信息公开工作年度报告（2023年） | 青石镇 | true | 政府信息公开工作年度报告",
        "2023年政府信息公开工作年度报告（青石镇人民政府） | 青石镇人民政府 | true | 政府信息公开工作年度报告",
        "2023年政府信息公开工作年度报告——青石镇 | 青石镇 | true | 政府信息公开工作年度报告",
        "青石镇2023年政府信息公开工作年度报告（送审稿） | 青石镇 | true | 政府信息公开工作年度报告(送审稿)"
      })
  void aTitleNamesWhoWhenAndWhat(String line, String organ, boolean year, String kind) {
    Title title = report(line, "正文。").title().orElseThrow();
    assertEquals(organ, title.organ());
    assertEquals(year, title.hasYear());
    assertEquals(kind, title.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据条例。现发布政府信息公开工作年度报告",
        "青石镇2023年政府信息公开工作年度报告已经公布",
        "青石镇2023年政府信息公开指南",
        "青石镇2023年财政预算报告",
        "a|青石镇2023年政府信息公开工作年度报告"
      })
  void otherLinesAreNoTitle(String line) {
    assertEquals("none", title(line));
  }

  @Test
  void aLineOfTooManyUnitsIsNoTitle() {
    String kind = "政府信息公开工作年度报告";
    assertEquals("青".repeat(60 - 12) + kind, title("青".repeat(60 - 12) + kind));
    assertEquals("none", title("青".repeat(61 - 12) + kind));
    String wide = ("青" + " ".repeat(9)).repeat(17) + kind;
    assertEquals("none", title(wide));
  }

  @Test
  void aTitleMayRunOverUpToThreeLines() {
    assertEquals("青石镇人民政府⏎2023年政府信息公开工作年度报告", title("青石镇人民政府", "2023年政府信息公开工作年度报告"));
    assertEquals("青石镇人民政府⏎2023年⏎政府信息公开工作年度报告", title("青石镇人民政府", "2023年", "政府信息公开工作年度报告"));
    assertEquals("人民政府⏎2023年⏎政府信息公开工作年度报告", title("青石镇", "人民政府", "2023年", "政府信息公开工作年度报告"));
  }

  @Test
  void aTitleThatIsWholeTakesNoLineBefore() {
    assertEquals(FULL, title("信息公开专栏", FULL));
    assertEquals(FULL, title(FULL, "正文。"));
  }

  @Test
  void ofSeveralTitlesTheFullestIsTaken() {
    assertEquals(FULL, title(FULL, "正文。", "政务公开工作总结"));
    assertEquals(FULL, title("政务公开工作总结", "正文。", FULL));
    assertEquals(
        "青石镇2023年政府信息公开工作年度报告",
        title("青石镇2023年政务公开工作年度报告", "正文。", "青石镇2023年政府信息公开工作年度报告", "正文。", "青石镇2023年政府信息公开工作总结"));
    assertEquals("青石镇2023年政务公开工作总结", title("青石镇2023年政务公开工作总结", "正文。", "我2023年政务公开工作总结"));
  }

  @Test
  void aTitleWithAYearOrANameIsFullerThanOneWithout() {
    assertEquals(FULL, title(FULL, "正文。", "青石镇人民政府政府信息公开工作年度报告"));
    assertEquals("青石2023年政府信息公开工作年度报告", title("青石2023年政府信息公开工作年度报告", "正文。", "2023年政府信息公开工作年度报告"));
  }

  @Test
  void ofEqualTitlesTheLastIsTaken() {
    Report report = report(FULL, "正文。", FULL);
    assertEquals(
        report.document().text().lastIndexOf(FULL), report.title().orElseThrow().span().start());
  }

  @Test
  void aTitleIsNoPartOfWhatStandsBeforeTheFirstSection() {
    Report report = report("专栏", "青石镇人民政府", "2023年政府信息公开工作年度报告", "根据条例编制。");
    assertEquals(List.of("专栏", "根据条例编制。"), Lines.words(report, report.front()));
  }

  @Test
  void noHeadingOfTheFormatGoesOnWithALineOfText() {
    Report report = report("青石镇人民政府", "# 2023年政府信息公开工作年度报告");
    assertEquals("2023年政府信息公开工作年度报告", Lines.words(report, report.title().orElseThrow().span()));
  }

  @Test
  void aTitleIsLookedForBeforeTheFirstSectionAndTheTableOfContentsOnly() {
    assertEquals(Optional.empty(), Lines.read(Lines.before(FULL)).title());
    Report listed = report("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", FULL);
    assertEquals(Optional.empty(), listed.title());
  }
}
