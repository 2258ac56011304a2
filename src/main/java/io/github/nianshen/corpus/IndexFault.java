package io.github.nianshen.corpus;

import io.github.nianshen.finding.Words;
import java.io.Serial;
import java.sql.SQLException;

/** Why an index cannot be used. */
public final class IndexFault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Words words;

  IndexFault(String zh, String en) {
    super(en);
    this.words = new Words(zh, en);
  }

  IndexFault(SQLException cause) {
    super(cause);
    String reason = String.valueOf(cause.getMessage());
    this.words = new Words(reason, reason);
  }

  /** What is wrong with it. */
  public Words words() {
    return words;
  }
}
