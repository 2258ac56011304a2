package io.github.nianshen.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The screen in front of a person: a window can be shown on it, and files opened. */
interface Desk {

  /** Whether there is one. */
  boolean isThere();

  /**
   * Asks for a folder in a window.
   *
   * @return empty where nothing was chosen
   * @throws NoWindow where no window can be shown
   */
  Optional<Path> choose(Texts texts) throws NoWindow;

  /** Opens a file with the program that the person uses for its kind; false where that fails. */
  boolean open(Path file);

  /** The end of an attempt to show a window. */
  final class NoWindow extends Exception {
    private static final long serialVersionUID = 1;

    NoWindow() {
      super("no window can be shown");
    }

    NoWindow(Throwable why) {
      super(why);
    }
  }
}
