package io.github.nianshen.emit;

import java.io.IOException;
import java.io.OutputStream;

/** Where an output that is many files puts them. */
@FunctionalInterface
public interface Shelf {

  /** Writes a file. */
  @FunctionalInterface
  interface Content {
    /** Writes all of it; does not close. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Puts a file there, whole or not at all.
   *
   * @param name without folders, fit for any system
   * @throws IOException where it cannot be written
   */
  void put(String name, Content content) throws IOException;
}
