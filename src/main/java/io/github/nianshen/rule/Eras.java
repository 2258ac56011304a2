package io.github.nianshen.rule;

import io.github.nianshen.finding.Years;
import io.github.nianshen.form.Era;
import io.github.nianshen.outline.Report;
import java.util.Optional;

/**
 * The report years that a rule holds for.
 *
 * @param years the years
 */
record Eras(Years years) {
  /** Every year. */
  static final Eras ALL = new Eras(Years.ALL);

  /** Reads years; empty where they are none. */
  static Optional<Eras> parse(String written) {
    return Years.parse(written).map(Eras::new);
  }

  /** As the rule file writes them. */
  String written() {
    return years.written();
  }

  /**
   * Whether a report is meant. Its year decides; where it has none, or a person said that it is of
   * another era than its year, the era does.
   */
  boolean hold(Report report) {
    return report
        .year()
        .filter(y -> Era.of(y) == report.era())
        .map(years::hold)
        .orElseGet(() -> meet(report.era()));
  }

  /** Whether some year of an era is meant. */
  boolean meet(Era era) {
    return Years.parse(era.years()).filter(years::meet).isPresent();
  }
}
