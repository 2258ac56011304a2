package io.github.nianshen.read.pdf;

/**
 * A cell of a table, or the part of one that stands on a page.
 *
 * @param frame its edges
 * @param words what it says
 * @param openAbove whether no line closes it at the table's upper end
 * @param openBelow whether no line closes it at the table's lower end
 */
record Slot(Frame frame, CellText words, boolean openAbove, boolean openBelow) {

  String text() {
    return words.text();
  }

  boolean isBlank() {
    return words.text().isEmpty();
  }

  /** Whether another cell has the same left and right edge. */
  boolean isAbove(Slot other) {
    return Math.abs(frame.left() - other.frame.left()) <= Rules.NEAR
        && Math.abs(frame.right() - other.frame.right()) <= Rules.NEAR;
  }

  /** Whether all of another cell stands between its left and right edge. */
  boolean isAsWideAs(Slot other) {
    return other.frame.left() >= frame.left() - Rules.NEAR
        && other.frame.right() <= frame.right() + Rules.NEAR;
  }

  /** The same cell further down. */
  Slot lower(double by) {
    return new Slot(frame.lower(by), words, openAbove, openBelow);
  }

  /** Whether another cell stands, in part, between its left and right edge. */
  boolean overlaps(Slot other) {
    return frame.left() < other.frame.right() - Rules.NEAR
        && frame.right() > other.frame.left() + Rules.NEAR;
  }

  /** The same cell, down to a height at most. */
  Slot until(double height) {
    return frame.bottom() <= height ? this : downTo(height);
  }

  /** The same cell, down to a height. */
  Slot downTo(double height) {
    Frame other = new Frame(frame.left(), frame.top(), frame.right(), height);
    return new Slot(other, words, openAbove, openBelow);
  }

  /** A cell and what of it stands on the next page, as one. */
  Slot with(Slot below) {
    Frame whole = new Frame(frame.left(), frame.top(), frame.right(), below.frame.bottom());
    return new Slot(whole, words.with(below.words), openAbove, below.openBelow);
  }
}
