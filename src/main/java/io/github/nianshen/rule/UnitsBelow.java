package io.github.nianshen.rule;

import io.github.nianshen.form.Form;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the reports of all units below an organ come to.
 *
 * @param units how many units there are
 * @param sums by the name of a form, the sum of each cell that is a number in every unit's report
 */
public record UnitsBelow(int units, Map<String, Map<Form.Key, BigDecimal>> sums) {

  /** Keeps a copy of the map. */
  public UnitsBelow {
    sums = Map.copyOf(sums);
  }
}
