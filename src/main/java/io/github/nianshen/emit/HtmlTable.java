package io.github.nianshen.emit;

import io.github.nianshen.emit.HtmlMarked.Part;
import io.github.nianshen.emit.HtmlSpots.Spot;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A table of a report as it is drawn: its merged cells, its heads, and the figures. */
final class HtmlTable {
  private final Document document;
  private final Table table;
  private final HtmlWords words;

  /** The first row with figures; those above it are heads. */
  private final int firstFigures;

  /** How many columns stand before the figures. */
  private final int labels;

  /** Columns, as far as the format tells. */
  private final int columns;

  HtmlTable(Document document, Table table, HtmlWords words) {
    this.document = document;
    this.table = table;
    this.words = words;
    this.firstFigures =
        table.cells().stream()
            .filter(c -> c.column() > 0 && isFigure(c))
            .mapToInt(Cell::row)
            .min()
            .orElse(0);
    this.labels =
        table.cells().stream().filter(this::isFigure).mapToInt(Cell::column).min().orElse(0);
    this.columns = table.cells().stream().mapToInt(c -> c.column() + c.columns()).max().orElse(0);
  }

  /**
   * Writes it.
   *
   * @param first the number of its first cell among the pieces of the text
   */
  void write(int first, HtmlMarked out) {
    Set<Part> whole = whole(first);
    whole.forEach(
        p -> {
          if (p.part().isEmpty()) {
            out.reference(p.finding());
          }
        });
    out.plain("<table");
    if (!whole.isEmpty()) {
      out.block(List.copyOf(whole));
    }
    out.plain(">");
    int row = -1;
    for (int i = 0; i < table.cells().size(); i++) {
      Cell cell = table.cells().get(i);
      if (row < cell.row()) {
        out.plain(row < 0 ? "<tr>" : "</tr>\n<tr>");
        row = cell.row();
      }
      String element = element(cell);
      out.plain("<" + element + attributes(cell, i) + ">");
      words.write(first + i, whole, out);
      out.plain("</" + element.substring(0, 2) + ">");
    }
    out.plain((row < 0 ? "" : "</tr>") + "</table>\n");
  }

  /**
   * What is said of the table as a whole: places that begin with its first cell and hold it all.
   */
  private Set<Part> whole(int first) {
    Set<Part> whole = new LinkedHashSet<>();
    int last = first + table.cells().size() - 1;
    if (last <= first) {
      return whole;
    }
    List<Part> end = words.in(last).stream().map(Spot::part).toList();
    for (Spot spot : words.in(first)) {
      if (end.contains(spot.part())) {
        whole.add(spot.part());
      }
    }
    return whole;
  }

  private String element(Cell cell) {
    if (isFigure(cell) || words(cell).isBlank()) {
      return "td";
    }
    if (cell.row() < firstFigures) {
      return "th scope=\"col\"";
    }
    return cell.column() + cell.columns() <= labels ? "th scope=\"row\"" : "td";
  }

  private String attributes(Cell cell, int index) {
    List<String> all = new ArrayList<>();
    int across = table.drawn() ? cell.columns() : drawnAcross(cell, index);
    if (cell.rows() > 1) {
      all.add(" rowspan=\"" + cell.rows() + "\"");
    }
    if (across > 1) {
      all.add(" colspan=\"" + across + "\"");
    }
    return String.join("", all);
  }

  /**
   * How many columns the first label of a short row takes: rows of pipes and tabs have lost their
   * merged cells, and figures stand under each other again where the label is that much wider.
   */
  private int drawnAcross(Cell cell, int index) {
    if (cell.column() > 0 || cell.row() < firstFigures) {
      return 1;
    }
    int there = 1;
    for (int i = index + 1; i < table.cells().size(); i++) {
      if (table.cells().get(i).row() != cell.row()) {
        break;
      }
      there++;
    }
    return Math.max(1, columns - there + 1);
  }

  private boolean isFigure(Cell cell) {
    return HtmlCellLines.isFigure(words(cell));
  }

  private String words(Cell cell) {
    Span span = cell.span();
    return document.words(span);
  }
}
