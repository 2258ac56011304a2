package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;

/** Terminal colours, or none where they are not wanted. */
enum Colour {
  RED("\u001b[31m"),
  YELLOW("\u001b[33m"),
  CYAN("\u001b[36m"),
  BOLD("\u001b[1m"),
  FAINT("\u001b[2m");

  private static final String END = "\u001b[0m";
  private final String start;

  Colour(String start) {
    this.start = start;
  }

  /** The colour of a level. */
  static Colour of(Level level) {
    return switch (level) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> CYAN;
    };
  }

  /** The words in this colour where colours are wanted. */
  String on(String words, boolean wanted) {
    return wanted ? start + words + END : words;
  }
}
