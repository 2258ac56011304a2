package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.TableSketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of an office document while it is read. A cell that spans rows is written in each of
 * them: the first has the words, those below say that they go on.
 */
final class MergedRows {
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Cells of the row before that the next one may go on with, by column. */
  private Map<Integer, Cell> open = new HashMap<>();

  private Map<Integer, Cell> opening = new HashMap<>();
  private int column;

  private static final class Cell {
    private final List<Piece> parts;
    private final int place;
    private final int column;
    private int columns;
    private int rows = 1;

    private Cell(List<Piece> parts, int place, int column, int columns) {
      this.parts = List.copyOf(parts);
      this.place = place;
      this.column = column;
      this.columns = columns;
    }
  }

  /**
   * Begins a row.
   *
   * @param before how many columns are left blank before its first cell
   */
  void row(int before) {
    rows.add(new ArrayList<>());
    open = opening;
    opening = new HashMap<>();
    column = before;
  }

  /**
   * Adds a cell to the row.
   *
   * @param place where it begins
   * @param merges whether it spans rows, as the first of them or going on
   * @param goesOn whether it goes on; where nothing above does, it stands for itself
   */
  void cell(List<Piece> parts, int place, int columns, boolean merges, boolean goesOn) {
    Cell above = goesOn ? open.get(column) : null;
    Cell cell = above == null ? new Cell(parts, place, column, columns) : above;
    if (above == null) {
      rows.get(rows.size() - 1).add(cell);
    } else {
      above.rows++;
    }
    if (merges) {
      opening.put(column, cell);
    }
    column += columns;
  }

  /** Makes the cell added last wider. */
  void widen(int columns) {
    List<Cell> row = rows.get(rows.size() - 1);
    if (!row.isEmpty()) {
      row.get(row.size() - 1).columns += columns;
    }
    column += columns;
  }

  /** What the table is to a reader. */
  List<Piece> pieces() {
    var sketch = new TableSketch<Piece>(piece -> piece, grid -> grid);
    for (List<Cell> row : rows) {
      sketch.row();
      row.forEach(
          cell -> sketch.cell(cell.parts, cell.column, cell.rows, cell.columns, cell.place));
    }
    return sketch.parts();
  }
}
