package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Numerals;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mandated sections that stand elsewhere. Arguments: the heading as printed, its mandated number.
 */
public final class SectionOutOfOrder implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return report.departures().stream()
        .filter(d -> d.kind() == Departure.Kind.OUT_OF_ORDER)
        .map(d -> violation(report, d));
  }

  private static Violation violation(Report report, Departure departure) {
    String printed = Headings.printed(report, departure.span());
    String number = Numerals.chinese(departure.topic().number());
    return Violation.at(departure.span(), new Place(List.of(printed)), printed, number);
  }
}
