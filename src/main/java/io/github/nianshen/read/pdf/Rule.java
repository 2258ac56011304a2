package io.github.nianshen.read.pdf;

/**
 * A ruling line.
 *
 * @param level whether it runs from left to right; otherwise it runs down
 * @param at how far down it is, or how far to the right
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Rule(boolean level, double at, double from, double to) {

  double length() {
    return to - from;
  }
}
