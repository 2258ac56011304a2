package io.github.nianshen.config;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is returned for, to be written anew and not only corrected.
 *
 * @param rules the ids of rules of which one finding is enough
 * @param errors how many errors are enough; empty where their number does not matter
 */
public record Returning(Set<String> rules, Optional<Integer> errors) {
  /** Keeps a copy. */
  public Returning {
    rules = Set.copyOf(rules);
  }

  /** Whether a report with these findings is returned. */
  public boolean holds(List<Finding> findings) {
    long grave = findings.stream().filter(f -> f.level() == Level.ERROR).count();
    return findings.stream().anyMatch(f -> rules.contains(f.rule()))
        || errors.filter(most -> grave >= most).isPresent();
  }
}
