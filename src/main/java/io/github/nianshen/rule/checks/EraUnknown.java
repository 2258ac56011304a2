package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/** Nothing tells the report year. No arguments. */
public final class EraUnknown implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return report.year().isPresent()
        ? Stream.empty()
        : Stream.of(Violation.at(Where.top(report), Place.REPORT));
  }
}
