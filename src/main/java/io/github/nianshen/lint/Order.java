package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import java.util.Comparator;

/** The orders that findings of one file are put in. */
final class Order {
  /**
   * By place, then by rule: the order of every output. A rule's findings of one place stay in the
   * order in which it tells them, which is that of the mandated form.
   */
  static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span).thenComparing(Finding::rule);

  /** The gravest first, and among equals by place. */
  static final Comparator<Finding> BY_LEVEL =
      Comparator.comparing(Finding::level).thenComparing(BY_PLACE);

  private Order() {}
}
