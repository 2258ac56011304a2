package io.github.nianshen.rule;

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

  boolean isRule() {
    return isYaml() && !name.startsWith("forms/") && !name.startsWith("examples/");
  }

  private boolean isYaml() {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
