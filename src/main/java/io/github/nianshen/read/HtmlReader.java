package io.github.nianshen.read;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.PageNumber;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.text.Limits;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Web pages, and pages that office programs have saved: what a browser shows, without the site. */
final class HtmlReader {
  /** A tag that is open until its end tag. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?!(?:p|li|td|th|tr|dt|dd|br|hr|img|input|meta|link|col|tbody|thead|tfoot|option|path)\\b)"
              + "[a-z]",
          Pattern.CASE_INSENSITIVE);

  /** How many times the depth is let through here, since tags are counted that parsers mend. */
  private static final long SLACK = 4;

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
    LimitReached.check("depth", depth(html), limits.depth() * SLACK);
    var page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    return new HtmlWalk(source, shift, page.body(), limits)
        .parts().stream().filter(part -> !isPageNumber(part)).toList();
  }

  private static boolean isPageNumber(Part part) {
    return part.piece() instanceof Piece.Line line && PageNumber.is(line.words());
  }

  /**
   * How deep tags are at the most without their end tags, but for those that need none. The parser
   * builds all of a tree before its depth can be asked, and slows down as it gets deep.
   */
  private static int depth(String html) {
    int depth = 0;
    int deepest = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      depth = Math.max(0, depth + (tag.group().charAt(1) == '/' ? -1 : 1));
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
