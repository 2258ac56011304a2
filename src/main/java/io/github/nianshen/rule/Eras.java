package io.github.nianshen.rule;

import io.github.nianshen.form.Era;
import io.github.nianshen.outline.Report;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report years that a rule holds for.
 *
 * @param from the first
 * @param to the last
 * @param written as the rule file writes them
 */
record Eras(int from, int to, String written) {
  /** Every year. */
  static final Eras ALL = new Eras(Year.MIN_VALUE, Year.MAX_VALUE, "all");

  /** {@code 2019-}, {@code -2018}, {@code 2014-2018}, {@code 2021}. */
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(-)?(\\d{4})?");

  /** Reads years; empty where they are none. */
  static Optional<Eras> parse(String written) {
    if (written.equals(ALL.written())) {
      return Optional.of(ALL);
    }
    Matcher m = YEARS.matcher(written);
    if (!m.matches() || (m.group(1) == null && m.group(3) == null)) {
      return Optional.empty();
    }
    int from = m.group(1) == null ? ALL.from() : Integer.parseInt(m.group(1));
    int open = m.group(2) == null ? from : ALL.to();
    int to = m.group(3) == null ? open : Integer.parseInt(m.group(3));
    boolean twoYearsUnparted = m.group(2) == null && m.group(3) != null;
    return from > to || twoYearsUnparted
        ? Optional.empty()
        : Optional.of(new Eras(from, to, written));
  }

  /**
   * Whether a report is meant. Its year decides; where it has none, or a person said that it is of
   * another era than its year, the era does.
   */
  boolean hold(Report report) {
    return report
        .year()
        .filter(y -> Era.of(y) == report.era())
        .map(y -> from <= y.getValue() && y.getValue() <= to)
        .orElseGet(() -> meet(report.era()));
  }

  /** Whether some year of an era is meant. */
  boolean meet(Era era) {
    return parse(era.years()).map(e -> from <= e.to && e.from <= to).orElse(false);
  }
}
