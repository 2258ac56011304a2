package io.github.nianshen.emit;

import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Region;

/**
 * The line of a file that a finding stands on, cut to a window where it is long, and the marks that
 * go under it.
 *
 * @param line what is printed of the line
 * @param marks blanks and carets that stand under the place when printed below
 */
record Excerpt(String line, String marks) {
  private static final int WIDEST = 96;
  private static final int BEFORE = 32;
  private static final String CUT = "…";

  /** The first line of a region. */
  static Excerpt of(Source source, Region region) {
    String line = source.line(region.start().line());
    int from = Math.min(region.start().column() - 1, line.length());
    int to =
        region.end().line() > region.start().line() ? line.length() : region.end().column() - 1;
    to = Math.max(from, Math.min(to, line.length()));
    int left = left(line, from);
    int right = right(line, left);
    String front = left > 0 ? CUT : "";
    String window = front + Mask.cut(line, left, right) + (right < line.length() ? CUT : "");
    return marked(
        window, front.length() + from - left, front.length() + Math.min(to, right) - left);
  }

  private static Excerpt marked(String window, int from, int to) {
    int before = Display.width(window.substring(0, from), 0);
    int marked = Display.width(window.substring(from, Math.max(from, to)), before);
    return new Excerpt(Display.safe(window), " ".repeat(before) + "^".repeat(Math.max(1, marked)));
  }

  /**
   * Where the window starts: at the line's start where all fits, else some columns before the
   * place.
   */
  private static int left(String line, int from) {
    boolean fits = line.length() <= WIDEST && Display.width(line, 0) <= WIDEST;
    if (fits || from <= BEFORE / 2) {
      return 0;
    }
    int columns = 0;
    int at = from;
    while (at > 0 && columns < BEFORE) {
      at -= Character.charCount(line.codePointBefore(at));
      columns += columns(line.codePointAt(at));
    }
    return at;
  }

  private static int right(String line, int left) {
    int columns = 0;
    int at = left;
    while (at < line.length()) {
      columns += columns(line.codePointAt(at));
      if (columns > WIDEST) {
        return at;
      }
      at += Character.charCount(line.codePointAt(at));
    }
    return at;
  }

  private static int columns(int point) {
    return point == '\t' ? Display.TAB : Display.width(point);
  }
}
