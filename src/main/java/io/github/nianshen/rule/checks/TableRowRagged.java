package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Rows with too few or too many figures. Arguments: the table, the row's words, how many figures it
 * has, how many it should have.
 */
public final class TableRowRagged implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.misfits(report, Misfit.Kind.ROW_SHORT, Misfit.Kind.ROW_LONG)
        .map(f -> violation(report, f.form(), f.misfit()));
  }

  private static Violation violation(Report report, Form form, Misfit misfit) {
    String row = Headings.shortened(report.document().words(misfit.span()));
    return Violation.at(
        misfit.span(),
        Where.in(report, form, row),
        form.template().name(),
        row,
        misfit.found(),
        misfit.expected());
  }
}
