package io.github.nianshen.outline;

/**
 * A line that may be the heading of a top-level section.
 *
 * @param block the number of its block
 * @param line the line
 * @param topic what it would be about
 * @param mark how it is numbered
 */
record Possible(int block, HeadingLine line, Topic topic, Mark mark) {

  /** How a heading can be numbered. */
  enum Mark {
    /** As mandated: 一、. */
    ORDINAL,
    /** Otherwise: （一）, 1., 第一部分. */
    OTHER,
    /** Not at all. */
    NONE
  }

  /** The same line as the heading of another topic. */
  Possible as(Topic other) {
    return new Possible(block, line, other, mark);
  }

  /** Whether its words are known for its topic. */
  boolean isWorded() {
    return line.wording().isPresent();
  }
}
