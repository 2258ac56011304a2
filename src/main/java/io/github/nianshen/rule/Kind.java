package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;

/** What a piece of a formula stands for. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists and words are values.
public enum Kind {
  /** A number, exact to the last digit. */
  NUMBER(new Words("数", "a number")),
  /** Words. */
  TEXT(new Words("文字", "a text")),
  /** Yes or no. */
  TRUTH(new Words("是非判断", "yes or no")),
  /** One cell of a form; it counts as a number. */
  CELL(new Words("单元格", "a cell")),
  /** Several cells of a form. */
  CELLS(new Words("若干单元格", "cells"));

  private final Words words;

  Kind(Words words) {
    this.words = words;
  }

  /** How messages and documentation call it. */
  public Words words() {
    return words;
  }
}
