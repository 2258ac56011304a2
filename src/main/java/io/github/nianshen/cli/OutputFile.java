package io.github.nianshen.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is either written whole or left as it was. */
final class OutputFile {
  private static final int MOST_LINKS = 40;

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
    Path place = place(file);
    Path beside = place.resolveSibling(".nianshen-" + UUID.randomUUID() + ".tmp");
    try {
      fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Whether two names are of one file, by way of links too; a pipe or device is no file of its own.
   */
  static boolean same(Path one, Path other) {
    try {
      return Files.isRegularFile(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is not there.
      return false;
    }
  }

  /** Where the file is or will be: links are kept and written through. */
  private static Path place(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(place); i++) {
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    if (Files.isSymbolicLink(place)) {
      throw new FileSystemLoopException(file.toString());
    }
    Path folder = place.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return place;
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
