package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Figure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/** Blank cells, one violation a table. Arguments: the table, how many, where the first is. */
public final class CellBlank implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.of(report).stream()
        .flatMap(f -> Cells.one(report, f, Figure.State.BLANK).stream());
  }
}
