package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A report is signed before its year is over. Arguments: the day, the report year. */
public final class DateTooEarly implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    return SureYear.of(it).stream()
        .flatMap(
            year ->
                SignedOn.of(it.report()).stream()
                    .filter(s -> s.day().isBefore(LocalDate.of(year, 12, 31)))
                    .map(s -> violation(it, s, year)));
  }

  private static Violation violation(Case it, SignedOn signed, int year) {
    return Violation.at(
        signed.span(),
        Where.of(it.report(), signed.span()),
        SignedOn.written(signed.day()),
        String.valueOf(year));
  }
}
