package io.github.nianshen.form;

import io.github.nianshen.form.Token.Kind;
import java.util.List;

/**
 * A label and what stands after it, before it is known which row of the template it is.
 *
 * @param label the last words before the figures
 * @param uses the rows that the label can be; empty where the template has no such label
 * @param tail figures, blanks and words that stand where figures belong
 */
record RawRow(Token label, List<Use> uses, List<Token> tail) {

  RawRow {
    uses = List.copyOf(uses);
    tail = List.copyOf(tail);
  }

  boolean isKnown() {
    return !uses.isEmpty();
  }

  /** How many cells of the row are not blank. */
  int filled() {
    int filled = 0;
    for (Token token : tail) {
      filled += token.kind() == Kind.BLANK ? 0 : 1;
    }
    return filled;
  }

  /** Whether its cells stand in a table, so that blank ones are seen. */
  boolean showsBlanks() {
    return label.slot().grid().isPresent();
  }

  /** Whether its table has columns of its own, merged cells counted. */
  boolean isDrawn() {
    return label.slot().grid().filter(Slot.Grid::drawn).isPresent();
  }
}
