package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows of tables without ruling lines, some of whose cells take two lines, and whose figures stand
 * half way between them: each cell is read to its end first.
 */
final class Staggered {
  /** Two lines of one cell are not further apart than this, in parts of their size. */
  private static final double LINES = 1.8;

  /** A gap as wide as this parts cells, in parts of the size. */
  private static final double GAP = 0.9;

  private Staggered() {}

  /** Lines with such rows as one line each. */
  static List<TextLine> joined(List<TextLine> lines) {
    var joined = new ArrayList<TextLine>();
    int i = 0;
    while (i < lines.size()) {
      Optional<TextLine> row =
          i + 2 < lines.size()
              ? row(lines.get(i), lines.get(i + 1), lines.get(i + 2))
              : Optional.empty();
      joined.add(row.orElse(lines.get(i)));
      i += row.isPresent() ? 3 : 1;
    }
    return joined;
  }

  private static Optional<TextLine> row(TextLine first, TextLine between, TextLine second) {
    List<TextLine> cells = cells(first);
    List<TextLine> ends = cells(second);
    if (second.y() - first.y() > LINES * first.size() || cells.size() != ends.size()) {
      return Optional.empty();
    }
    var row = new ArrayList<>(cells(between));
    for (int i = 0; i < cells.size(); i++) {
      TextLine cell = cells.get(i);
      TextLine end = ends.get(i);
      boolean one = Math.abs(cell.left() - end.left()) < 1;
      if (!one || row.stream().anyMatch(r -> overlaps(r, cell) || overlaps(r, end))) {
        return Optional.empty();
      }
      var glyphs = new ArrayList<>(cell.glyphs());
      glyphs.addAll(end.glyphs());
      row.add(new TextLine(glyphs));
    }
    row.sort(Comparator.comparingDouble(TextLine::left));
    return Optional.of(new TextLine(row.stream().flatMap(cell -> cell.glyphs().stream()).toList()));
  }

  private static boolean overlaps(TextLine one, TextLine other) {
    return one.left() < other.right() && one.right() > other.left();
  }

  /** The parts of a line that wide gaps part. */
  static List<TextLine> cells(TextLine line) {
    var cells = new ArrayList<TextLine>();
    int start = 0;
    for (int i = 1; i <= line.glyphs().size(); i++) {
      boolean ends =
          i == line.glyphs().size()
              || line.glyphs().get(i).x() - line.glyphs().get(i - 1).right() > GAP * line.size();
      if (ends) {
        cells.add(new TextLine(line.glyphs().subList(start, i)));
        start = i;
      }
    }
    return cells;
  }
}
