package io.github.nianshen.form;

import io.github.nianshen.text.Span;
import java.util.List;

/**
 * A label, a figure or other words in a stream of cells.
 *
 * @param kind what it is
 * @param span where it stands
 * @param words its folded words
 * @param slot the cell or line it begins in
 * @param cut whether a cell's or line's edge stands on both sides, so that it is one figure for
 *     sure
 * @param meaning what a label means; none for all else
 */
record Token(Kind kind, Span span, String words, Slot slot, boolean cut, Meaning meaning) {

  /** What a token can be. */
  enum Kind {
    /** Words of a template. */
    LABEL,
    /** A number. */
    NUMBER,
    /** A number with words. */
    WORDED,
    /** A sign in place of a number. */
    PLACEHOLDER,
    /** An empty cell. */
    BLANK,
    /** Other words. */
    OTHER
  }

  /** Whether it can only be what stands where a figure belongs. */
  boolean isFigure() {
    return kind != Kind.LABEL && kind != Kind.OTHER;
  }

  /** Whether something stands there that is a figure or in place of one. */
  boolean isFilled() {
    return isFigure() && kind != Kind.BLANK;
  }

  /** What a label means in one template. */
  List<Use> uses(Template template) {
    return meaning.uses(template);
  }
}
