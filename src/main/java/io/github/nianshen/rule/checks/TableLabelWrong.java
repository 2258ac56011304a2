package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Labels in other words than the mandated ones. Arguments: the table, the words as printed, the
 * mandated ones. Variants {@code alias}: known and harmless; {@code misleading}: they make another
 * figure of it.
 */
public final class TableLabelWrong implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.misfits(
            report, Misfit.Kind.LABEL_WRONG, Misfit.Kind.LABEL_ALIAS, Misfit.Kind.LABEL_FALSE)
        .map(f -> violation(report, f.form(), f.misfit()));
  }

  private static Violation violation(Report report, Form form, Misfit misfit) {
    String variant =
        switch (misfit.kind()) {
          case LABEL_ALIAS -> "alias";
          case LABEL_FALSE -> "misleading";
          default -> Violation.DEFAULT;
        };
    return Violation.as(
            variant,
            misfit.span(),
            Where.in(report, form, misfit.expected()),
            form.template().name(),
            Headings.shortened(report.document().words(misfit.span())),
            misfit.expected())
        .fixedBy(new Fix(misfit.span(), misfit.expected(), true));
  }
}
