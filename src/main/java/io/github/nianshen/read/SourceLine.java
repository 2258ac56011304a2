package io.github.nianshen.read;

import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;

/** A line of plain text as it stands in its source. */
final class SourceLine {
  private final String source;
  private final int start;
  private final int end;
  private final Words words;
  private int width = -1;

  /**
   * A line.
   *
   * @param source the source
   * @param start where it begins
   * @param end where its line end begins
   */
  SourceLine(String source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.words = Words.same(source, start, end);
  }

  /** The lines of a stretch of a source, whatever ends them. */
  static List<SourceLine> of(String source, int start, int end) {
    var lines = new ArrayList<SourceLine>();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (isEnd(c)) {
        lines.add(new SourceLine(source, from, i));
        from = c == '\r' && i + 1 < end && source.charAt(i + 1) == '\n' ? ++i + 1 : i + 1;
      }
    }
    lines.add(new SourceLine(source, from, end));
    return lines;
  }

  /** What ends a line: LF, CR, VT, FF, NEL, and the separators of Unicode. */
  private static boolean isEnd(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  String source() {
    return source;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
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

  /** Whether a sign stands in it. */
  boolean has(char sign) {
    return indexOf(sign, start) >= 0;
  }

  /** Where a sign stands next, from a place of the source on; -1 where it does not. */
  int indexOf(char sign, int from) {
    for (int i = from; i < end; i++) {
      if (source.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** Its words, white space at both ends left out. */
  Words words() {
    return words;
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  /** How many columns it takes on a screen, indentation included: two for a Chinese sign. */
  int width() {
    if (width < 0) {
      width = isBlank() ? 0 : columnsTo(words.end());
    }
    return width;
  }

  /** How many columns what stands before a place of the source takes. */
  int columnsTo(int place) {
    int columns = 0;
    for (int i = start; i < place; i++) {
      columns += source.charAt(i) < '\u2000' ? 1 : 2;
    }
    return columns;
  }

  /** Whether it is set in, as the first line of a paragraph is. */
  boolean isIndented() {
    return start < end && Words.isSpace(source.charAt(start)) && words.at(0) - start >= indent();
  }

  /** Blanks as wide as a Chinese sign, or two half-width ones. */
  private int indent() {
    return source.charAt(start) >= '\u2000' ? 1 : 2;
  }
}
