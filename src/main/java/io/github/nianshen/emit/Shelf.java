package io.github.nianshen.emit;

import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Where an output that is many files puts them. */
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

  /**
   * A copy that is wanted.
   *
   * @param name its name, without folders, fit for any system
   * @param file the number of the file in the run, from 0
   * @param notes what is set into it, with places in the text of its document
   */
  record Order(String name, int file, List<Note> notes) {
    /** Keeps a copy of the list. */
    public Order {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Puts copies of checked files there with notes in them, each whole or not at all.
   *
   * @return for each of them why there is none; empty where there is one
   * @throws IOException where one cannot be written
   */
  List<Optional<Copy.Why>> copies(List<Order> orders) throws IOException;
}
