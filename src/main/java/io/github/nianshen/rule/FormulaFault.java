package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;

/** What is wrong with a formula, and where in it. */
final class FormulaFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final transient Words words;

  /** A fault at an offset of the formula, in UTF-16 units. */
  FormulaFault(int offset, String zh, String en) {
    super(en);
    this.offset = offset;
    this.words = new Words(zh, en);
  }

  int offset() {
    return offset;
  }

  Words words() {
    return words;
  }
}
