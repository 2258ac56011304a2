package io.github.nianshen.emit;

import io.github.nianshen.finding.RuleInfo;

/** Where a rule is described for those who have its id alone. */
public final class RulePage {
  private RulePage() {}

  /** A rule's page; the program has none of a local rule, and says what such rules are. */
  public static String of(RuleInfo rule) {
    boolean local = rule.group().equals(RuleInfo.LOCAL) || !rule.id().startsWith("NS");
    String name = local ? "rules-guide" : "rules/" + rule.id();
    return SarifOutput.HOME + "/blob/main/docs/" + name + ".md";
  }
}
