package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is set in columns, or on two pages printed side by side. Read across, it would say what
 * nobody wrote, and where one column ends and a heading stands over both cannot be told for
 * certain.
 */
final class Columns {
  /** Fewer signs than this between two blanks are a cell or a heading, not running text. */
  private static final int LONG = 8;

  /** Lines of one column begin less than this many signs apart, for their indents. */
  private static final double INDENT = 3;

  /** Full lines of one column end less than this many signs apart. */
  private static final double RAGGED = 2;

  /** Columns are not further from each other than this many signs; nor is a short last word. */
  private static final double GAP = 6;

  /** So many full lines beside each other, or lines beside a table, are no chance. */
  private static final int LINES = 3;

  /** Columns part in the middle of a page, in parts of its width. */
  private static final double FROM = 0.25;

  private static final double TO = 0.75;

  private Columns() {}

  /**
   * What is between two lines beside each other.
   *
   * @param from where the first one ends, in signs
   * @param to where the second one begins, in signs
   * @param size of a sign, in points
   * @param before what the first one says; labels are said again, running text is not
   * @param isProse whether the second one is words more than figures
   */
  private record Gutter(double from, double to, double size, String before, boolean isProse) {

    boolean isNarrow() {
      return to > from && to - from < GAP;
    }

    boolean isIn(double width) {
      return to * size > FROM * width && to * size < TO * width;
    }
  }

  /**
   * Whether a page has columns.
   *
   * @param lines of text outside tables, as they are read across
   * @param tables on it
   * @param width of the page, in points
   */
  static boolean in(List<TextLine> lines, List<Ruled> tables, double width) {
    List<TextLine> parts =
        lines.stream()
            .flatMap(line -> Staggered.cells(line).stream())
            .filter(part -> part.glyphs().size() >= LONG)
            .sorted(Comparator.comparingDouble(TextLine::y))
            .toList();
    List<Frame> large = tables.stream().filter(t -> !t.isAlone()).map(Ruled::bounds).toList();
    return large.stream().anyMatch(table -> isBeside(table, parts, large))
        || meet(gutters(parts, width));
  }

  private static boolean isBeside(Frame table, List<TextLine> parts, List<Frame> tables) {
    long lines =
        parts.stream()
            .filter(part -> part.top() > table.top() && part.y() < table.bottom())
            .filter(part -> part.right() <= table.left() || part.left() >= table.right())
            .count();
    return lines >= LINES || tables.stream().anyMatch(other -> isBeside(table, other));
  }

  /** Whether one table stands beside most of another. */
  private static boolean isBeside(Frame one, Frame other) {
    double both = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    return (one.right() <= other.left() || other.right() <= one.left())
        && both > Math.min(one.height(), other.height()) / 2;
  }

  /** Whether enough of them are one gutter; they come from left to right. */
  private static boolean meet(List<Gutter> gutters) {
    for (int i = 0; i < gutters.size(); i++) {
      Gutter first = gutters.get(i);
      Set<String> lines = new HashSet<>();
      for (int k = i; k < gutters.size() && gutters.get(k).to() - first.to() < INDENT; k++) {
        Gutter same = gutters.get(k);
        if (Math.abs(same.from() - first.from()) < RAGGED) {
          lines.add(same.before());
        }
      }
      if (lines.size() >= LINES) {
        return true;
      }
    }
    return false;
  }

  /** What is between lines that stand beside each other in the middle of a page. */
  private static List<Gutter> gutters(List<TextLine> parts, double width) {
    var gutters = new ArrayList<Gutter>();
    for (int i = 0; i < parts.size(); i++) {
      TextLine one = parts.get(i);
      boolean found = false;
      for (int k = i + 1; !found && k < parts.size() && isLevel(one, parts.get(k)); k++) {
        TextLine other = parts.get(k);
        Gutter gutter = one.left() < other.left() ? between(one, other) : between(other, one);
        found = gutter.isProse() && gutter.isNarrow() && gutter.isIn(width);
        if (found) {
          gutters.add(gutter);
        }
      }
    }
    gutters.sort(Comparator.comparingDouble(Gutter::to));
    return gutters;
  }

  private static boolean isLevel(TextLine one, TextLine next) {
    return next.y() - one.y() < one.size();
  }

  private static Gutter between(TextLine left, TextLine right) {
    double size = right.size();
    long wide = right.glyphs().stream().filter(Glyph::isWide).count();
    boolean prose = 2 * wide > right.glyphs().size();
    return new Gutter(left.right() / size, right.left() / size, size, left.text(), prose);
  }
}
