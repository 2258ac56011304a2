package io.github.nianshen.lint;

import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;

/** A way from a file's bytes to its document. */
@FunctionalInterface
public interface Reading {
  /**
   * Reads what was in a file.
   *
   * @param path its name
   * @throws Unread where there is nothing to read, and why
   */
  Document read(Path path, byte[] bytes) throws Unread;

  /** Reads every file anew. */
  static Reading anew(Limits limits) {
    return (path, bytes) -> Reader.read(path, bytes, limits);
  }
}
