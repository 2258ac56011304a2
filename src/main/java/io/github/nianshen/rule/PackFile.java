package io.github.nianshen.rule;

import java.util.Optional;

/**
 * A file of a rule pack.
 *
 * @param name its path within the pack, parted by {@code /}: {@code totals/balance-wrong.yaml}
 * @param text its text
 */
public record PackFile(String name, String text) {
  boolean isStandard() {
    return name.startsWith("forms/") && isYaml();
  }

  boolean isClauses() {
    return name.equals("clauses.yaml");
  }

  boolean isRule() {
    return isYaml() && !isStandard() && !isClauses() && !name.startsWith("examples/");
  }

  /** Whether it is neither: a clean report, a word list. */
  boolean isOther() {
    return !isStandard() && !isClauses() && !isRule();
  }

  /** The folder that it stands in; empty where it stands in none. */
  Optional<String> folder() {
    int slash = name.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(name.substring(0, slash));
  }

  private boolean isYaml() {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
