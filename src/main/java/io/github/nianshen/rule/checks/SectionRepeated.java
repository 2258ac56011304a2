package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/** Mandated sections that stand a second time. Arguments: the heading as printed. */
public final class SectionRepeated implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return report.departures().stream()
        .filter(d -> d.kind() == Departure.Kind.REPEATED)
        .map(d -> violation(report, d));
  }

  private static Violation violation(Report report, Departure departure) {
    String printed = Headings.printed(report, departure.span());
    return Violation.at(departure.span(), new Place(List.of(printed)), printed);
  }
}
