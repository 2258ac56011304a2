package io.github.nianshen.text;

import java.util.HashMap;
import java.util.Map;

/**
 * A document's text whose pieces are folded when they are asked for, and each only once: many look
 * at the same line. For one thread.
 */
public final class FoldedText {
  private final String text;
  private final Map<Span, Folded> pieces = new HashMap<>();

  /** Folds nothing yet. */
  public FoldedText(String text) {
    this.text = text;
  }

  /** The text as it stands in the document. */
  public String plain() {
    return text;
  }

  /** A piece of it, folded. */
  public Folded folded(Span span) {
    Folded known = pieces.get(span);
    if (known == null) {
      known = Folded.of(text, span);
      pieces.put(span, known);
    }
    return known;
  }
}
