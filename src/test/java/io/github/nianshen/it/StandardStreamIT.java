package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard input, output and error, as shells and terminals hand them over. */
@EnabledOnOs(OS.LINUX)
class StandardStreamIT {
  @TempDir static Path folder;

  @BeforeAll
  static void files() {
    Reports.wrong(folder, "a.txt");
    Reports.wrong(folder.resolve("many"), 200);
  }

  @Test
  void aReaderThatStopsEarlyIsToldOfAndOtherOutputsAreWhole() {
    Jar.Ended run =
        Jar.in(folder)
            .shell(
                "$nianshen many --lang en -o text=whole -f sarif | head -n 1; exit ${PIPESTATUS[0]}");
    assertEquals(2, run.code(), run::toString);
    assertEquals("{\n", run.out());
    assertTrue(run.err().startsWith("error: standard output cannot be written"), run::toString);
    assertEquals(200, count(folder.resolve("whole"), "NS404"));
  }

  @Test
  void closedOutputIsToldOf() {
    Jar.Ended run = Jar.in(folder).shell("$nianshen a.txt --lang en >&-");
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().contains("standard output cannot be written"), run::toString);
  }

  @Test
  void closedErrorOutputChangesNothing() {
    Jar.Ended run = Jar.in(folder).shell("$nianshen a.txt 2>&-");
    assertEquals(1, run.code(), run::toString);
    assertTrue(run.out().contains("NS404"), run::toString);
  }

  @ParameterizedTest
  @CsvSource({"- <many, 3", "- <&-, 3", "- </dev/null, 3", "--files-from - <many, 2"})
  void inputThatCannotBeReadIsToldOf(String call, int code) {
    Jar.Ended run = Jar.in(folder).shell("$nianshen --lang en " + call);
    assertEquals(code, run.code(), run::toString);
    assertFalse(run.err().isBlank());
  }

  @Test
  void inputIsCheckedUnderTheNameGiven() {
    Jar.Ended run =
        Jar.in(folder).reading(Reports.WRONG).run("-", "--stdin-filename", "某 县.txt", "--quiet");
    assertEquals(1, run.code(), run::toString);
    assertTrue(run.out().contains(" 某 县.txt "), run::toString);
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm, '', true",
    "TERM=dumb, '', false",
    "TERM=xterm NO_COLOR=1, '', false",
    "TERM=xterm, --no-color, false",
  })
  void coloursAreForTerminalsThatWantThem(String environment, String more, boolean coloured) {
    // script runs its command on a terminal of its own.
    String call = environment + " $nianshen a.txt --quiet " + more;
    Jar.Ended run = Jar.in(folder).shell("script -qec \"" + call + "\" /dev/null");
    assertTrue(run.out().contains("NS404"), run::toString);
    assertEquals(coloured, run.out().contains("\u001b["), run::out);
  }

  @Test
  void errorsAreInTheLanguageAskedFor() {
    Jar.Ended run = Jar.in(folder).run("--nonsense", "--lang", "en");
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().startsWith("error: no option --nonsense"), run::toString);
  }

  private static int count(Path file, String words) {
    try {
      return Files.readString(file).split(words, -1).length - 1;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
