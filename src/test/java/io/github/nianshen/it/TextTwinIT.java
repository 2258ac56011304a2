package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nianshen text}: what was read of a file, to be kept beside it. */
class TextTwinIT {
  private static final Path READ = Path.of("testdata", "read").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void theTwinOfADocumentHasItsFindingsWithLines() {
    Jar jar = Jar.in(folder);
    for (String name : new String[] {"faulty.docx", "faulty.pdf", "faulty.doc"}) {
      Jar.Ended made = jar.shell("$nianshen text " + READ.resolve(name) + " > " + name + ".md");
      assertEquals(0, made.code(), made::toString);
      assertEquals("", made.err());
      Jar.Ended run = jar.run(name + ".md", "--lang", "en");
      assertEquals(1, run.code(), run::toString);
      for (String rule : new String[] {"NS301", "NS303", "NS101"}) {
        assertTrue(run.out().contains("error " + rule), name + " " + run.out());
      }
      assertTrue(run.err().contains("3 errors, 0 warnings"), run.err());
      assertTrue(run.out().contains("faulty." + name.replace("faulty.", "") + ".md:"), run.out());
    }
  }

  @Test
  void whatCannotBeReadIsToldAndNothingIsPrinted() {
    Reports.write(folder.resolve("a.docx"), "PK\u0003\u0004");
    Jar.Ended run = Jar.in(folder).run("text", "a.docx", "--lang", "en");
    assertEquals(3, run.code(), run::toString);
    assertEquals("", run.out());
    assertTrue(run.err().contains("could not be checked"), run.err());
  }
}
