package io.github.nianshen.lint;

import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param path its name; for a file in an archive, the archive's name and the way within
 * @param file what there is on the disk: the file itself, or the archive that holds it
 * @param bytes reads it
 */
public record Input(Path path, Path file, Bytes bytes) {

  /** A file on the disk under its own name. */
  public static Input of(Path path, Limits limits) {
    return new Input(path, path, () -> Reader.load(path, limits));
  }

  /** Reads a file, each time anew. */
  public interface Bytes {
    /** All bytes of the file. */
    byte[] load() throws Unread;
  }

  /** Whether a file is text that can be read as a report, by its name. */
  public static boolean isText(Path file) {
    return Reader.isText(file);
  }
}
