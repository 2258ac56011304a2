package io.github.nianshen.read.pdf;

/** A rectangle on a page, in points from its upper left corner. */
record Frame(double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Whether the middle of a sign stands in it. */
  boolean holds(Glyph glyph) {
    double x = glyph.middle();
    double y = glyph.center();
    return x >= left && x < right && y >= top && y < bottom;
  }

  /** Whether another one lies in it. */
  boolean holds(Frame other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  Frame lower(double by) {
    return new Frame(left, top + by, right, bottom + by);
  }
}
