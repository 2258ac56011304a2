package io.github.nianshen.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text as it stands in its source.
 *
 * @param source the source
 * @param start where it begins
 * @param end where its line end begins
 */
record SourceLine(String source, int start, int end) {

  /** What ends a line besides CR: LF, VT, FF, NEL, and the separators of Unicode. */
  private static final String ENDS = "\n\u000b\f\u0085\u2028\u2029";

  /** The lines of a stretch of a source, whatever ends them. */
  static List<SourceLine> of(String source, int start, int end) {
    var lines = new ArrayList<SourceLine>();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\r' || ENDS.indexOf(c) >= 0) {
        lines.add(new SourceLine(source, from, i));
        from = c == '\r' && i + 1 < end && source.charAt(i + 1) == '\n' ? ++i + 1 : i + 1;
      }
    }
    lines.add(new SourceLine(source, from, end));
    return lines;
  }

  /** Whether nothing, not even a blank line, stands between this line and one after it. */
  boolean touches(SourceLine next) {
    int gap = next.start - end;
    return gap <= 1 || (gap == 2 && source.startsWith("\r\n", end));
  }

  /** The line with all its white space. */
  String raw() {
    return source.substring(start, end);
  }

  /** Its words, white space at both ends left out. */
  Words words() {
    return Words.same(source, start, end);
  }

  boolean isBlank() {
    return words().isEmpty();
  }

  /** How many columns it takes on a screen, indentation included: two for a Chinese sign. */
  int width() {
    int width = 0;
    int last = end;
    while (last > start && Words.isSpace(source.charAt(last - 1))) {
      last--;
    }
    for (int i = start; i < last; i++) {
      width += source.charAt(i) < '\u2000' ? 1 : 2;
    }
    return width;
  }

  /** Whether it is set in, as the first line of a paragraph is. */
  boolean isIndented() {
    return start < end && Words.isSpace(source.charAt(start)) && words().at(0) - start >= indent();
  }

  /** Blanks as wide as a Chinese sign, or two half-width ones. */
  private int indent() {
    return source.charAt(start) >= '\u2000' ? 1 : 2;
  }
}
