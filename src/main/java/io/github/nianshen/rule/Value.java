package io.github.nianshen.rule;

import java.math.BigDecimal;

/** What a name of a formula stands for at one node. */
sealed interface Value permits Value.Numeral, Value.Text, Value.Yes {

  /** As a message shows it. */
  String words();

  /** A number. */
  record Numeral(BigDecimal value) implements Value {
    @Override
    public String words() {
      return plain(value);
    }
  }

  /** Words. */
  record Text(String words) implements Value {}

  /** Yes or no. */
  record Yes(boolean holds) implements Value {
    @Override
    public String words() {
      return holds ? "是" : "否";
    }
  }

  static Value of(long number) {
    return new Numeral(BigDecimal.valueOf(number));
  }

  static Value of(String words) {
    return new Text(words);
  }

  static Value of(boolean holds) {
    return new Yes(holds);
  }

  /** A number as people write it: {@code 0.5}, {@code 1200}. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
