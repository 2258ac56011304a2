package io.github.nianshen.emit;

import static io.github.nianshen.emit.HtmlRead.ZH;
import static io.github.nianshen.emit.HtmlRead.at;
import static io.github.nianshen.emit.HtmlRead.page;
import static io.github.nianshen.emit.HtmlRead.report;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Roll;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Stale;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlOutputTest {
  @Test
  void everyReportStandsThereWithItsStateItsFindingsAndItsText() {
    Element page = page(Sample.full(), ZH);
    assertEquals(
        List.of("甲.txt", "丁.txt", "丙.txt"), page.select("article header .file").eachText());
    assertEquals(List.of("通过", "无法检查", "无法检查"), page.select("article .state").eachText());
    assertEquals(2, page.select("#r1 li.finding.warning[data-rule=NS301]").size());
    assertTrue(page.selectFirst("#r2 .remark").text().contains("规则 NS301 未能完成"), page::text);
    assertEquals("无法检查：空", page.selectFirst("#r3 .what").text());
    assertEquals(0, page.select("#r3 script, #r3 .text").size());
    assertEquals(List.of("警告 2", "错误 1"), page.select("article .counts span").eachText());
    assertTrue(page.selectFirst("#summary table.list").text().contains("丙.txt 无法检查 无法检查：空"));
    assertTrue(page.selectFirst("#summary table.list").text().contains("乙.rar 略过 压缩包"));
  }

  @Test
  void aFindingSaysWhereWhatWhyAndOnWhichBasis() {
    Element finding = page(report("一、总计 12。", at(2, 4))).selectFirst("#f1");
    assertEquals("1 错误 总计不等 NS301", finding.selectFirst("h4").text());
    assertEquals("#f1", finding.selectFirst("h4 a").attr("href"));
    assertEquals("第1行 · 三 · 申请表", finding.selectFirst(".place").text());
    assertEquals("“总计”为 9", finding.selectFirst(".what").text());
    assertEquals("总计", finding.selectFirst(".words b").text());
    assertEquals(List.of("请核对。", "附件"), finding.select(".more dd").eachText());
  }

  @Test
  void noSignIsCutInHalfAtTheEdgesOfWhatIsShown() {
    String faces = "😀".repeat(60);
    for (int edge = 0; edge < 2; edge++) {
      String text = "一".repeat(edge) + faces + "甲" + faces;
      int start = text.indexOf('甲');
      String far = "二".repeat(edge) + "😀".repeat(90);
      for (FileResult file : List.of(report(text, at(start, start + 1)), whole(far))) {
        String words = page(file).selectFirst("#f1 .words").text();
        assertFalse(words.matches("(?s).*[?\ufffd].*"), words);
      }
    }
  }

  private static FileResult whole(String text) {
    return report(text, at(0, text.length()));
  }

  @Test
  void bothCopiesOfAPassageStandSideBySide() {
    var quote = new Quote("云泽县人民政府", "2023", "去年/乙#1.docx", "推动信息公开<b>");
    Element page = page(report("推动信息公开", at(new Span(0, 6), "x", List.of(), Optional.of(quote))));
    assertEquals(
        List.of("本报告 推动信息公开", "云泽县人民政府2023年 去年/乙#1.docx 推动信息公开<b>"),
        page.select("#f1 .two > blockquote").eachText());
  }

  @Test
  void doubtfulTextIsSaidToBeUncheckable() {
    var doubt = new Doubt(new Span(0, 1), Doubt.Kind.DIGITS, "12");
    var certain = new Doubt(new Span(0, 1), Doubt.Kind.CHANGES, "");
    Element page = page(report("12", List.of(doubt, certain, doubt)), report("甲"));
    assertEquals("有 2 处文字读取存疑：存疑的地方无法检查。", page.select("#r1 > .remark").text());
    assertEquals(0, page.select("#r2 > .remark").size());
  }

  @Test
  void twoThousandFindingsAreAllThere() {
    Element page = page(Sample.crowded(2_300), report("甲"));
    List<String> ids = page.select("li.finding").eachAttr("id");
    assertEquals(2_300, ids.size());
    assertEquals("f2300", ids.get(2_299));
    assertEquals("没有问题。", page.select("#r2 .none").text());
  }

  @Test
  void theFiguresOfTheRunStandFirst() {
    Element page = page(Sample.full(), ZH);
    assertEquals(
        List.of("3 份报告", "1 通过", "0 需修改", "2 无法检查", "3 处问题", "1 错误", "2 警告", "0 提示"),
        page.select(".totals li").eachText());
    assertEquals(
        List.of("NS001 文件无法检查 1 0 0", "NS301 总计不等 0 2 0"),
        page.select(".plot:eq(0) tbody tr").eachText());
    assertEquals(
        List.of("错误 1，警告 0", "错误 0，警告 2"), page.select(".plot:eq(0) svg").eachAttr("aria-label"));
    assertEquals("0 0 2 1", page.selectFirst(".plot svg").attr("viewBox"));
  }

  @Test
  void unitsWithoutAReportAreNamed() {
    Sample.Run run = Sample.full();
    List<FileOutcome> files = run.result().files();
    var roll = new Roll(9, List.of("甲镇", "<b>乙</b>镇"));
    var result =
        new RunResult(
            run.result().rules(),
            files,
            List.of(),
            List.of(),
            Stale.NONE,
            Map.of(),
            Set.of(),
            roll,
            Optional.empty(),
            run.result().failOn(),
            run.result().ending());
    Element page = page(new Sample.Run(run.files(), result), ZH);
    assertEquals("没有报告的单位（名单 9 个，缺 2 个）", page.select("section:has(> .names) > h3").text());
    assertEquals(List.of("甲镇", "<b>乙</b>镇"), page.select(".names li").eachText());
  }

  @Test
  void thePageCanBeUsedWithoutSeeingIt() {
    Element page = page(Sample.full(), ZH);
    assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    assertEquals(1, page.select("main").size());
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("nav[aria-label]").size());
    assertEquals(List.of(), page.select("table:not(:has(th[scope]))").eachText());
    for (Element control : page.select("#filter input, #filter select")) {
      assertFalse(control.closest("label").ownText().isBlank(), control::outerHtml);
    }
    for (Element part : page.select("[aria-labelledby]")) {
      assertEquals(1, page.select("#" + part.attr("aria-labelledby")).size(), part::id);
    }
  }

  @Test
  void equalRunsAreEqualBytes() {
    assertArrayEquals(
        Sample.bytes(OutputFormat.HTML, Sample.full(), ZH),
        Sample.bytes(OutputFormat.HTML, Sample.full(), ZH));
  }

  @Test
  void everythingIsThereInEnglish() {
    Element page = page(Sample.full(), Sample.setting(Lang.EN));
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("2 warning Total is wrong NS301", page.selectFirst("#f2 h4").text());
    assertEquals("Findings and reports", page.selectFirst("#list-name").text());
    Element own = page.clone();
    own.select("article, script, style, table").remove();
    assertFalse(own.text().codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000), own::text);
  }
}
