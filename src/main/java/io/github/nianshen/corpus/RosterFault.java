package io.github.nianshen.corpus;

import io.github.nianshen.finding.Words;
import java.io.Serial;

/** What is wrong with a roster, and in which line. */
public final class RosterFault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final long line;
  private final transient Words words;

  RosterFault(long line, String zh, String en) {
    super(en);
    this.line = line;
    this.words = new Words(zh, en);
  }

  /** The line, from 1. */
  public long line() {
    return line;
  }

  /** What is wrong there. */
  public Words words() {
    return words;
  }
}
