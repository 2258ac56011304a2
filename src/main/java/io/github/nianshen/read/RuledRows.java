package io.github.nianshen.read;

import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a drawn table between two of its rules: one row over several lines, or several rows. */
final class RuledRows {
  /** {@code 12}, {@code 1.5}, {@code -3}. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,.]*");

  private final List<List<Words>> lines = new ArrayList<>();
  private boolean opened;

  /** Adds the cells of a line. */
  void add(List<Words> cells) {
    lines.add(cells);
  }

  /**
   * The rows since the last rule.
   *
   * @param ruled whether they end with a rule, or with the table
   */
  List<List<Words>> end(boolean ruled) {
    List<List<Words>> rows = opened && ruled && isOneRow() ? List.of(joined()) : List.copyOf(lines);
    lines.clear();
    opened = ruled;
    return rows;
  }

  /** Whether no two lines have figures, as two rows would have, and all have the same cells. */
  private boolean isOneRow() {
    long figures = lines.stream().filter(RuledRows::hasFigure).count();
    long widths = lines.stream().map(List::size).distinct().count();
    return lines.size() > 1 && figures < 2 && widths == 1;
  }

  private static boolean hasFigure(List<Words> cells) {
    return cells.stream().anyMatch(cell -> NUMBER.matcher(cell.text()).matches());
  }

  private List<Words> joined() {
    var row = new ArrayList<Words>();
    for (int column = 0; column < lines.get(0).size(); column++) {
      var cell = new Words.Builder(lines.get(0).get(column).at(0));
      for (List<Words> line : lines) {
        Words part = line.get(column);
        cell.add('\n', part.at(0)).all(part);
      }
      row.add(cell.words());
    }
    return row;
  }
}
