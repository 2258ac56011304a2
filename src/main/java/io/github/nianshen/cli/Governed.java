package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Linter;
import java.util.List;

/**
 * The files that one configuration holds for.
 *
 * @param config the configuration
 * @param rules every rule in force for them, those that are off included
 * @param linter what checks them
 */
record Governed(Config config, List<RuleInfo> rules, Linter linter) {
  /** Keeps a copy of the list. */
  Governed {
    rules = List.copyOf(rules);
  }
}
