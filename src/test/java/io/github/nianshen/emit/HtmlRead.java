package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages of small reports, as a browser would take them apart. */
final class HtmlRead {
  static final Setting ZH = Sample.setting(Lang.ZH);

  private HtmlRead() {}

  static Element page(Sample.Run run, Setting setting) {
    return Jsoup.parse(Sample.written(OutputFormat.HTML, run, setting));
  }

  static Element page(FileResult... files) {
    return page(Sample.run(files), ZH);
  }

  /** A report's own text as the script would draw it. */
  static Element text(Element report) {
    return Jsoup.parseBodyFragment(report.selectFirst("script").data()).body();
  }

  /** A report of one paragraph a line. */
  static FileResult report(String text, Finding... findings) {
    return report(text, List.of(), findings);
  }

  static FileResult report(String text, List<Doubt> doubts, Finding... findings) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
      blocks.add(new Paragraph(new Span(from, end)));
      from = end + 1;
    }
    return result(text, blocks, doubts, findings);
  }

  static FileResult result(
      String text, List<Block> blocks, List<Doubt> doubts, Finding... findings) {
    var document =
        new Document(
            Path.of("甲.txt"), Format.TXT, text, blocks, Source.same(text), doubts, List.of());
    return new FileResult(
        Path.of("甲.txt"), Optional.empty(), Optional.of(document), List.of(findings), List.of());
  }

  static Finding at(Span span, String words, List<Related> related, Optional<Quote> quote) {
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

  static Finding at(int start, int end) {
    return at(new Span(start, end), "总计", List.of(), Optional.empty());
  }
}
