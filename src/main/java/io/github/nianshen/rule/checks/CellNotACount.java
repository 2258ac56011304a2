package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cells that hold no count where one belongs. Arguments: the place, the words as printed. Variants
 * {@code text}, {@code negative}, {@code fraction}; {@code worded}: a number with words, which only
 * the forms up to 2020 allow.
 */
public final class CellNotACount implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.of(report).stream().flatMap(f -> in(report, f));
  }

  private static Stream<Violation> in(Report report, Form form) {
    return Cells.of(form).stream()
        .flatMap(
            c ->
                variant(c, form.template().era()).map(v -> violation(report, form, c, v)).stream());
  }

  private static Optional<String> variant(Cells.Cell cell, Era era) {
    Figure figure = cell.figure();
    Column.Kind kind = cell.column().kind();
    if (kind == Column.Kind.CHANGE || kind == Column.Kind.PRICE) {
      return Optional.empty();
    }
    if (figure.state() == Figure.State.OTHER) {
      return Optional.of("text");
    }
    if (figure.value().filter(v -> v.signum() < 0).isPresent()) {
      return Optional.of("negative");
    }
    boolean fraction = figure.value().filter(v -> v.stripTrailingZeros().scale() > 0).isPresent();
    if (fraction && kind == Column.Kind.COUNT) {
      return Optional.of("fraction");
    }
    boolean worded = figure.state() == Figure.State.WORDED && era == Era.FROM_2021;
    return worded ? Optional.of("worded") : Optional.empty();
  }

  private static Violation violation(Report report, Form form, Cells.Cell cell, String variant) {
    String row = cell.row().label().words();
    String column = cell.column().label().words();
    return Violation.as(
        variant,
        cell.figure().span(),
        Where.in(report, form, row, column),
        row + "·" + column,
        cell.figure().words());
  }
}
