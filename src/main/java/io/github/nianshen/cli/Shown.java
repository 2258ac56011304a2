package io.github.nianshen.cli;

/** Words from outside, with nothing in them that a terminal obeys. */
final class Shown {
  private Shown() {}

  /** The words, control characters as question marks. */
  static String of(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]", "?");
  }
}
