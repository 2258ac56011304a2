package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Era;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Tables in the form of another era. Arguments: the table, the first year of its form, that of the
 * form it should have.
 */
public final class TableOfAnotherEra implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    boolean complete = Tables.absent(report).isEmpty();
    return Tables.of(report).stream()
        .filter(f -> Tables.isOfAnotherEra(report, f) && !f.has(Misfit.Kind.ROW_DOUBTFUL))
        .filter(f -> !(complete && f.template().section() == 0))
        .map(
            f ->
                Violation.at(
                    Tables.start(f),
                    Where.in(report, f),
                    f.template().name(),
                    first(f.template().era()),
                    first(report.era())));
  }

  /** The first year for which tables were mandated in this form. */
  private static String first(Era era) {
    return switch (era) {
      case UP_TO_2018 -> "2014";
      case FROM_2019 -> "2019";
      case FROM_2021 -> "2021";
    };
  }
}
