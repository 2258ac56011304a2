package io.github.nianshen.fuzz;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for fuzzing: bytes taken for one, and small ones to begin with. */
final class Unpacked {
  private static final Linter LINTER =
      Linter.of(Rulebook.builtIn(), Overrides.NONE, Limits.ORDINARY, Path.of(""));

  /** More files of one archive say nothing new, and would take the fuzzer's time. */
  private static final int MOST = 50;

  private Unpacked() {}

  /** Reads all that an archive holds. */
  static void take(byte[] bytes) {
    try {
      Path file = Files.createTempFile("fuzz", ".zip");
      try {
        Files.write(file, bytes);
        read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file) throws IOException {
    try (Found found = Batch.find(List.of(file), LINTER.rules(), Limits.ORDINARY)) {
      for (Input input : found.files().stream().limit(MOST).toList()) {
        if (!input.path().normalize().startsWith(file)) {
          throw new AssertionError("leads out of the archive: " + input.path());
        }
        FileResult result = LINTER.read(input);
        if (!result.faults().isEmpty()) {
          throw new AssertionError(result.faults().toString());
        }
      }
    }
  }

  /** An archive of one file. */
  static byte[] archive(String name, byte[] contents) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
