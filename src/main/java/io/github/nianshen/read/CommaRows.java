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
      for (int i = 1; i <= lines.size(); i++) {
        if (i == lines.size()
            || cells(lines.get(i), separator) != cells(lines.get(start), separator)) {
          run(lines.subList(start, i), separator, rows);
          start = i;
        }
      }
    }
    return rows;
  }

  private static void run(List<SourceLine> run, char separator, Map<SourceLine, Character> rows) {
    if (run.size() < LEAST_ROWS || cells(run.get(0), separator) < LEAST_CELLS) {
      return;
    }
    boolean figures = run.stream().anyMatch(line -> hasFigure(line, separator));
    if (figures && run.stream().noneMatch(line -> line.raw().indexOf('。') >= 0)) {
      run.forEach(line -> rows.put(line, separator));
    }
  }

  private static int cells(SourceLine line, char separator) {
    return line.raw().indexOf(separator) < 0 ? 1 : RowLines.cells(line, separator).size();
  }

  private static boolean hasFigure(SourceLine line, char separator) {
    return RowLines.cells(line, separator).stream()
        .anyMatch(cell -> NUMBER.matcher(cell.text()).matches());
  }
}
