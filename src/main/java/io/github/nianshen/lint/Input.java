package io.github.nianshen.lint;

import io.github.nianshen.read.piece.Unread;
import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param path its name; for a file in an archive, the archive's name and the way within
 * @param file what there is on the disk: the file itself, or the archive that holds it
 * @param bytes reads it
 */
public record Input(Path path, Path file, Bytes bytes) {

  /** Reads a file, each time anew. */
  public interface Bytes {
    /** All bytes of the file. */
    byte[] load() throws Unread;
  }
}
