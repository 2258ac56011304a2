package io.github.nianshen.cli;

import io.github.nianshen.config.NearRules;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules by id or name, and those that were likely meant.
 *
 * @param rules all rules
 */
record RuleNames(List<RuleInfo> rules) {
  /** Keeps a copy of the rules. */
  RuleNames {
    rules = List.copyOf(rules);
  }

  /** The rule of an id or name, in capitals or small letters; a stop that names near ones. */
  RuleInfo find(String word, Lang lang) throws Stop {
    Optional<RuleInfo> rule = rules.stream().filter(r -> r.isCalled(word)).findFirst();
    if (rule.isPresent()) {
      return rule.get();
    }
    List<RuleInfo> near = new NearRules(rules).to(word);
    if (near.isEmpty()) {
      throw Stop.usage(Text.RULE_UNKNOWN, Shown.of(word));
    }
    String named =
        near.stream()
            .map(r -> "\n  " + r.id() + " " + r.name() + " " + r.title().in(lang))
            .collect(Collectors.joining());
    throw Stop.usage(Text.RULE_UNKNOWN_NEAR, Shown.of(word), named);
  }
}
