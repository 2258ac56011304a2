package io.github.nianshen.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one rule found in one report; {@link Causes} makes breaches of it. */
public final class Outcome {
  private final List<Breach> single;
  private final List<Identity> identities;

  Outcome(List<Breach> single, List<Identity> identities) {
    this.single = List.copyOf(single);
    this.identities = List.copyOf(identities);
  }

  /** Breaches that are no broken sums. */
  List<Breach> single() {
    return single;
  }

  /** Every sum that was tried, those that hold included. */
  List<Identity> identities() {
    return identities;
  }

  /** All breaches, before causes are looked for. */
  public List<Breach> breaches() {
    return Stream.concat(
            single.stream(), identities.stream().map(Identity::breach).flatMap(Optional::stream))
        .toList();
  }
}
