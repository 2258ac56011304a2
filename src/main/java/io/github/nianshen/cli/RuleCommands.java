package io.github.nianshen.cli;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.util.List;
import java.util.TreeMap;

/** What the program tells of its rules. */
final class RuleCommands {
  private final List<RuleInfo> rules;
  private final Texts texts;

  RuleCommands(List<RuleInfo> rules, Texts texts) {
    this.rules = rules;
    this.texts = texts;
  }

  /** All rules, one a line: id, name, level, title. */
  String list() {
    var out = new StringBuilder();
    Lang lang = texts.lang();
    for (RuleInfo rule : rules) {
      String level = rule.level().in(lang);
      out.append(String.join("\t", rule.id(), rule.name(), level, rule.title().in(lang)));
      out.append('\n');
    }
    return out.toString();
  }

  /** One rule, by id or name. */
  String explain(String name) throws Stop {
    RuleInfo rule =
        rules.stream()
            .filter(r -> r.id().equalsIgnoreCase(name) || r.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Stop.usage(Text.RULE_UNKNOWN, Shown.of(name)));
    Lang lang = texts.lang();
    var out = new StringBuilder();
    out.append(rule.id()).append(' ').append(rule.name()).append('\n');
    out.append(rule.title().in(lang)).append("\n\n");
    out.append(texts.say(Text.EXPLAIN_LEVEL, rule.level().in(lang))).append('\n');
    out.append(texts.say(Text.EXPLAIN_ERAS, rule.eras())).append('\n');
    out.append(texts.say(Text.EXPLAIN_BASIS, rule.basis().in(lang).strip())).append('\n');
    out.append(texts.say(Text.EXPLAIN_WHY, rule.why().in(lang).strip())).append("\n\n");
    out.append(texts.say(Text.EXPLAIN_MESSAGES)).append('\n');
    for (Words words : new TreeMap<>(rule.messages()).values()) {
      out.append("  ").append(words.in(lang)).append('\n');
    }
    return out.toString();
  }
}
