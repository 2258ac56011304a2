package io.github.nianshen.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is either written whole or left as it was. */
final class OutputFile {
  private OutputFile() {}

  /** Something that writes. */
  interface Content {
    /** Writes everything. */
    void to(Writer out) throws IOException;
  }

  /** Writes UTF-8 into a new file beside it, and puts that in its place at the end. */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or device cannot be replaced.
      fill(file, content, StandardOpenOption.WRITE);
      return;
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path name = place.getFileName();
    Path beside = place.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      fill(
          beside,
          content,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path file, Content content, StandardOpenOption... how)
      throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file, how), StandardCharsets.UTF_8))) {
      content.to(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
