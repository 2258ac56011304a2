package io.github.nianshen.config;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that a configuration may speak of.
 *
 * @param all every rule in force
 * @param near the rules that were likely meant by a word
 */
public record KnownRules(List<RuleInfo> all, Function<String, List<RuleInfo>> near) {
  /** What tells that a file was not checked, or not wholly; such silence must not be asked for. */
  private static final Set<String> FIXED = Set.of("NS001", "NS002", "NS005");

  /** Keeps a copy of the rules. */
  public KnownRules {
    all = List.copyOf(all);
  }

  /** Whether a rule is neither switched off, nor given another level, nor suppressed. */
  public static boolean isFixed(String rule) {
    return FIXED.contains(rule);
  }

  /** The rule of an id or name; empty, with a fault noted, where there is none or it is fixed. */
  Optional<RuleInfo> find(String word, Yaml at) {
    Optional<RuleInfo> rule = all.stream().filter(r -> r.isCalled(word)).findFirst();
    if (rule.isEmpty()) {
      String named =
          near.apply(word).stream()
              .map(r -> r.id() + " " + r.name())
              .collect(Collectors.joining(", "));
      at.fault(
          "没有规则“" + word + "”" + (named.isEmpty() ? "" : "；是不是：" + named),
          "no rule '" + word + "'" + (named.isEmpty() ? "" : "; was it one of these? " + named));
      return rule;
    }
    if (isFixed(rule.get().id())) {
      at.fault(
          rule.get().id() + " 说明文件没有检查或没有查完，不能关闭、改级或抑制",
          rule.get().id() + " tells that a file was not checked as a whole; it stays as it is");
      return Optional.empty();
    }
    return rule;
  }
}
