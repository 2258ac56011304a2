package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mandated rows and columns that a table lacks; rows one after the other are told at once.
 * Arguments: the table, the labels. Variants {@code column}: a column; {@code merged}: the rows of
 * a head stand as one.
 */
public final class TableRowMissing implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.of(report).stream().flatMap(f -> in(report, f).stream());
  }

  private static List<Violation> in(Report report, Form form) {
    var found = new ArrayList<Violation>();
    var run = new ArrayList<Misfit>();
    List<String> labels =
        form.template().rows().stream().filter(Row::figures).map(r -> r.label().words()).toList();
    for (Misfit misfit : form.misfits()) {
      if (misfit.kind() == Misfit.Kind.ROW_MISSING) {
        int before = run.isEmpty() ? -2 : labels.lastIndexOf(run.get(run.size() - 1).expected());
        if (!run.isEmpty() && labels.indexOf(misfit.expected()) != before + 1) {
          found.add(violation(report, form, Violation.DEFAULT, run));
          run.clear();
        }
        run.add(misfit);
      } else if (misfit.kind() == Misfit.Kind.COLUMN_MISSING) {
        found.add(violation(report, form, "column", List.of(misfit)));
      } else if (misfit.kind() == Misfit.Kind.ROWS_MERGED) {
        found.add(violation(report, form, "merged", List.of(misfit)));
      }
    }
    if (!run.isEmpty()) {
      found.add(violation(report, form, Violation.DEFAULT, run));
    }
    return found;
  }

  private static Violation violation(
      Report report, Form form, String variant, List<Misfit> misfits) {
    String words = misfits.stream().map(Misfit::expected).collect(Collectors.joining("、"));
    return Violation.as(
        variant,
        misfits.get(0).span(),
        Where.in(report, form, misfits.get(0).expected()),
        form.template().name(),
        words);
  }
}
