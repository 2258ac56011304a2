package io.github.nianshen.lint;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Case;
import java.util.stream.Stream;

/** One rule at work: what it says of itself, and what it finds in a report. */
public interface Inspector {

  /** What the rule says of itself. */
  RuleInfo info();

  /** Everything that it forbids in the report, each with its level; nothing for another era's report. */
  Stream<Ranked> in(Case it);
}
