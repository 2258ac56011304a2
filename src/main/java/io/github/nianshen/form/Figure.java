package io.github.nianshen.form;

import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell of a form where a figure belongs.
 *
 * @param span where; an empty span for a blank cell
 * @param words the cell's words
 * @param state what they are
 * @param value the figure; present for {@code NUMBER} and {@code WORDED}
 */
public record Figure(Span span, String words, State state, Optional<BigDecimal> value) {

  /** What can stand in a cell. */
  public enum State {
    /** A number alone. */
    NUMBER,
    /** A number with words: {@code 22（其中修订16件）}, {@code 减3}, {@code 251000元}. */
    WORDED,
    /** Nothing. Blank is not 0. */
    BLANK,
    /** A sign that stands for a number: {@code /}, {@code -}, {@code —}, {@code 无}. */
    PLACEHOLDER,
    /** Something else. */
    OTHER
  }
}
