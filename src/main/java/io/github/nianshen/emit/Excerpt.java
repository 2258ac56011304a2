package io.github.nianshen.emit;

import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Region;

/**
 * The line of a file that a finding stands on, cut to a window where it is long.
 *
 * @param before what is printed of the line before the place
 * @param place what is printed of the place; empty where it has no length
 * @param after what is printed behind it
 * @param column the column of the place, from 0
 * @param width how many columns are marked under it; at least one
 */
record Excerpt(String before, String place, String after, int column, int width) {
  /** Columns of a line where nobody knows how wide the reader's are. */
  static final int WIDEST = 96;

  private static final String CUT = "…";
  private static final int CUT_COLUMNS = 2;

  /** What is printed of the line. */
  String line() {
    return before + place + after;
  }

  /** Blanks and carets that stand under the place when printed below. */
  String marks() {
    return " ".repeat(column) + "^".repeat(width);
  }

  /**
   * The first line of a region.
   *
   * @param columns how many columns there are for it
   */
  static Excerpt of(Source source, Region region, int columns) {
    String line = source.line(region.start().line());
    int from = Math.min(region.start().column() - 1, line.length());
    int to =
        region.end().line() > region.start().line() ? line.length() : region.end().column() - 1;
    to = Math.max(from, Math.min(to, line.length()));
    int left = left(line, from, to, columns);
    int right = right(line, left, columns);
    String front = left > 0 ? CUT : "";
    String window = front + Mask.cut(line, left, right) + (right < line.length() ? CUT : "");
    return parted(
        window, front.length() + from - left, front.length() + Math.min(to, right) - left);
  }

  private static Excerpt parted(String window, int from, int to) {
    int end = Math.max(from, to);
    String before = window.substring(0, from);
    String place = window.substring(from, end);
    int column = Display.width(before, 0);
    int width = Display.width(place, column);
    return new Excerpt(
        Display.safe(before),
        Display.safe(place, column),
        Display.safe(window.substring(end), column + width),
        column,
        Math.max(1, width));
  }

  /**
   * Where the window starts: at the line's start where the place is seen all the same, else a third
   * of the window before it, or further to the left where the rest of the line leaves room.
   */
  private static int left(String line, int from, int to, int columns) {
    if (to <= right(line, 0, columns)) {
      return 0;
    }
    int room = 0;
    int at = from;
    while (at > 0) {
      int previous = at - Character.charCount(line.codePointBefore(at));
      room += most(line.codePointAt(previous));
      if (room > columns / 3 && right(line, previous, columns) < line.length()) {
        return at;
      }
      at = previous;
    }
    return at;
  }

  /**
   * Where a window ends that starts at a place. What fits where signs are wide fits everywhere;
   * tabs are set as where they are not.
   */
  private static int right(String line, int left, int columns) {
    int column = left > 0 ? 1 : 0;
    int used = left > 0 ? CUT_COLUMNS : 0;
    int good = left;
    for (int at = left; at < line.length(); ) {
      int point = line.codePointAt(at);
      int width = point == '\t' ? Display.TAB - column % Display.TAB : Display.width(point);
      column += width;
      used += Math.max(width, point == '\t' ? 0 : most(point));
      if (used > columns) {
        return good;
      }
      at += Character.charCount(point);
      good = used <= columns - CUT_COLUMNS ? at : good;
    }
    return line.length();
  }

  /** Columns that a sign may take. */
  private static int most(int point) {
    if (point == '\t') {
      return Display.TAB;
    }
    return Wide.perhaps(point) ? 2 : Display.width(point);
  }
}
