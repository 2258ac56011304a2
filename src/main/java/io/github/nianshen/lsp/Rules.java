package io.github.nianshen.lsp;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Governed;
import io.github.nianshen.lint.Standing;
import io.github.nianshen.rule.Rulebook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What holds for the documents of one configuration.
 *
 * @param config the configuration's file; empty where none is in force
 * @param governed the configuration and what checks by it
 * @param book its rules and forms
 * @param standing what the reports are held against
 * @param generation which reading of all configurations it comes from
 */
record Rules(
    Optional<Path> config, Governed governed, Rulebook book, Standing standing, int generation) {

  /** Whether configurations were read anew since. */
  boolean isOutdated(Setup setup) {
    return generation != setup.generation();
  }

  /** What a rule says of itself. */
  RuleInfo rule(String id) {
    return governed.rules().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + id));
  }
}
