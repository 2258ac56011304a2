package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Template;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mandated table of a clean report, which has one row a line and {@code |} between cells. Reports
 * from outside are read by far more patient means; examples need this one layout with its mandated
 * labels, and at every start.
 */
final class PipeTable {
  private final Template template;
  private final List<Line> lines;

  private PipeTable(Template template, List<Line> lines) {
    this.template = template;
    this.lines = lines;
  }

  /** The cells of a line of a text. */
  private record Line(String text, List<Span> cells) {
    boolean has(String label) {
      for (Span cell : cells) {
        if (cell.length() == label.length() && text.startsWith(label, cell.start())) {
          return true;
        }
      }
      return false;
    }
  }

  /** A table in a report's text. */
  static PipeTable of(String text, Template template) {
    var lines = new ArrayList<Line>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (bar(text, from, to) < to) {
        lines.add(new Line(text, cells(text, from, to)));
      }
      from = to + 1;
    }
    return new PipeTable(template, lines);
  }

  private static List<Span> cells(String text, int from, int to) {
    var cells = new ArrayList<Span>();
    int start = from;
    while (start <= to) {
      int end = bar(text, start, to);
      cells.add(cell(text, start, end));
      start = end + 1;
    }
    return cells;
  }

  /** Where the next bar stands; the end where there is none. */
  private static int bar(String text, int from, int to) {
    int at = text.indexOf('|', from);
    return at < 0 || at > to ? to : at;
  }

  private static Span cell(String text, int from, int to) {
    int start = from;
    int end = to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    boolean blank = start == end && from < to;
    return blank ? new Span(from + 1, from + 1) : new Span(start, end);
  }

  /** Where the words of a cell stand in the text; empty where the table has no such cell. */
  Optional<Span> find(String row, String column) {
    Optional<Row> there = template.row(row).filter(Row::figures);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = template.columns(there.get()).stream().map(Column::key).toList();
    int index = columns.indexOf(column);
    if (index < 0) {
      return Optional.empty();
    }
    return template.across()
        ? sideBySide(there.get(), index, columns.size())
        : labelled(there.get()).flatMap(l -> fromEnd(l, columns.size() - index));
  }

  /** Labels repeat, so that all rows are looked for in their order. */
  private Optional<Line> labelled(Row wanted) {
    int at = 0;
    for (Row row : template.rows()) {
      int found = at;
      while (found < lines.size() && !lines.get(found).has(row.label().words())) {
        found++;
      }
      if (row.key().equals(wanted.key())) {
        return found < lines.size() ? Optional.of(lines.get(found)) : Optional.empty();
      }
      at = found < lines.size() ? found : at;
    }
    return Optional.empty();
  }

  private Optional<Span> sideBySide(Row row, int column, int columns) {
    List<Row> rows = template.rows();
    int head = 0;
    while (head < lines.size() && !lines.get(head).has(rows.get(0).label().words())) {
      head++;
    }
    int all = rows.size() * columns;
    String first = template.columns(row).get(0).label().words();
    return lines.stream()
        .skip(head + 1L)
        .filter(l -> l.cells().size() == all && !l.has(first))
        .findFirst()
        .flatMap(l -> fromEnd(l, all - rows.indexOf(row) * columns - column));
  }

  private static Optional<Span> fromEnd(Line line, int back) {
    int at = line.cells().size() - back;
    return at < 0 ? Optional.empty() : Optional.of(line.cells().get(at));
  }
}
