package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands round the contents of the page: its style, its script, and its parts by name. */
final class HtmlPage {
  private static final Words TITLE =
      new Words("政府信息公开工作年度报告检查结果", "Annual reports on open information: what was found");
  private static final Words PARTS = new Words("页内导航", "parts of this page");
  static final Words SUMMARY = new Words("汇总", "Summary");
  static final Words LIST = new Words("问题与报告", "Findings and reports");
  private static final Words PRINT = new Words("打印本页", "print this");
  private static final Words PRINT_ALL = new Words("打印全部报告", "print all reports");
  private static final Words TO_LIST = new Words("返回列表", "back to the list");
  private static final Words BEFORE = new Words("上一处", "previous");
  private static final Words NEXT = new Words("下一处", "next");
  private static final Words REPORT_BEFORE = new Words("上一份", "previous report");
  private static final Words REPORT_NEXT = new Words("下一份", "next report");
  private static final Words MATCHED =
      new Words("列出 {0} 份报告、{1} 处问题。", "{0} reports, {1} findings.");
  private static final Words TEXT = new Words("报告原文", "the report's own text");
  private static final Words NO_SCRIPT =
      new Words(
          "浏览器没有运行本页的脚本：这里有汇总和全部问题，不能筛选，也不显示报告原文。",
          "This browser does not run the page's script: all findings are here, without filters and texts.");
  private static final Words MADE = new Words("年审 {0} 生成", "made by nianshen {0}");

  private final HtmlOut out;
  private final Lang lang;

  HtmlPage(HtmlOut out) {
    this.out = out;
    this.lang = out.lang();
  }

  /** Writes all that stands before the contents. */
  void begin() {
    String style = resource("page.css");
    String script = resource("page.js");
    out.raw("<!DOCTYPE html>\n<html lang=\"" + (lang == Lang.ZH ? "zh-CN" : "en") + "\">\n");
    out.raw("<head>\n<meta charset=\"utf-8\">\n");
    out.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
    out.raw(hash(style) + "; script-src " + hash(script));
    out.raw("; base-uri 'none'; form-action 'none'\">\n");
    // Browsers with two engines take the newer one.
    out.raw("<meta name=\"renderer\" content=\"webkit\">\n");
    out.raw("<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.leaf("title", TITLE).line();
    out.raw("<style>").raw(style).raw("</style>\n<script>").raw(script).raw("</script>\n</head>\n");
    out.raw("<body data-matched=\"").raw(HtmlOut.escaped(MATCHED.in(lang)));
    out.raw("\" data-text=\"").raw(TEXT.in(lang)).raw("\">\n");
    banner();
    out.begin("noscript").leaf("p", NO_SCRIPT, "class", "remark").end("noscript").line();
    out.raw("<main>\n");
  }

  private void banner() {
    out.begin("header", "id", "banner").leaf("h1", TITLE);
    out.begin("nav", "aria-label", PARTS.in(lang));
    out.leaf("a", SUMMARY, "href", "#summary").leaf("a", LIST, "href", "#list");
    out.leaf("a", XlsxRules.NAME, "href", "#rules").end("nav");
    out.raw("<div id=\"steps\" hidden>").leaf("a", TO_LIST, "href", "#list", "class", "back");
    button("before", BEFORE);
    button("next", NEXT);
    button("report-before", REPORT_BEFORE);
    button("report-next", REPORT_NEXT);
    out.end("div").raw("<div id=\"printing\">");
    button("print", PRINT);
    button("print-all", PRINT_ALL);
    out.end("div").end("header").line();
  }

  private void button(String id, Words words) {
    out.leaf("button", words, "type", "button", "id", id);
  }

  /** Begins one of its parts. */
  void beginPart(String id, Words name) {
    out.begin("section", "id", id, "class", "part", "aria-labelledby", id + "-name");
    out.leaf("h2", name, "id", id + "-name", "tabindex", "-1").line();
  }

  /** Ends it. */
  void endPart() {
    out.end("section").line();
  }

  /** Writes all that stands behind the contents. */
  void end(String version) {
    out.raw("</main>\n").begin("footer").words(MADE, version).end("footer");
    out.raw("\n</body>\n</html>\n");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
