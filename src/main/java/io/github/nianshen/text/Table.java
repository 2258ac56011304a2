package io.github.nianshen.text;

import java.util.List;

/**
 * A table as the format or its separators draw it.
 *
 * @param span where it stands
 * @param cells its cells in reading order, row by row, blank ones included
 * @param drawn whether the format itself has cells with spans (html, docx), so that a column index
 *     is the column that a reader sees; false for rows of tabs or pipes, where merged cells are
 *     lost
 */
public record Table(Span span, List<Cell> cells, boolean drawn) implements Block {

  /** Keeps a copy of the cells. */
  public Table {
    cells = List.copyOf(cells);
  }
}
