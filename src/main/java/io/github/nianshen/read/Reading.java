package io.github.nianshen.read;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import java.util.Optional;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Reading {

  /** The file's bytes; empty where they were not read. */
  Optional<Content> content();

  /**
   * The file was read.
   *
   * @param content its bytes
   * @param document what it says
   */
  record Read(Optional<Content> content, Document document) implements Reading {}

  /**
   * The file could not be read.
   *
   * @param content its bytes; empty where they were not read
   * @param reason why
   * @param detail what else there is to say, such as the size; empty words where there is nothing
   */
  record Unreadable(Optional<Content> content, Reason reason, String detail) implements Reading {}
}
