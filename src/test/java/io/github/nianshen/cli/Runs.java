package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Runs of the program within this process. */
final class Runs {
  private Runs() {}

  /** What a run said. */
  record Ended(int code, String out, String err) {}

  static Ended run(Object... args) {
    return with(Today.by(() -> LocalDateTime.now(ZoneOffset.UTC)), args);
  }

  /** A run on a day such as {@code 2027-03-31}. */
  static Ended on(String day, Object... args) {
    return with(Today.of(LocalDate.parse(day)), args);
  }

  private static Ended with(Today today, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    var terminal = Terminal.plain(new ByteArrayInputStream(new byte[0]), out, err);
    int code = Main.run(words, terminal, today);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
