package io.github.nianshen.form;

import java.math.BigDecimal;

/**
 * A column of a form.
 *
 * @param key names it in rules, such as {@code 总计}
 * @param label its printed head
 * @param kind what its figures are
 */
public record Column(String key, Label label, Kind kind) {

  /** What figures a column holds. */
  public enum Kind {
    /** A count of things, 0 or more, in 件, 条, 次 …. */
    COUNT,
    /** An amount of money in 万元, 0 or more, with decimals. */
    AMOUNT,
    /** A change, which may be below 0 and may be told in words ({@code 减3}). */
    CHANGE,
    /** An amount of money with a unit of its own ({@code 251000元}). */
    PRICE;

    /** Whether a number may stand in such a column. */
    public boolean allows(BigDecimal number) {
      return switch (this) {
        case COUNT -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        case AMOUNT -> number.signum() >= 0;
        case CHANGE, PRICE -> true;
      };
    }
  }
}
