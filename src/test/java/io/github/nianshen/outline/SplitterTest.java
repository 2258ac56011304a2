package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Candidates;
import io.github.nianshen.form.Standard;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.FoldedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that hold more than one thing, and headings that hold less. */
class SplitterTest {
  private static final List<Standard> STANDARDS = Rulebook.builtIn().standards();

  private static List<String> split(String... lines) {
    Document document = Lines.document(List.of(lines));
    var splitter =
        new Splitter(
            new FoldedText(document.text()), new Wordings(STANDARDS), new Candidates(STANDARDS));
    return splitter.split(document.blocks()).stream()
        .map(b -> document.words(b.span()).replace("\n", "⏎"))
        .toList();
  }

  @Test
  void aHeadingWithinAParagraphStandsAlone() {
    assertEquals(
        List.of("公开工作平稳。", "二、主动公开政府信息情况", "全年公开九件。"), split("公开工作平稳。二、主动公开政府信息情况 全年公开九件。"));
    assertEquals(List.of("公开工作平稳", "二、主动公开政府信息情况", "全年公开九件。"), split("公开工作平稳 二、主动公开政府信息情况全年公开九件。"));
  }

  @Test
  void headingsAfterEachOtherStandAlone() {
    assertEquals(
        List.of("一、总体情况", "平稳。", "二、主动公开政府信息情况", "九件。", "六、其他需要报告的事项", "无。"),
        split("一、总体情况平稳。二、主动公开政府信息情况九件。六、其他需要报告的事项无。"));
  }

  @Test
  void aHeadingsOwnFullStopStaysWithIt() {
    assertEquals(List.of("一、总体情况。", "公开工作平稳开展。"), split("一、总体情况。公开工作平稳开展。"));
    assertEquals(List.of("一、总体情况：。", "公开工作平稳开展。"), split("一、总体情况：。公开工作平稳开展。"));
  }

  @Test
  void aHeadingMayFollowATablesLastFigure() {
    assertEquals(List.of("行政许可共办理 5", "三、收到和处理政府信息公开申请情况"), split("行政许可共办理 5三、收到和处理政府信息公开申请情况"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告包括一、总体情况和其他几个部分的内容。",
        "本报告包括 一、总体情况，二、主动公开政府信息情况，等等。",
        "前面说到、 一、总体情况 已经报告。",
        "前面说到的一、总体情况已经报告过。",
        "详见本报告。一、总体情况中已有说明。",
        "一、总体情况",
        "公开工作平稳开展，没有其他。"
      })
  void wordsThatOnlyNameASectionAreNoHeading(String paragraph) {
    assertEquals(List.of(paragraph), split(paragraph));
  }

  @Test
  void aTitleThatGoesOnAsTextStandsAlone() {
    assertEquals(
        List.of("青石镇2023年政府信息公开工作年度报告", "根据条例编制本报告。"), split("青石镇2023年政府信息公开工作年度报告 根据条例编制本报告。"));
    assertEquals(List.of("青石镇2023年政府信息公开工作年度报告已经公布。"), split("青石镇2023年政府信息公开工作年度报告已经公布。"));
  }

  @Test
  void aSignatureAtAParagraphsEndStandsAlone() {
    assertEquals(List.of("没有其他事项。", "青石镇人民政府2024年1月9日"), split("没有其他事项。青石镇人民政府2024年1月9日"));
    assertEquals(List.of("没有其他事项。", "青石镇人民政府 2024年1月9日"), split("没有其他事项。  青石镇人民政府 2024年1月9日  "));
  }

  @Test
  void aTableWithoutSeparatorsStandsAlone() {
    assertEquals(
        List.of("情况如下：", "行政许可5行政处罚6行政强制7行政事业性收费8", "。以上单位为件。"),
        split("情况如下：行政许可5行政处罚6行政强制7行政事业性收费8。以上单位为件。"));
  }

  @Test
  void aTableIsNotSplit() {
    assertEquals(List.of("甲。一、总体情况 乙|丙。二、主动公开政府信息情况 丁"), split("甲。一、总体情况 乙|丙。二、主动公开政府信息情况 丁"));
  }

  @Test
  void aHeadingBrokenOverLinesIsWholeAgain() {
    assertEquals(List.of("二、主动公开⏎政府信息情况", "九件。"), split("二、主动公开", "政府信息情况", "九件。"));
    assertEquals(
        List.of("前文。", "四、政府信息公开⏎行政复议、⏎行政诉讼⏎情况", "后文。"),
        split("前文。", "四、政府信息公开", "行政复议、", "行政诉讼", "情况", "后文。"));
  }

  @Test
  void aHeadingBrokenOverTooManyLinesStaysBroken() {
    List<String> lines = List.of("四、政府", "信息公开", "行政复议、", "行政诉讼", "情况");
    assertEquals(lines, split(lines.toArray(String[]::new)));
  }

  @Test
  void linesThatMakeNoHeadingTogetherStayApart() {
    assertEquals(List.of("二、主动公开", "九件。"), split("二、主动公开", "九件。"));
    assertEquals(List.of("总体", "情况"), split("总体", "情况"));
    assertEquals(List.of("一、总体", "情况"), split("一、总体", "# 情况"));
  }

  @Test
  void aHeadingThatIsWholeTakesNoMoreLines() {
    assertEquals(List.of("一、概述", "概述"), split("一、概述", "概述"));
    assertEquals(List.of("二、主动公开情况", "主动公开"), split("二、主动公开情况", "主动公开"));
  }
}
