package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some such calls of the packaged program; {@link CommandLinesTest} makes many in one process. */
class CommandLinesIT {
  private static final int LINES = 10;

  @TempDir Path folder;

  @Test
  void noCallEndsInAFault() throws IOException {
    var lines = new CommandLines(7, folder);
    for (int i = 0; i < LINES; i++) {
      List<String> line = lines.next();
      Jar.Ended run = Jar.in(folder).reading(Reports.WRONG).run(line.toArray());
      assertTrue(run.code() >= 0 && run.code() <= 3, () -> line + " " + run);
      assertFalse(run.err().contains("\tat ") || run.err().contains("Exception in"), run::toString);
    }
  }
}
