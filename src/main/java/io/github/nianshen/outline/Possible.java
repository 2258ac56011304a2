package io.github.nianshen.outline;

import java.util.regex.Pattern;

/**
 * A line that may be the heading of a top-level section.
 *
 * @param block the number of its block
 * @param line the line
 * @param topic what it would be about
 * @param mark how it is numbered
 */
record Possible(int block, HeadingLine line, Topic topic, Mark mark) {
  /** Words of rows that are numbered like sections: 一、本年新收…数量, 四、结转下年度继续办理. */
  private static final Pattern ROW = Pattern.compile("数量|结转|本年|上年|年度|结果");

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

  /** Whether it is a section's heading and no row of a table, whose labels are numbered alike. */
  boolean isSection() {
    return isWorded() || (mark == Mark.ORDINAL && !ROW.matcher(line.words()).find());
  }

  /** Whether its words are known for its topic. */
  boolean isWorded() {
    return line.wording().isPresent();
  }
}
