package io.github.nianshen.finding;

import io.github.nianshen.text.Span;
import java.util.Optional;

/**
 * Another place that a finding speaks of, such as a cell of a sum.
 *
 * @param span where
 * @param label what the place is called, in the table's own words: {@code 商业企业}
 * @param figure what stands there: {@code 3}; empty where only the place is meant
 * @param sign how the figure joins those before it: {@code +} or {@code −} within a side, {@code ≠}
 *     or another sign of comparison where the other side begins; empty for the first, and where the
 *     figures are no sum
 */
public record Related(Span span, String label, Optional<String> figure, Optional<String> sign) {

  /** A place without a figure. */
  public Related(Span span, String label) {
    this(span, label, Optional.empty(), Optional.empty());
  }

  /** What stands there in one go: {@code 商业企业：3}. */
  public String words(Lang lang) {
    String gap = lang == Lang.ZH ? "：" : ": ";
    return figure.map(f -> label + gap + f).orElse(label);
  }

  /** Whether the other side of a sum begins here: its sign compares. */
  public boolean opensSide() {
    return sign.filter(Related::compares).isPresent();
  }

  /** Whether a sign compares two sides, and does not join the figures of one. */
  public static boolean compares(String sign) {
    return !sign.isEmpty() && !sign.equals("+") && !sign.equals("−");
  }

  /** The same place where it joins others by a sign. */
  public Related signed(String before) {
    return new Related(span, label, figure, Optional.of(before));
  }
}
