package io.github.nianshen.lint;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Given;
import io.github.nianshen.config.Today;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that one configuration holds for.
 *
 * @param config the configuration
 * @param rules every rule in force for them, those that are off included
 * @param linter what checks them
 */
public record Governed(Config config, List<RuleInfo> rules, Linter linter) {
  /** Keeps a copy of the list. */
  public Governed {
    rules = List.copyOf(rules);
  }

  /**
   * What the files of a run have in common.
   *
   * @param baseline what an earlier run found
   * @param root the folder that files are named from in fingerprints
   * @param today the day that suppressions must last to
   * @param reading how files are read
   */
  public record Agreed(Baseline baseline, Path root, Today today, Reading reading) {}

  /**
   * The files of a configuration.
   *
   * @param book the rules of the run and those that the configuration brings
   * @param asked what the call says of all reports; it outweighs the configuration
   */
  public static Governed of(Config config, Rulebook book, Overrides asked, Agreed agreed) {
    var overrides =
        new Overrides(
            asked.era().or(() -> config.era().map(Given::value)),
            asked.year().or(() -> config.year().map(Given::value)),
            asked.kinds());
    Linter linter =
        Linter.of(book, overrides, Limits.ORDINARY, agreed.root()).reading(agreed.reading());
    return new Governed(
        config, linter.rules(), linter.agreed(agreed.baseline(), config, agreed.today()));
  }
}
