package io.github.nianshen.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports for the editor. */
final class Damaged {
  private Damaged() {}

  /** A clean report of 2021. */
  static String clean() {
    try {
      return Files.readString(Path.of("rules", "examples", "2021.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a heading of other words (27th line) and a figure too great (49th). */
  static String report() {
    return clean().replace("二、主动公开政府信息情况", "二、主动公开情况").replace("| 38 | 7 |", "| 39 | 7 |");
  }
}
