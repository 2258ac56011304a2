package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal files give equal outputs, byte for byte, in every run and for any number of jobs. */
class SameEveryTimeIT {
  private static final int FILES = 300;

  @TempDir static Path folder;
  private static Outputs once;

  /** All that a run writes. */
  record Outputs(String text, String sarif, String err) {}

  @BeforeAll
  static void files() throws IOException {
    List<Path> given = new ArrayList<>(Reports.given());
    while (given.size() < FILES) {
      given.add(Reports.wrong(folder, "short.txt"));
    }
    // Long ones and short ones in turn, so that later files are done before earlier ones.
    for (int i = 0; i < FILES; i++) {
      Path from = given.get(i * 7 % FILES);
      Path file = folder.resolve("reports/" + i % 7 + "/" + i + "-" + from.getFileName());
      Files.createDirectories(file.getParent());
      Files.copy(from, file);
    }
    once = run("1");
    assertTrue(once.err().contains(FILES + " files"), once.err());
  }

  private static Outputs run(String jobs) throws IOException {
    String sarif = "sarif=out-" + jobs + ".sarif";
    Jar.Ended run = Jar.in(folder).run("reports", "--jobs", jobs, "--lang", "en", "-o", sarif);
    assertEquals(1, run.code(), run::toString);
    String log = Files.readString(folder.resolve("out-" + jobs + ".sarif"));
    return new Outputs(run.out(), log, run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "8", "64"})
  void anyNumberOfJobsWritesTheSame(String jobs) throws IOException {
    assertEquals(once, run(jobs));
  }
}
