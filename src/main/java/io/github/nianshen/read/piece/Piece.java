package io.github.nianshen.read.piece;

import java.util.List;

/** What a reader of a format has found, before it has its place in a document's text. */
public sealed interface Piece {

  /**
   * A line or paragraph.
   *
   * @param words what it says
   * @param level 1 to 6 for a heading; 0 for other lines
   */
  record Line(Words words, int level) implements Piece {}

  /**
   * A table.
   *
   * @param boxes its cells in reading order
   * @param drawn whether the format itself has cells with spans
   */
  record Grid(List<Box> boxes, boolean drawn) implements Piece {

    /** Keeps a copy of the cells. */
    public Grid {
      boxes = List.copyOf(boxes);
    }

    /** How many units its words have. */
    public int length() {
      return boxes.stream().mapToInt(box -> box.words().length()).sum();
    }

    /** Its words, cells parted by spaces. */
    public String text() {
      var all = new StringBuilder();
      boxes.forEach(box -> all.append(box.words().text()).append(' '));
      return all.toString();
    }
  }

  /**
   * A cell of a table.
   *
   * @param words what it says
   * @param row 0-based row of its upper left corner
   * @param column 0-based column of its upper left corner
   * @param rows how many rows it spans
   * @param columns how many columns it spans
   */
  record Box(Words words, int row, int column, int rows, int columns) {}

  /**
   * A picture large enough to be read, such as a table that was scanned.
   *
   * @param at its place in the source
   */
  record Picture(int at) implements Piece {}
}
