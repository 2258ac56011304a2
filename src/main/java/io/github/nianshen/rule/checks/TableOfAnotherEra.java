package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Tables in the form of another era. Arguments: the table, the years of its form, the years of the
 * report's.
 */
public final class TableOfAnotherEra implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    boolean complete = Tables.absent(report).isEmpty();
    return Tables.of(report).stream()
        .filter(f -> Tables.isOfAnotherEra(report, f))
        .filter(f -> !(complete && f.template().section() == 0))
        .map(
            f ->
                Violation.at(
                    Tables.start(f),
                    Where.in(report, f),
                    f.template().name(),
                    f.template().era().years(),
                    report.era().years()));
  }
}
