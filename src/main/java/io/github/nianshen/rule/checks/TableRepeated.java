package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Form;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mandated tables that stand twice. A repeated section takes its table with it. Arguments: the
 * table.
 */
public final class TableRepeated implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    List<Form> own = Tables.of(report);
    return report.forms().stream()
        .filter(f -> !own.contains(f))
        .filter(f -> Tables.home(f.template()).filter(h -> isRepeated(report, h)).isEmpty())
        .map(f -> Violation.at(Tables.start(f), Where.in(report, f), f.template().name()));
  }

  private static boolean isRepeated(Report report, Topic home) {
    return report.departures().stream()
        .anyMatch(d -> d.kind() == Departure.Kind.REPEATED && d.topic() == home);
  }
}
