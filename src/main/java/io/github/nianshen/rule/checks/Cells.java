package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Related;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Group;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  static List<Cell> of(Form form) {
    var cells = new ArrayList<Cell>(form.figures().size());
    for (Group group : form.template().groups()) {
      for (Row row : group.rows()) {
        for (Column column : group.columns()) {
          form.figure(row.key(), column.key()).ifPresent(f -> cells.add(new Cell(row, column, f)));
        }
      }
    }
    return cells;
  }

  /** One violation for all cells of a form in a state; it stands on the first of them. */
  static Optional<Violation> one(Report report, Form form, Figure.State state) {
    if (!form.has(state)) {
      return Optional.empty();
    }
    List<Cell> cells = of(form).stream().filter(c -> c.figure().state() == state).toList();
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
