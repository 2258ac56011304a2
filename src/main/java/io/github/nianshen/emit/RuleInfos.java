package io.github.nianshen.emit;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import java.util.Map;

/** The rules of a run by id. */
final class RuleInfos {
  private RuleInfos() {}

  /** The rule of a finding; a finding without one is a fault of the program. */
  static RuleInfo of(Map<String, RuleInfo> rules, Finding finding) {
    RuleInfo rule = rules.get(finding.rule());
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + finding.rule());
    }
    return rule;
  }
}
