package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of cells, each with its factor, and a constant.
 *
 * @param factors the factors by cell, in the order of writing; none of them 0
 * @param constant what is added
 */
record Linear(Map<Spot.Id, BigDecimal> factors, BigDecimal constant) {

  static Linear constant(BigDecimal value) {
    return new Linear(Map.of(), value);
  }

  static Linear cell(Spot spot) {
    return new Linear(Map.of(spot.id(), BigDecimal.ONE), BigDecimal.ZERO);
  }

  Linear plus(Linear other) {
    var sum = new LinkedHashMap<Spot.Id, BigDecimal>(factors);
    other.factors.forEach((cell, factor) -> sum.merge(cell, factor, BigDecimal::add));
    sum.values().removeIf(f -> f.signum() == 0);
    return new Linear(sum, constant.add(other.constant));
  }

  Linear minus(Linear other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  Linear times(BigDecimal by) {
    var product = new LinkedHashMap<Spot.Id, BigDecimal>();
    if (by.signum() != 0) {
      factors.forEach((cell, factor) -> product.put(cell, factor.multiply(by)));
    }
    return new Linear(product, constant.multiply(by));
  }

  boolean isConstant() {
    return factors.isEmpty();
  }
}
