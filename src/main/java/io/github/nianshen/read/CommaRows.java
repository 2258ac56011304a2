package io.github.nianshen.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows whose cells are parted by commas or semicolons, told from prose by their neighbours. */
final class CommaRows {
  /** {@code 12}, {@code -3}, {@code 1.5}. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d+)?");

  private static final int LEAST_ROWS = 3;
  private static final int LEAST_CELLS = 3;

  private CommaRows() {}

  /**
   * The lines that are such rows, each with its separator: several in a run with as many cells
   * each, figures among them, and no full stop.
   */
  static Map<SourceLine, Character> of(List<SourceLine> lines) {
    Map<SourceLine, Character> rows = new HashMap<>();
    for (char separator : new char[] {',', ';'}) {
      int start = 0;
      int cells = 0;
      for (int i = 0; i < lines.size(); i++) {
        int here = cells(lines.get(i), separator);
        if (here != cells) {
          run(lines.subList(start, i), cells, separator, rows);
          start = i;
          cells = here;
        }
      }
      run(lines.subList(start, lines.size()), cells, separator, rows);
    }
    return rows;
  }

  private static void run(
      List<SourceLine> run, int cells, char separator, Map<SourceLine, Character> rows) {
    if (run.size() < LEAST_ROWS || cells < LEAST_CELLS) {
      return;
    }
    boolean figures = run.stream().anyMatch(line -> hasFigure(line, separator));
    if (figures && run.stream().noneMatch(line -> line.has('。'))) {
      run.forEach(line -> rows.put(line, separator));
    }
  }

  private static int cells(SourceLine line, char separator) {
    return line.has(separator) ? RowLines.cells(line, separator).size() : 1;
  }

  private static boolean hasFigure(SourceLine line, char separator) {
    return RowLines.cells(line, separator).stream()
        .anyMatch(cell -> NUMBER.matcher(cell.text()).matches());
  }
}
