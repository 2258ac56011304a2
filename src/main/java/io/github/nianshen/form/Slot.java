package io.github.nianshen.form;

import io.github.nianshen.text.Span;
import java.util.Optional;

/**
 * A cell or line in reading order, as a stretch of a strip's folded text.
 *
 * @param from where it begins in the folded text
 * @param to where it ends there; the same for a blank cell
 * @param span where it stands in the document
 * @param block which block of the strip it belongs to, from 0
 * @param grid its place in a table; empty for a line of text
 */
record Slot(int from, int to, Span span, int block, Optional<Grid> grid) {

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return from == to;
  }

  /** Whether the other stands in the same row of the same table. */
  boolean besides(Slot other) {
    return grid.isPresent()
        && other.grid.isPresent()
        && block == other.block
        && grid.get().row() == other.grid.get().row();
  }

  /**
   * A cell's place in its table.
   *
   * @param row from 0
   * @param column from 0
   * @param drawn whether columns are those a reader sees, merged cells counted
   */
  record Grid(int row, int column, boolean drawn) {}
}
