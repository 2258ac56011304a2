package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An equation between the cells of a form that was tried at one node.
 *
 * @param pair its sides
 * @param scene the node
 * @param gap what left minus right comes to; 0 where it holds
 * @param breach what to say where it does not hold; empty where it does
 */
record Identity(Comparison.Pair pair, Scene scene, BigDecimal gap, Optional<Breach> breach) {

  boolean holds() {
    return breach.isEmpty();
  }

  /** Left minus right. */
  Linear balance() {
    return pair.balance(scene).orElse(Linear.constant(BigDecimal.ZERO));
  }

  /** Its cells in the order of writing. */
  List<Spot> spots() {
    return pair.cells(scene).distinct().toList();
  }
}
