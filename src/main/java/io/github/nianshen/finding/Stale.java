package io.github.nianshen.finding;

import java.util.List;
import java.util.Optional;

/**
 * What was agreed on earlier and no longer fits what was found.
 *
 * @param gone the fingerprints of the baseline that are no longer there, sorted; empty without a
 *     baseline
 * @param suppressions what is wrong with each suppression that has expired or matches nothing
 */
public record Stale(Optional<List<String>> gone, List<Words> suppressions) {
  /** Nothing was agreed on. */
  public static final Stale NONE = new Stale(Optional.empty(), List.of());

  /** Keeps copies of the lists. */
  public Stale {
    gone = gone.map(List::copyOf);
    suppressions = List.copyOf(suppressions);
  }

  /** How many findings of the baseline are no longer there; empty without a baseline. */
  public Optional<Integer> known() {
    return gone.map(List::size);
  }
}
