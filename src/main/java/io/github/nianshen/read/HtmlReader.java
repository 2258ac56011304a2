package io.github.nianshen.read;

import io.github.nianshen.text.Limits;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Web pages, and pages that office programs have saved: what a browser shows, without the site. */
final class HtmlReader {
  private HtmlReader() {}

  /** The report on a page; what stands round it is left out. */
  static List<Piece> read(String source, Limits limits) throws LimitReached {
    return Margins.cut(parts(source, source, 0, limits));
  }

  /** All that is shown of a stretch of html in a source. */
  static List<Piece> fragment(String source, int start, int end, Limits limits)
      throws LimitReached {
    return parts(source.substring(start, end), source, start, limits).stream()
        .map(Part::piece)
        .toList();
  }

  private static List<Part> parts(String html, String source, int shift, Limits limits)
      throws LimitReached {
    var page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    return new HtmlWalk(source, shift, page.body(), limits).parts();
  }
}
