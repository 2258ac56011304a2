package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack with a check in Java, built with its own build against the packaged program. */
class JarPackIT {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void build() {
    Path build = HERE.resolve(Path.of("examples", "checks-jar", "build"));
    Path home = Path.of(System.getProperty("java.home"), "bin");
    Jar.Ended built =
        Jar.in(folder)
            .with("PATH", home + ":" + System.getenv("PATH"))
            .shell("'%s' '%s' out".formatted(build, System.getProperty("nianshen.jar")));
    assertEquals(0, built.code(), built.err());
    pack = folder.resolve("out").resolve("checks.jar");
  }

  @Test
  void itsExamplesHoldAndItsCheckFindsWhatItIsFor() throws IOException {
    Jar.Ended tested = Jar.in(folder).run("rule", "test", pack);
    assertEquals(0, tested.code(), tested.toString() + tested.out());
    Path report = folder.resolve("报告.txt");
    Files.writeString(report, "报告\n" + "认真贯彻落实各项部署。\n\n".repeat(5));
    assertTrue(Jar.in(folder).run("--rules", pack, report).out().contains("EX1 same-opening"));
    assertFalse(Jar.in(folder).run(report).out().contains("EX1"));
  }

  @Test
  void aConfigurationCannotHaveItRun() throws IOException {
    Files.writeString(folder.resolve("nianshen.yaml"), "extends: out/checks.jar\n");
    Path report = Files.writeString(folder.resolve("a.txt"), "报告");
    Jar.Ended run = Jar.in(folder).run(report);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("nianshen.yaml:1:10"), run.err());
  }
}
