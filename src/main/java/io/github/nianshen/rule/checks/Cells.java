package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Related;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a form in its template's order. */
final class Cells {
  private Cells() {}

  /**
   * A cell of a form.
   *
   * @param row its row
   * @param column its column
   * @param figure what stands in it
   */
  record Cell(Row row, Column column, Figure figure) {

    /** Its place within the form: {@code （一）予以公开·自然人}. */
    String place() {
      return row.label().words() + "·" + column.label().words();
    }
  }

  /** All cells that the table has. */
  static Stream<Cell> of(Form form) {
    return form.template().groups().stream()
        .flatMap(
            g -> g.rows().stream().flatMap(r -> g.columns().stream().flatMap(c -> at(form, r, c))));
  }

  private static Stream<Cell> at(Form form, Row row, Column column) {
    return form.figure(row.key(), column.key()).stream().map(f -> new Cell(row, column, f));
  }

  /** One violation for all cells of a form in a state; it stands on the first of them. */
  static Optional<Violation> one(Report report, Form form, Figure.State state) {
    List<Cell> cells = of(form).filter(c -> c.figure().state() == state).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell first = cells.get(0);
    List<Related> others =
        cells.stream()
            .skip(1)
            .limit(20)
            .map(c -> new Related(c.figure().span(), c.place()))
            .toList();
    return Optional.of(
        Violation.at(
                first.figure().span(),
                Where.in(report, form, first.row().label().words(), first.column().label().words()),
                form.template().name(),
                Integer.toString(cells.size()),
                first.place())
            .with(others));
  }
}
