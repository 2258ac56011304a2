package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/** Mandated sections that are not there (《条例》第五十条). Arguments: the mandated number and heading. */
public final class SectionMissing implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return report.departures().stream()
        .filter(d -> d.kind() == Departure.Kind.MISSING)
        .map(d -> violation(report, d));
  }

  private static Violation violation(Report report, Departure departure) {
    String heading = Headings.mandated(report, departure.topic());
    return Violation.at(departure.span(), new Place(List.of(heading)), heading);
  }
}
