package io.github.nianshen.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input that fuzzing ever found, and some that reach far: none fails again. */
class FuzzFindsTest {
  private static final Path FOLDER = Path.of("testdata", "fuzz");

  @TestFactory
  Stream<DynamicTest> noFindFailsAgain() {
    return Arrays.stream(Target.values())
        .flatMap(
            target ->
                files(FOLDER.resolve(target.folder())).stream()
                    .map(f -> dynamicTest(target + " " + f.getFileName(), () -> take(target, f))));
  }

  private static void take(Target target, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> target.take(bytes));
  }

  @TestFactory
  Stream<DynamicTest> everyFindIsToldOfInTheReadme() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    return Arrays.stream(Target.values())
        .map(t -> FOLDER.resolve(t.folder()))
        .flatMap(folder -> files(folder).stream())
        .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
        .map(f -> dynamicTest(f, () -> assertTrue(readme.contains("`" + f + "`"), f)));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
