package io.github.nianshen.finding;

import java.util.List;
import java.util.Optional;

/**
 * What was agreed on earlier and no longer fits what was found.
 *
 * @param known how many findings of the baseline are no longer there; empty without a baseline
 * @param suppressions what is wrong with each suppression that has expired or matches nothing
 */
public record Stale(Optional<Integer> known, List<Words> suppressions) {
  /** Nothing was agreed on. */
  public static final Stale NONE = new Stale(Optional.empty(), List.of());

  /** Keeps a copy of the list. */
  public Stale {
    suppressions = List.copyOf(suppressions);
  }
}
