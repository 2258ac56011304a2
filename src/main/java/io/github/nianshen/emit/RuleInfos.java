package io.github.nianshen.emit;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a run by id. */
final class RuleInfos {
  private final Map<String, RuleInfo> byId = new HashMap<>();

  RuleInfos(List<RuleInfo> rules) {
    rules.forEach(r -> byId.put(r.id(), r));
  }

  /** The rule of a finding; a finding without one is a fault of the program. */
  RuleInfo of(Finding finding) {
    RuleInfo rule = byId.get(finding.rule());
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + finding.rule());
    }
    return rule;
  }
}
