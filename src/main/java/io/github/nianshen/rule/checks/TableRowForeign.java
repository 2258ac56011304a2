package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Rows and columns that a form does not have. Arguments: the table, the words as printed. Variants
 * {@code column}: a column; {@code local}: a row known from local practice; {@code spanning}:
 * figures beside a head that spans rows.
 */
public final class TableRowForeign implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.misfits(
            report,
            Misfit.Kind.ROW_FOREIGN,
            Misfit.Kind.COLUMN_FOREIGN,
            Misfit.Kind.ROW_LOCAL,
            Misfit.Kind.ROW_SPANNING)
        .map(f -> violation(report, f.form(), f.misfit()));
  }

  private static Violation violation(Report report, Form form, Misfit misfit) {
    String variant =
        switch (misfit.kind()) {
          case COLUMN_FOREIGN -> "column";
          case ROW_LOCAL -> "local";
          case ROW_SPANNING -> "spanning";
          default -> Violation.DEFAULT;
        };
    String words = Headings.shortened(report.document().words(misfit.span()));
    return Violation.as(
        variant, misfit.span(), Where.in(report, form, words), form.template().name(), words);
  }
}
