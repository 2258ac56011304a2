package io.github.nianshen.text;

/**
 * A place where the reading itself is not to be trusted.
 *
 * @param span where
 * @param kind what is doubtful there
 * @param words the doubtful words, as an argument of the message
 */
public record Doubt(Span span, Kind kind, String words) {

  /** What can be doubtful. */
  public enum Kind {
    /** Characters that were damaged before the file came here. */
    ENCODING,
    /** Digits of neighbouring cells that could be cut in more than one way. */
    DIGITS,
    /** A heading in the midst of other text. */
    HEADING,
    /** A table whose labels stand in the text, but not as a table. */
    TABLE,
    /** A table of which a part stands outside of the page. */
    EDGE,
    /** A row with fewer figures than columns in a layout that does not show blank cells. */
    ROW,
    /** A table in a file of its own; what a whole report must have was not asked of it. */
    ATTACHMENT,
    /** Changes that were recorded and not yet accepted; they are read as accepted. */
    CHANGES
  }
}
