package io.github.nianshen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How wide the terminal is. Java cannot tell; {@code COLUMNS} may, and on systems with {@code stty}
 * that does, within some milliseconds.
 */
final class Screen {
  /** Where nobody tells. */
  static final int UNKNOWN = 100;

  private static final int LEAST = 40;

  /** Longer lines of text are hard to read. */
  private static final int MOST = 120;

  private static final long SECONDS = 1;

  /** {@code 50 80}: rows and columns. */
  private static final Pattern SIZE = Pattern.compile("\\d{1,4} (\\d{1,4})\\s*");

  private Screen() {}

  /**
   * Columns to write in on the terminal of this process.
   *
   * @param said what {@code COLUMNS} says, if anything
   */
  static int columns(@Nullable String said) {
    int columns =
        said != null && said.matches("[1-9]\\d{0,3}")
            ? Integer.parseInt(said)
            : own().orElse(UNKNOWN);
    return Math.max(LEAST, Math.min(MOST, columns));
  }

  private static Optional<Integer> own() {
    return told(
        new ProcessBuilder("stty", "size")
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  /** Columns of standard error; empty where it is no terminal, or nobody can tell. */
  static Optional<Integer> ofErrors() {
    return told(
        new ProcessBuilder("sh", "-c", "stty size <&2 2>/dev/null")
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT));
  }

  private static Optional<Integer> told(ProcessBuilder command) {
    try {
      Process process = command.start();
      try (InputStream out = process.getInputStream()) {
        String said = new String(out.readNBytes(64), StandardCharsets.US_ASCII);
        Matcher size = SIZE.matcher(said);
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        return ended && size.matches() && !size.group(1).equals("0")
            ? Optional.of(Integer.parseInt(size.group(1)))
            : Optional.empty();
      } finally {
        process.destroy();
      }
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
