package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The blocks of a doc: paragraphs and tables. */
final class DocBody implements DocRuns.Surroundings {
  private final HWPFDocument document;
  private final Limits limits;
  private final Pen pen = new Pen(Trail.NONE);
  private final ListCount counts = new ListCount();
  private final Fields fields;
  private final DocLists lists;
  private final DocStyles styles;
  private final DocBoxes boxes;
  private final DocRuns runs;
  private int cells;
  private int paragraphs;

  DocBody(HWPFDocument document, Fields fields, Limits limits) {
    this.document = document;
    this.limits = limits;
    this.fields = fields;
    this.lists = new DocLists(document.getListTables());
    this.styles = new DocStyles(document.getStyleSheet());
    this.boxes = new DocBoxes(document);
    this.runs = new DocRuns(document, fields, pen, boxes, this);
  }

  /** The pieces of the document. */
  List<Piece> pieces() throws LimitReached {
    List<Piece> pieces = new ArrayList<>(blocks(document.getRange(), 0));
    for (Range box : boxes.left()) {
      pieces.addAll(blocks(box, 0));
    }
    return pieces;
  }

  /** The place of the first change that is not yet accepted. */
  OptionalInt change() {
    return runs.change();
  }

  /** Whether a field never ended. */
  boolean isOpen() {
    return fields.isOpen();
  }

  /** The blocks of a range; {@code level} tables are around it. */
  private List<Piece> blocks(Range range, int level) throws LimitReached {
    LimitReached.check("depth", level, limits.depth());
    var out = new ArrayList<Piece>();
    int count = range.numParagraphs();
    int before = level;
    for (int i = 0; i < count; ) {
      Paragraph paragraph = range.getParagraph(i);
      int own = paragraph.isInTable() ? paragraph.getTableLevel() : 0;
      // What follows an inner table that began its outer one is what the outer one arranges.
      if (own > level && own > before) {
        out.addAll(pen.end(0, ""));
        Table table = range.getTable(paragraph);
        out.addAll(table(table, own));
        i += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph, out);
        i++;
      }
      before = own;
    }
    out.addAll(pen.end(0, ""));
    return out;
  }

  private void paragraph(Paragraph paragraph, List<Piece> out) throws LimitReached {
    LimitReached.check("paragraphs", ++paragraphs, (long) limits.blocks() + limits.cells());
    List<Piece> anchored = runs.read(paragraph);
    if (!runs.endIsGone(paragraph)) {
      boolean entry = styles.isContents(paragraph) && !fields.showsAll();
      List<Piece> lines = pen.end(styles.level(paragraph), entry ? "" : number(paragraph));
      out.addAll(entry ? List.of() : lines);
    }
    out.addAll(anchored);
  }

  private String number(Paragraph paragraph) {
    return lists
        .list(paragraph.getIlfo())
        .map(list -> counts.next(list, paragraph.getIlvl()))
        .orElse("");
  }

  private List<Piece> table(Table table, int level) throws LimitReached {
    var rows = new MergedRows();
    var edges = new ColumnEdges();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      cells += row.numCells();
      LimitReached.check("cells", cells, limits.cells());
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        edges.add(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
      }
    }
    for (int i = 0; i < table.numRows(); i++) {
      row(table.getRow(i), edges, level, rows);
    }
    return rows.pieces();
  }

  private void row(TableRow row, ColumnEdges edges, int level, MergedRows rows)
      throws LimitReached {
    if (row.numCells() == 0 || isGone(row)) {
      return;
    }
    rows.row(edges.column(row.getCell(0).getLeftEdge()));
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int left = cell.getLeftEdge();
      int columns = Math.max(1, edges.column(left + cell.getWidth()) - edges.column(left));
      int place = pen.place();
      List<Piece> parts = blocks(cell, level);
      if (cell.isMerged() && !cell.isFirstMerged() && i > 0) {
        rows.widen(columns);
      } else {
        boolean first = cell.isFirstVerticallyMerged();
        rows.cell(
            parts,
            place,
            columns,
            first || cell.isVerticallyMerged(),
            cell.isVerticallyMerged() && !first);
      }
    }
  }

  /** Whether all of a row is deleted; its end alone is where only its last words are. */
  private static boolean isGone(TableRow row) {
    for (int i = 0; i < row.numCharacterRuns(); i++) {
      if (!row.getCharacterRun(i).isMarkedDeleted()) {
        return false;
      }
    }
    return row.numCharacterRuns() > 0;
  }

  @Override
  public List<Piece> box(Range box) throws LimitReached {
    Words.Builder aside = pen.putAside();
    List<Piece> pieces = blocks(box, 0);
    pen.resume(aside);
    return pieces;
  }
}
