package io.github.nianshen.form;

import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks laid end to end as one stream of cells: their folded text, where its units stand in the
 * document, and where cells and words end.
 */
final class Strip {
  private final StringBuilder folded;
  private final List<Slot> slots = new ArrayList<>();
  private final int[] at;
  private final Edge[] edges;
  private String text = "";

  /** What stands before a unit of the folded text. */
  enum Edge {
    /** The unit before belongs to the same word. */
    NONE,
    /** White space within a cell or line. */
    SPACE,
    /** The beginning of a cell or line. */
    CELL
  }

  private Strip(int length) {
    this.folded = new StringBuilder(length);
    this.at = new int[length];
    this.edges = new Edge[length];
  }

  /** Lays blocks of a document end to end. */
  static Strip of(FoldedText document, List<Block> blocks) {
    int length = 0;
    for (Block block : blocks) {
      length += block.span().length();
    }
    var strip = new Strip(length);
    for (int i = 0; i < blocks.size(); i++) {
      strip.add(document, blocks.get(i), i);
    }
    strip.text = strip.folded.toString();
    return strip;
  }

  private void add(FoldedText document, Block block, int number) {
    if (block instanceof Table table) {
      for (Cell cell : table.cells()) {
        var grid = new Slot.Grid(cell.row(), cell.column(), table.drawn());
        add(document, cell.span(), number, Optional.of(grid));
      }
    } else {
      add(document, block.span(), number, Optional.empty());
    }
  }

  private void add(FoldedText document, Span span, int block, Optional<Slot.Grid> grid) {
    Folded words = document.folded(span);
    int from = folded.length();
    for (int i = 0; i < words.length(); i++) {
      at[from + i] = words.offset(i);
      boolean touches = i > 0 && words.offset(i) == words.offset(i - 1) + 1;
      edges[from + i] = i == 0 ? Edge.CELL : touches ? Edge.NONE : Edge.SPACE;
    }
    folded.append(words.text());
    Span place =
        words.isEmpty() ? new Span(span.start(), span.start()) : words.span(0, words.length());
    slots.add(new Slot(from, folded.length(), place, block, grid));
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** The cells and lines in reading order. */
  List<Slot> slots() {
    return slots;
  }

  /** What stands before a unit; {@code CELL} after the last one. */
  Edge edge(int index) {
    return index >= text.length() ? Edge.CELL : edges[index];
  }

  /** Where the folded units {@code from} to before {@code to} stand in the document. */
  Span span(int from, int to) {
    return from >= to ? new Span(at[from], at[from]) : new Span(at[from], at[to - 1] + 1);
  }
}
