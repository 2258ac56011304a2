package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Unread;
import java.util.ArrayList;
import java.util.List;

/** A row of a table of a docx; it is begun with its first cell, if it is shown at all. */
final class DocxRow {
  private final Xml xml;
  private final Pen pen;
  private final MergedRows table;
  private int before;
  private boolean begun;
  private boolean gone;
  private boolean changed;

  DocxRow(Xml xml, Pen pen, MergedRows table) {
    this.xml = xml;
    this.pen = pen;
    this.table = table;
  }

  /** What is done with a block of a cell. */
  interface Block {
    void read(String name, List<Piece> parts) throws Unread;
  }

  /** Reads the {@code trPr} that is open. */
  void properties() throws Unread {
    xml.children(
        name -> {
          switch (name) {
            case "gridBefore" -> before = Math.max(0, xml.number("val").orElse(0));
            case "hidden" -> gone |= xml.isOn();
            case "del" -> {
              gone = true;
              changed = true;
            }
            case "ins" -> changed = true;
            default -> {}
          }
        });
  }

  /** Reads the {@code tc} that is open. */
  void cell(Block block) throws Unread {
    var cell = new Cell(pen.place());
    pen.begin(xml.element());
    var parts = new ArrayList<Piece>();
    xml.children(
        name -> {
          if (name.equals("tcPr")) {
            properties(cell);
          } else if (!gone && !cell.gone) {
            block.read(name, parts);
          }
        });
    if (gone || cell.gone) {
      return;
    }
    parts.addAll(pen.end(0, ""));
    if (!begun) {
      begun = true;
      table.row(before);
    }
    if (cell.goesRight) {
      table.widen(cell.columns);
    } else {
      table.cell(parts, cell.place, cell.columns, cell.merges, cell.goesOn);
    }
  }

  private static final class Cell {
    private final int place;
    private int columns = 1;
    private boolean merges;
    private boolean goesOn;
    private boolean goesRight;
    private boolean gone;

    private Cell(int place) {
      this.place = place;
    }
  }

  private void properties(Cell cell) throws Unread {
    xml.children(
        name -> {
          switch (name) {
            case "gridSpan" -> cell.columns = Math.max(1, xml.number("val").orElse(1));
            case "vMerge" -> {
              cell.merges = true;
              cell.goesOn = xml.value().filter("restart"::equals).isEmpty();
            }
            case "hMerge" -> cell.goesRight = xml.value().filter("restart"::equals).isEmpty();
            case "cellDel" -> {
              cell.gone = true;
              changed = true;
            }
            case "cellIns" -> changed = true;
            default -> {}
          }
        });
  }

  /** Whether rows or cells were added or deleted, and that is not yet accepted. */
  boolean isChanged() {
    return changed;
  }
}
