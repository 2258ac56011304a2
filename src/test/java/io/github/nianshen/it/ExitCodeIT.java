package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit code tells what kind of end a run came to, and nothing else. */
class ExitCodeIT {
  private static final String CLEAN = Reports.given("ok/form-2019.txt").toString();
  private static final String WARNING = Reports.given("err/row-ragged.txt").toString();
  private static final String NOTE = Reports.given("err/digits-run-together.txt").toString();

  @TempDir static Path folder;

  private static Path unreadable() {
    return Reports.write(folder.resolve("unreadable.txt"), "\0\1\2\3");
  }

  /** As many as make a code of one byte 255, 0, 1 and 0 again. */
  @ParameterizedTest
  @ValueSource(ints = {255, 256, 257, 512})
  void anyNumberOfBadFilesIsOne(int count) {
    List<Path> files = Reports.wrong(folder.resolve("many"), count);
    String list = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    Jar.Ended run = Jar.in(folder).reading(list).run("--lang", "en", "--files-from", "-");
    assertEquals(1, run.code(), run::toString);
    assertTrue(run.err().contains(count + " files: 0 passed, " + count + " to be"), run::toString);
  }

  @Test
  void theLevelThatFailsIsAskedFor() {
    assertEquals(1, Jar.in(folder).run("--fail-on", "note", NOTE).code());
    assertEquals(0, Jar.in(folder).run("--fail-on", "warning", NOTE).code());
    assertEquals(1, Jar.in(folder).run("--fail-on", "warning", WARNING).code());
    assertEquals(0, Jar.in(folder).run("--fail-on", "error", WARNING).code());
    assertEquals(0, Jar.in(folder).run("--fail-on", "never", Reports.wrong(folder, "a")).code());
  }

  @Test
  void nothingFoundIsNought() {
    Jar.Ended run = Jar.in(folder).run("--fail-on", "note", CLEAN);
    assertEquals(0, run.code(), run::toString);
    assertEquals("", run.out());
  }

  @Test
  void whatCouldNotBeCheckedOutweighsWhatWasFound() {
    Path wrong = Reports.wrong(folder, "wrong.txt");
    Jar.Ended run = Jar.in(folder).run(wrong, unreadable(), CLEAN);
    assertEquals(3, run.code(), run::toString);
  }

  @Test
  void aBrokenRuleFileOutweighsWhatCouldNotBeCheckedAndNeverIsNoWayRound() {
    Path rules = folder.resolve("rules");
    Reports.write(rules.resolve("bad.yaml"), "id: HZ1\nname: x\nnonsense: 1\n");
    Jar.Ended run = Jar.in(folder).run("--fail-on", "never", unreadable(), "--rules", rules);
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().contains("bad.yaml:3:1"), run::toString);
  }
}
