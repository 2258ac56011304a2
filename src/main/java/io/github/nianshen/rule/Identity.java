package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An equation between the cells of a form that was tried at one node.
 *
 * @param balance left minus right
 * @param gap what left minus right comes to; 0 where it holds
 * @param spots its cells
 * @param breach what to say where it does not hold; empty where it does
 */
record Identity(Linear balance, BigDecimal gap, List<Spot> spots, Optional<Breach> breach) {

  /** Keeps a copy of the cells. */
  Identity {
    spots = List.copyOf(spots);
  }

  boolean holds() {
    return breach.isEmpty();
  }

  boolean has(Spot.Id cell) {
    return balance.factors().containsKey(cell);
  }
}
