package io.github.nianshen.text;

import java.util.List;

/**
 * Words that are set beside a place of a document, as a person writes them in the margin.
 *
 * @param span the place, in a document's text
 * @param lines what is said, a paragraph each; the first is the head
 */
public record Note(Span span, List<String> lines) {
  /** Who says it. */
  public static final String AUTHOR = "年审 nianshen";

  /** Keeps a copy of the lines. */
  public Note {
    lines = List.copyOf(lines);
  }

  /** The same at another place. */
  public Note at(Span other) {
    return new Note(other, lines);
  }
}
