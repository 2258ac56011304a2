package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.nio.file.Path;

/**
 * What an output has to know besides the findings.
 *
 * @param lang the language of its words
 * @param root the folder that paths are told from
 * @param colour whether terminal colours are wanted
 * @param version the program's version, such as {@code 0.1.0}
 * @param batch what was asked for, so that two batches can be told apart
 * @param ending how the run ends
 */
public record Setting(
    Lang lang, Path root, boolean colour, String version, String batch, Ending ending) {

  /**
   * How a run ends.
   *
   * @param code the exit code
   * @param words what the code means
   */
  public record Ending(int code, Words words) {}
}
