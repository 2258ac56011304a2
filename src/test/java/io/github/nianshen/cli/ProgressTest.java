package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  /** So many steps of a run of so many files, a second each. */
  private void run(Optional<Integer> columns, int all, int steps, boolean wanted, Lang lang) {
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            StandardCharsets.UTF_8,
            Optional.of(80),
            () -> columns,
            false);
    var progress = new Progress(terminal, Texts.in(lang), all, wanted, clock::get);
    for (int i = 0; i < steps; i++) {
      clock.addAndGet(SECOND * 2 / 5);
      progress.step();
    }
    progress.end();
  }

  private List<String> shown() {
    return List.of(err.toString(StandardCharsets.UTF_8).split("\r", -1));
  }

  @Test
  void aLongRunTellsHowFarItIsAndHowLongItWillTake() {
    run(Optional.of(80), 20, 10, true, Lang.ZH);
    List<String> lines = shown();
    assertEquals("[####--------------------------]  15%  3/20", lines.get(1));
    assertEquals("[###############---------------]  50%  10/20  还需约 5 秒", lines.get(8));
  }

  @Test
  void minutesAreToldWhereSecondsAreMany() {
    run(Optional.of(80), 2000, 120, true, Lang.EN);
    List<String> lines = shown();
    assertTrue(
        lines.get(lines.size() - 3).endsWith("  6%  120/2000  about 13 min left"),
        lines.get(lines.size() - 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 20, 30, 45, 60, 80, 200})
  void nothingIsLeftOnTheScreenAndNoLineReachesTheEdge(int columns) {
    run(Optional.of(columns), 20, 19, true, Lang.ZH);
    var screen = new ArrayList<Integer>();
    int cursor = 0;
    for (int c : err.toString(StandardCharsets.UTF_8).chars().toArray()) {
      if (c == '\r') {
        cursor = 0;
        continue;
      }
      for (int i = c > 0xff ? 2 : 1; i > 0; i--) {
        while (screen.size() <= cursor) {
          screen.add((int) ' ');
        }
        screen.set(cursor++, c);
      }
      assertTrue(cursor < columns, err.toString(StandardCharsets.UTF_8));
    }
    assertTrue(screen.stream().allMatch(c -> c == ' '), screen.toString());
    assertEquals(0, cursor);
    assertTrue(screen.size() >= 4, "something was shown");
  }

  @Test
  void nothingIsShownInTheFirstSecondNorOfOneFileNorUnasked() {
    run(Optional.of(80), 20, 2, true, Lang.ZH);
    run(Optional.of(80), 1, 9, true, Lang.ZH);
    run(Optional.of(80), 20, 9, false, Lang.ZH);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsShownWhereStandardErrorIsNoTerminal() {
    run(Optional.empty(), 20, 19, true, Lang.ZH);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }
}
