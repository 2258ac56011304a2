package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outputs go to places that cannot take them: that is told, and nothing is left half done. */
@EnabledOnOs(OS.LINUX)
class OutputPlaceIT {
  private static final String OLD = "what stood there before";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Reports.wrong(folder, "a.txt");
    Files.createDirectory(folder.resolve("sub"));
  }

  @ParameterizedTest
  @CsvSource({
    "sub, sub",
    "no/such/out.sarif, such",
    "a.txt/out.sarif, a.txt",
    "/proc/out.sarif, /proc",
    "/dev/full, No space left",
    "a.txt, a.txt",
    "./sub/../a.txt, a.txt",
  })
  void aPlaceThatCannotTakeItIsNamedWithTheReason(String place, String reason) {
    Jar.Ended run = Jar.in(folder).run("a.txt", "--lang", "en", "-o", "sarif=" + place);
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().startsWith("error: "), run::toString);
    assertTrue(run.err().contains(place) && run.err().contains(reason), run::toString);
    assertUntouched("a.txt", "sub");
  }

  @Test
  void aFullDiskLeavesWhatStoodThereAndSaysThatTheRestIsNotWritten() {
    Reports.write(folder.resolve("out.sarif"), OLD);
    String outputs = "-o text=first.text -o sarif=out.sarif -o text=last.text";
    Jar.Ended run = Jar.in(folder).shell("ulimit -f 40; $nianshen a.txt --lang en " + outputs);
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().contains("out.sarif") && run.err().contains("large"), run::toString);
    assertTrue(run.err().contains("no output after it was written"), run::toString);
    assertEquals("", run.out());
    assertEquals(OLD, read("out.sarif"));
    assertTrue(read("first.text").contains("NS404"));
    assertUntouched("a.txt", "first.text", "out.sarif", "sub");
  }

  @Test
  void aFileToBeCheckedIsNotOverwrittenByAnotherName() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));
    Files.createLink(folder.resolve("hard"), folder.resolve("a.txt"));
    assertEquals(2, Jar.in(folder).run("a.txt", "-o", "text=link").code());
    assertEquals(2, Jar.in(folder).run("link", "-o", "text=a.txt").code());
    assertEquals(2, Jar.in(folder).run("a.txt", "-o", "text=hard").code());
    assertUntouched("a.txt", "hard", "link", "sub");
  }

  @Test
  void twoOutputsInOneFileAreRefused() throws IOException {
    Reports.write(folder.resolve("out"), OLD);
    Files.createSymbolicLink(folder.resolve("link"), Path.of("out"));
    for (String other : List.of("sub/../out", "link")) {
      Jar.Ended run = Jar.in(folder).run("a.txt", "-o", "text=out", "-o", "sarif=" + other);
      assertEquals(2, run.code(), run::toString);
      assertTrue(run.err().contains(other), run::toString);
      assertEquals(OLD, read("out"));
    }
  }

  @Test
  void linksAreWrittenThrough() throws IOException {
    Reports.write(folder.resolve("there"), OLD);
    Files.createSymbolicLink(folder.resolve("link"), Path.of("there"));
    Files.createSymbolicLink(folder.resolve("early"), Path.of("sub/not-yet"));
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Jar.Ended run =
        Jar.in(folder).run("a.txt", "-o", "text=link", "-o", "text=early", "-o", "text=loop");
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().contains("loop"), run::toString);
    assertTrue(Files.isSymbolicLink(folder.resolve("link")));
    assertTrue(Files.isSymbolicLink(folder.resolve("early")));
    assertTrue(read("there").contains("NS404"));
    assertTrue(read("sub/not-yet").contains("NS404"));
  }

  @Test
  void theLongestNameThatTheSystemTakesIsTaken() {
    String name = "年".repeat(85);
    assertEquals(1, Jar.in(folder).run("a.txt", "-o", "sarif=" + name).code());
    assertUntouched("a.txt", "sub", name);
  }

  @Test
  void pipesAndDevicesAreWrittenInto() {
    Jar.Ended run =
        Jar.in(folder)
            .shell(
                """
                mkfifo pipe; cat pipe > taken &
                $nianshen a.txt --quiet -f sarif -o text=pipe -o text=/dev/stderr; code=$?
                wait; rm pipe; exit $code
                """);
    assertEquals(1, run.code(), run::toString);
    assertTrue(run.out().startsWith("{"), run::toString);
    assertTrue(run.err().contains("NS404"), run::toString);
    assertEquals(run.err(), read("taken"));
  }

  /** The names in the folder, none of them a temporary one; and the report as it was. */
  private void assertUntouched(String... names) {
    assertEquals(List.of(names), Reports.names(folder));
    assertEquals(Reports.WRONG, read("a.txt"));
    assertFalse(Reports.names(folder.resolve("sub")).stream().anyMatch(n -> n.endsWith(".tmp")));
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
