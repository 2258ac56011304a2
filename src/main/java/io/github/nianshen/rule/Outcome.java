package io.github.nianshen.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one rule found in one report; {@link Causes} makes breaches of it. */
public final class Outcome {
  private final List<Breach> single;
  private final List<Identity> identities;
  private final List<Claim> claims;

  Outcome(List<Breach> single, List<Identity> identities, List<Claim> claims) {
    this.single = List.copyOf(single);
    this.identities = List.copyOf(identities);
    this.claims = List.copyOf(claims);
  }

  /** Breaches that are no broken sums. */
  Outcome(List<Breach> single) {
    this(single, List.of(), List.of());
  }

  /** Breaches that are neither broken sums nor rest on the text and a form. */
  List<Breach> single() {
    return single;
  }

  /** Every sum that was tried, those that hold included. */
  List<Identity> identities() {
    return identities;
  }

  /** Breaches that hold the text against a form. */
  List<Claim> claims() {
    return claims;
  }

  /** All breaches, before causes are looked for. */
  public List<Breach> breaches() {
    return Stream.of(
            single.stream(),
            identities.stream().map(Identity::breach).flatMap(Optional::stream),
            claims.stream().map(Claim::breach))
        .flatMap(b -> b)
        .toList();
  }
}
