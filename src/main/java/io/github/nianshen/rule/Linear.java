package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
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
    return sum(List.of(this, other));
  }

  /** All of them added up. */
  static Linear sum(List<Linear> all) {
    var sum = new LinkedHashMap<Spot.Id, BigDecimal>();
    BigDecimal constant = BigDecimal.ZERO;
    for (Linear one : all) {
      one.factors.forEach((cell, factor) -> sum.merge(cell, factor, BigDecimal::add));
      constant = constant.add(one.constant);
    }
    sum.values().removeIf(f -> f.signum() == 0);
    return new Linear(sum, constant);
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
