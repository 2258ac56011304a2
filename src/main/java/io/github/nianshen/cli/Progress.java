package io.github.nianshen.cli;

/** A line on the terminal that tells how far a long run has come. */
final class Progress {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long PACE = 100_000_000L;
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final int all;
  private final boolean wanted;
  private long next = System.nanoTime() + PATIENCE;
  private int done;
  private int shown;

  /**
   * Nothing is shown in the first second, and nothing at all where it is not wanted.
   *
   * @param all how many files there are
   */
  Progress(Terminal terminal, int all, boolean wanted) {
    this.terminal = terminal;
    this.all = all;
    this.wanted = wanted && all > 1;
  }

  /** One file more is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (wanted && now >= next) {
      next = now + PACE;
      int filled = (int) ((long) WIDTH * done / all);
      String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
      String line = "[" + bar + "] " + done + "/" + all;
      terminal.put("\r" + line);
      shown = line.length();
    }
  }

  /** Clears the line. */
  void end() {
    if (shown > 0) {
      terminal.put("\r" + " ".repeat(shown) + "\r");
    }
  }
}
