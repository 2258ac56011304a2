package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.YearMention;
import io.github.nianshen.rule.Case;
import java.time.Year;
import java.util.Optional;
import java.util.Set;

/** The report year where it is beyond doubt. */
final class SureYear {
  private static final Set<YearMention.Where> SURE =
      Set.of(YearMention.Where.TITLE, YearMention.Where.PERIOD, YearMention.Where.TABLE);

  private SureYear() {}

  /**
   * The report year; empty where running text or the signature alone tell it, or where title,
   * period and table give different years.
   */
  static Optional<Integer> of(Case it) {
    Report report = it.report();
    boolean stated =
        report.years().stream()
            .anyMatch(y -> SURE.contains(y.where()) && report.year().equals(Optional.of(y.year())));
    return stated && new YearConflict().in(it).findAny().isEmpty()
        ? report.year().map(Year::getValue)
        : Optional.empty();
  }
}
