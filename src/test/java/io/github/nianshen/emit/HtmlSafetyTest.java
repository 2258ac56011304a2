package io.github.nianshen.emit;

import static io.github.nianshen.emit.HtmlRead.ZH;
import static io.github.nianshen.emit.HtmlRead.at;
import static io.github.nianshen.emit.HtmlRead.page;
import static io.github.nianshen.emit.HtmlRead.report;
import static io.github.nianshen.emit.HtmlRead.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page must neither run nor show, whatever a report says. */
class HtmlSafetyTest {
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
}
