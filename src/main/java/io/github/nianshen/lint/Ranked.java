package io.github.nianshen.lint;

import io.github.nianshen.finding.Level;
import io.github.nianshen.rule.Violation;
import java.util.Comparator;

/**
 * A violation with the rule it breaks and how grave that is.
 *
 * @param rule the rule's id
 * @param level how grave
 * @param violation what was found
 */
public record Ranked(String rule, Level level, Violation violation) {
  /** By place, then by rule, then by what is said: the order of every output. */
  static final Comparator<Ranked> BY_PLACE =
      Comparator.comparing((Ranked r) -> r.violation().span())
          .thenComparing(Ranked::rule)
          .thenComparing(r -> r.violation().variant())
          .thenComparing(r -> String.join("\0", r.violation().arguments()));

  /** The gravest first, and among equals by place. */
  static final Comparator<Ranked> BY_LEVEL =
      Comparator.comparing(Ranked::level).thenComparing(BY_PLACE);
}
