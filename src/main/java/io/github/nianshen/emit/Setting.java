package io.github.nianshen.emit;

import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.Lang;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an output has to know besides the findings.
 *
 * @param lang the language of its words
 * @param here the folder that the check was run in
 * @param root the folder that machines tell paths from: the top of a repository where there is one
 * @param colour whether terminal colours are wanted
 * @param version the program's version, such as {@code 0.1.0}
 * @param batch what was asked for, so that two batches can be told apart
 * @param most how many findings are shown
 * @param profile what SARIF is made for
 * @param columns how wide the terminal is that it is written to; empty where it goes elsewhere
 * @param checkout the repository, where there is one
 * @param baseline what an earlier run found, where one was given
 */
public record Setting(
    Lang lang,
    Path here,
    Path root,
    boolean colour,
    String version,
    String batch,
    Most most,
    SarifProfile profile,
    Optional<Integer> columns,
    Optional<Checkout> checkout,
    Optional<Baseline> baseline) {

  /** What is needed where nothing goes to a terminal. */
  public Setting(
      Lang lang,
      Path here,
      Path root,
      boolean colour,
      String version,
      String batch,
      Most most,
      SarifProfile profile,
      Optional<Checkout> checkout) {
    this(
        lang,
        here,
        root,
        colour,
        version,
        batch,
        most,
        profile,
        Optional.empty(),
        checkout,
        Optional.empty());
  }

  /** The same on a terminal. */
  public Setting on(boolean colours, Optional<Integer> width) {
    return new Setting(
        lang, here, root, colours, version, batch, most, profile, width, checkout, baseline);
  }

  /** The same beside an earlier run. */
  public Setting beside(Optional<Baseline> earlier) {
    return new Setting(
        lang, here, root, colour, version, batch, most, profile, columns, checkout, earlier);
  }
}
