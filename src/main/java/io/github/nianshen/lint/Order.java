package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import java.util.Comparator;

/** The orders that findings of one file are put in. */
final class Order {
  /** By place, then by rule, then by what is said: the order of every output. */
  static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(f -> f.message().id())
          .thenComparing(f -> String.join("\0", f.message().arguments()))
          .thenComparing(f -> f.place().qualifiedName());

  /** The gravest first, and among equals by place. */
  static final Comparator<Finding> BY_LEVEL =
      Comparator.comparing(Finding::level).thenComparing(BY_PLACE);

  private Order() {}
}
