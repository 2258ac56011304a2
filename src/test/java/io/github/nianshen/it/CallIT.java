package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and options as they are typed, listed and handed on by other programs. */
class CallIT {
  @TempDir static Path folder;

  @BeforeAll
  static void files() {
    Reports.wrong(folder, "a.txt");
    Reports.wrong(folder, "乙 b.txt");
    Reports.wrong(folder, "check");
    Reports.wrong(folder, "-o");
  }

  @ParameterizedTest
  @CsvSource({
    "--jobs=2 a.txt --quiet --lang en, 1",
    "--quiet a.txt check --lang en, 2",
    "check -- -o, 1",
    "check --lang=en -f text check, 1",
  })
  void namesAndOptionsStandInAnyOrder(String call, int files) {
    Jar.Ended run = Jar.in(folder).run((Object[]) call.split(" "));
    assertEquals(1, run.code(), run::toString);
    assertEquals(files, run.out().split("NS404", -1).length - 1, run::toString);
  }

  @Test
  void aListMayComeFromAnySystem() {
    Jar.Ended run =
        Jar.in(folder)
            .reading("\ufeffa.txt\r\n\r\n  \r\n乙 b.txt")
            .run("--files-from", "-", "--quiet", "./check");
    assertEquals(1, run.code(), run::toString);
    assertEquals(3, run.out().split("NS404", -1).length - 1, run::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "C.UTF-8, a.txt|没有.txt, 没有.txt",
    "C, 乙 b.txt, LC_ALL=C.UTF-8",
  })
  void aNameInAListThatCannotBeFoundStopsTheRun(String locale, String list, String told) {
    Jar jar = Jar.in(folder).with("LC_ALL", locale).reading(list.replace('|', '\n'));
    Jar.Ended run = jar.run("--files-from", "-");
    assertEquals(2, run.code(), run::toString);
    assertEquals("", run.out());
    assertTrue(run.err().contains(told), run::toString);
  }

  @ParameterizedTest
  @CsvSource({"C.UTF-8, 1", "C, 2"})
  void aChineseNameIsFoundOrToldOf(String locale, int code) {
    Jar.Ended run = Jar.in(folder).with("LC_ALL", locale).run("乙 b.txt", "--lang", "en");
    assertEquals(code, run.code(), run::toString);
    assertEquals(code == 2, run.err().contains("LC_ALL=C.UTF-8"), run::toString);
  }

  @Test
  void aNameThatIsEmptyIsNotTheWorkingFolder() {
    Jar.Ended run = Jar.in(folder).run("");
    assertEquals(2, run.code(), run::toString);
    assertEquals("", run.out());
  }
}
