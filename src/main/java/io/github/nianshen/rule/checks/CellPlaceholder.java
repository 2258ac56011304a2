package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Figure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Signs in place of numbers, one violation a table. Arguments: the table, how many, where the first
 * is.
 */
public final class CellPlaceholder implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.of(report).stream()
        .flatMap(f -> Cells.one(report, f, Figure.State.PLACEHOLDER).stream());
  }
}
