package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No call, however put together, meets a fault of the program. */
class CommandLinesTest {
  private static final int LINES = 250;
  private static final long SEED = 20240229;

  private enum End {
    CLEAN,
    FINDINGS,
    USAGE,
    UNCHECKED,
    FAULT
  }

  @TempDir Path folder;

  @Test
  void everyCallEndsInOneOfTheWaysThatAreTold() throws IOException {
    var lines = new CommandLines(SEED, folder);
    Map<End, Integer> ends = new EnumMap<>(End.class);
    for (int i = 0; i < LINES; i++) {
      List<String> line = lines.next();
      var out = new ByteArrayOutputStream();
      var err = new ByteArrayOutputStream();
      var in = new ByteArrayInputStream(Reports.WRONG.getBytes(UTF_8));
      End end = End.values()[Main.run(line.toArray(String[]::new), in, out, err)];
      ends.merge(end, 1, Integer::sum);
      String said = err.toString(UTF_8);
      assertFalse(end == End.FAULT || said.contains("\tat "), () -> line + "\n" + said);
      // Without a finding or something to print, the reason is told.
      assertTrue(end == End.CLEAN || out.size() > 0 || !said.isBlank(), line::toString);
      assertEquals(Reports.WRONG, Files.readString(folder.resolve("in/a.txt")), line::toString);
    }
    // The lines are of use only where they come to every end.
    assertEquals(4, ends.size(), ends::toString);
    ends.forEach((end, count) -> assertTrue(count >= LINES / 40, ends::toString));
  }
}
