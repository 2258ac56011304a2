package io.github.nianshen.read.pdf;

import java.util.regex.Pattern;

/** A cell that ends where a page ends, and the one right below it on the next page. */
record Pair(Slot upper, Slot lower) {
  /** {@code 12}, {@code -3.5}, {@code 1,200}. */
  private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,，．]+");

  /** Whether a cell holds nothing but a figure. */
  static boolean isFigure(Slot slot) {
    return FIGURE.matcher(slot.text()).matches();
  }

  boolean isHalf() {
    return upper.isBlank() != lower.isBlank();
  }

  boolean isBlank() {
    return upper.isBlank() || lower.isBlank();
  }

  /** Whether nothing speaks against one cell that was cut. */
  boolean mayBeCut() {
    return isBlank() || readsOn() || isCutFigure();
  }

  /** Whether words were cut: the lower ones begin nothing and had no room above. */
  boolean readsOn() {
    return !Margins.isNumbered(lower.text())
        && !isFigure(lower)
        && upper.words().isFullBefore(lower.words());
  }

  /** Whether words below go on in what is above, as far as words can tell. */
  boolean mayReadOn() {
    return !isBlank() && !Margins.isNumbered(lower.text()) && !isFigure(lower);
  }

  /** Whether a figure had no room on one line. */
  private boolean isCutFigure() {
    return isFigure(upper) && isFigure(lower) && upper.words().isFullBefore(lower.words());
  }

  /** Both as one cell. */
  Slot whole() {
    return upper.with(lower);
  }
}
