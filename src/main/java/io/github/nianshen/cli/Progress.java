package io.github.nianshen.cli;

import java.util.Optional;
import java.util.function.LongSupplier;

/** A line on the terminal that tells how far a long run has come, and is gone when it ends. */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long PACE = SECOND / 10;
  private static final int WIDEST = 30;
  private static final int NARROWEST = 8;

  /** Columns of {@code ^C}, which the terminal itself writes behind the line. */
  private static final int ECHO = 2;

  private final Terminal terminal;
  private final Texts texts;
  private final int all;
  private final LongSupplier clock;
  private final long start;
  private long next;
  private boolean wanted;
  private int done;
  private int columns;
  private int shown;

  /**
   * Nothing is shown in the first second, and nothing at all where it is not wanted or where
   * standard error is no terminal.
   *
   * @param all how many files there are
   * @param clock tells nanoseconds
   */
  Progress(Terminal terminal, Texts texts, int all, boolean wanted, LongSupplier clock) {
    this.terminal = terminal;
    this.texts = texts;
    this.all = all;
    this.wanted = wanted && all > 1;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = start + SECOND;
  }

  /** One file more is done. */
  synchronized void step() {
    done++;
    long now = clock.getAsLong();
    if (!wanted || now < next) {
      return;
    }
    if (columns == 0) {
      Optional<Integer> width = terminal.errors().get();
      wanted = width.isPresent();
      if (!wanted) {
        return;
      }
      columns = width.get();
      // A run that is broken off leaves the terminal as it was, too.
      Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }
    next = now + PACE;
    show(line(now));
  }

  private void show(String line) {
    int width = width(line);
    terminal.put("\r" + line + " ".repeat(Math.max(0, shown - width)));
    shown = Math.max(shown, width);
  }

  /** Clears the line. */
  synchronized void end() {
    wanted = false;
    if (shown > 0) {
      int cleared = Math.min(columns - 1, shown + ECHO);
      terminal.put("\r" + " ".repeat(cleared) + "\r");
      shown = 0;
    }
  }

  /** What fits into the terminal; its last column stays free, for some go on to the next line. */
  private String line(long now) {
    String share = String.format("%3d%%", (long) done * 100 / all);
    String count = share + "  " + done + "/" + all;
    String full = left(now).map(l -> count + "  " + l).orElse(count);
    String words = width(full) < columns ? full : width(count) < columns ? count : share;
    // Room for the time left is kept from the beginning, so that the bar does not jump.
    int room = Math.min(WIDEST, columns - 1 - 3 - width(count) - 20);
    if (room < NARROWEST) {
      return width(words) < columns ? words : "";
    }
    int filled = (int) ((long) room * done / all);
    return "[" + "#".repeat(filled) + "-".repeat(room - filled) + "] " + words;
  }

  /** The time left at the pace so far, once that is steady. */
  private Optional<String> left(long now) {
    long spent = now - start;
    if (spent < 3 * SECOND || done * 20L < all) {
      return Optional.empty();
    }
    long seconds = (long) ((double) spent * (all - done) / done / SECOND) + 1;
    return Optional.of(
        seconds < 60
            ? texts.say(Text.PROGRESS_SECONDS, Long.toString(seconds))
            : texts.say(Text.PROGRESS_MINUTES, Long.toString((seconds + 59) / 60)));
  }

  /** Columns: our own words are ASCII or Chinese. */
  private static int width(String words) {
    return words.length() + (int) words.chars().filter(c -> c > 0xff).count();
  }
}
