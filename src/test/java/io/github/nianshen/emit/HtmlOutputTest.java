package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.Roll;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Stale;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as a browser would take it apart. */
class HtmlOutputTest {
  private static final Setting ZH = Sample.setting(Lang.ZH);

  private static Element page(Sample.Run run, Setting setting) {
    return Jsoup.parse(Sample.written(OutputFormat.HTML, run, setting));
  }

  private static Element page(FileResult... files) {
    return page(Sample.run(files), ZH);
  }

  /** A report's own text as the script would draw it. */
  private static Element text(Element report) {
    return Jsoup.parseBodyFragment(report.selectFirst("script").data()).body();
  }

  /** A report of one paragraph a line. */
  private static FileResult report(String text, Finding... findings) {
    return report(text, List.of(), findings);
  }

  private static FileResult report(String text, List<Doubt> doubts, Finding... findings) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
      blocks.add(new Paragraph(new Span(from, end)));
      from = end + 1;
    }
    return result(text, blocks, doubts, findings);
  }

  private static FileResult result(
      String text, List<Block> blocks, List<Doubt> doubts, Finding... findings) {
    var document =
        new Document(
            Path.of("甲.txt"), Format.TXT, text, blocks, Source.same(text), doubts, List.of());
    return new FileResult(
        Path.of("甲.txt"), Optional.empty(), Optional.of(document), List.of(findings), List.of());
  }

  private static Finding at(Span span, String words, List<Related> related, Optional<Quote> quote) {
    return new Finding(
        "NS301",
        Level.ERROR,
        span,
        new Message("default", List.of(words, "9")),
        new Place(List.of("三", "申请表")),
        "f" + span.start(),
        "",
        List.of(),
        related,
        Optional.empty(),
        quote);
  }

  private static Finding at(int start, int end) {
    return at(new Span(start, end), "总计", List.of(), Optional.empty());
  }

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
  void placesAreMarkedWhereTheyStandAndLeadToTheFindings() {
    Element text = text(page(report("甲乙丙丁戊", at(1, 3), at(2, 4))).selectFirst("#r1"));
    assertEquals("甲乙丙1丁2戊", text.selectFirst("p").text());
    assertEquals(List.of("1", "1 2", "2"), text.select("mark.at.error").eachAttr("data-of"));
    assertEquals(List.of("乙", "丙", "丁"), text.select("mark").eachText());
    assertEquals(List.of("#f1", "#f2"), text.select("a.ref").eachAttr("href"));
  }

  @Test
  void bothSidesOfASumAreMarkedInTheDrawnTable() {
    String text = "甲\t乙\t总计\n2\t3\t6";
    List<Cell> cells = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < 6; i++) {
      String word = List.of("甲", "乙", "总计", "2", "3", "6").get(i);
      Span span = new Span(offset, offset + word.length());
      cells.add(new Cell(span, word, i / 3, i % 3, 1, 1));
      offset = span.end() + 1;
    }
    Span total = cells.get(5).span();
    List<Related> sum =
        List.of(
            new Related(total, "总计", Optional.of("6"), Optional.empty()),
            new Related(cells.get(3).span(), "甲", Optional.of("2"), Optional.of("≠")),
            new Related(cells.get(4).span(), "乙", Optional.of("3"), Optional.of("+")));
    var table = new Table(new Span(0, text.length()), cells, true);
    Element page =
        page(result(text, List.of(table), List.of(), at(total, "6", sum, Optional.empty())));
    Element drawn = text(page.selectFirst("#r1")).selectFirst("table");
    assertEquals(List.of("甲", "乙", "总计"), drawn.select("tr:eq(0) th[scope=col]").eachText());
    assertEquals(List.of("1b", "1b", "1 1a"), drawn.select("td > [data-of]").eachAttr("data-of"));
    Element shown = page.selectFirst("#f1 table.sum");
    assertEquals(List.of("6 总计"), shown.select(".side-a").eachText());
    assertEquals(List.of("≠ 2 甲", "+ 3 乙"), shown.select(".side-b").eachText());
  }

  @Test
  void aBlankCellCanBeMarked() {
    var cells =
        List.of(
            new Cell(new Span(0, 1), "甲", 0, 0, 1, 2),
            new Cell(new Span(2, 2), "", 0, 2, 1, 1),
            new Cell(new Span(3, 3), "", 0, 3, 2, 1));
    var table = new Table(new Span(0, 3), cells, true);
    Element page = page(result("甲\t\t", List.of(table), List.of(), at(2, 2)));
    Element row = text(page.selectFirst("#r1")).selectFirst("tr");
    assertEquals("2", row.child(0).attr("colspan"));
    assertEquals(1, row.child(1).select("mark.error:empty").size());
    assertEquals(0, row.child(2).select("mark").size());
    assertEquals("2", row.child(2).attr("rowspan"));
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
  void whatStandsInAReportIsNeverMarkup() {
    String hostile =
        "</script><script>alert(1)</script><!--\"'>&amp;]]>\u2028\u202e\u0000\ud800<img src=x onerror=alert(1)>";
    FileResult file =
        report(hostile, at(new Span(9, 30), hostile, List.of(), Optional.of(quoting(hostile))))
            .of(new Issuer(hostile, "2023"));
    String html = Sample.written(OutputFormat.HTML, Sample.run(file), ZH);
    Element page = Jsoup.parse(html);
    assertEquals(1, page.select("script:not([type])").size());
    assertEquals(1, page.select("script[type=text/html]").size());
    assertEquals(0, page.select("img, [onerror]").size());
    assertEquals(0, text(page.selectFirst("#r1")).select("script, img, [onerror]").size());
    String shown =
        "</script><script>alert(1)</script><!--\"'>&amp;]]> \ufffd␀\ufffd<img src=x onerror=alert(1)>";
    Element text = text(page.selectFirst("#r1"));
    text.select(".ref").remove();
    assertEquals(shown, text.text());
    assertEquals(shown, page.selectFirst("#r1").attr("data-organ"));
    assertEquals("“" + shown + "”为 9", page.selectFirst("#f1 .what").text());
    assertTrue(html.codePoints().noneMatch(c -> c != '\n' && Display.isObeyed(c)));
  }

  private static Quote quoting(String hostile) {
    return new Quote(hostile, "2023", "<i>.txt", hostile);
  }

  @Test
  void whatBelongsToPersonsIsHiddenInTheTextAndWhereverItIsCut() {
    String words = "联系人身份证110101193102030034，手机13977776666";
    Element page =
        page(report(words, at(9, 16), at(new Span(0, 3), words, List.of(), quoted(words))));
    String told = page.html() + text(page.selectFirst("#r1")).html();
    assertTrue(told.contains("1101**********0034"), told);
    assertFalse(told.contains("19310203") || told.contains("7777"), told);
  }

  private static Optional<Quote> quoted(String words) {
    return Optional.of(new Quote("甲县" + words, "2023", "a.txt", words));
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
  void whatALimitLeavesOutIsNeitherListedNorMarkedButCounted() {
    Setting one = Sample.setting(Lang.ZH, new Most(1, Integer.MAX_VALUE));
    Element page = page(Sample.run(report("甲乙丙丁戊", at(0, 1), at(2, 3))), one);
    assertEquals(1, page.select("li.finding").size());
    Element text = text(page.selectFirst("#r1"));
    assertEquals(List.of("1"), text.select("mark, [data-of]").eachAttr("data-of"));
    assertEquals(1, text.select("mark").size());
    assertEquals("另有 1 处超出限额，没有列出。", page.select("#r1 > .remark").text());
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
  void nothingButThePagesOwnStyleAndScriptIsAllowed() throws NoSuchAlgorithmException {
    Element page = page(Sample.full(), ZH);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src "
            + hash(page.selectFirst("style").data())
            + "; script-src "
            + hash(page.selectFirst("script:not([type])").data())
            + "; base-uri 'none'; form-action 'none'",
        policy);
    String script = page.selectFirst("script:not([type])").data();
    assertFalse(script.contains("eval") || script.contains("http"), script);
    assertFalse(page.selectFirst("style").data().contains("url("));
  }

  private static String hash(String words) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
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
  void linesOfATableThatStandsOneCellALineAreRows() {
    String lines = "二、主动公开政府信息情况\n信息内容\n本年制发件数\n规章\n0\n1\n文件\n2\n3\n许可\n4\n处罚\n5\n强制\n6";
    Element text = text(page(report(lines)).selectFirst("#r1"));
    assertEquals(List.of("二、主动公开政府信息情况"), text.select("h4").eachText());
    assertEquals(
        List.of("信息内容 本年制发件数", "规章 0 1", "文件 2 3", "许可 4", "处罚 5", "强制 6"),
        text.select(".cells").eachText());
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
