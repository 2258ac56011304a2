package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A {@code [label]} of a formula: what it says of a cell. The node at hand says the rest.
 *
 * @param past whether last year's report is meant
 * @param form the form's name; empty for the form at hand
 * @param row the row's key; empty for the row at hand
 * @param column the column's key; empty for the column at hand
 */
record CellRef(boolean past, Optional<String> form, Optional<String> row, Optional<String> column) {

  /** The cell as the node at hand has it; empty where its form, row or column is not there. */
  Optional<Spot> at(Scene scene) {
    return table(scene)
        .flatMap(
            table ->
                row(scene, table.form())
                    .flatMap(r -> column(scene, table.form(), r).map(c -> spot(table, r, c))));
  }

  /** The cells that the cell's row sums, in the same column; empty where it sums none. */
  List<Spot> parts(Scene scene) {
    return at(scene).stream()
        .flatMap(total -> parts(total).map(r -> spot(total.table(), r, total.column())))
        .toList();
  }

  private static Stream<Row> parts(Spot total) {
    return total.table().form().parts(total.row().key()).stream();
  }

  private Optional<Spot.Table> table(Scene scene) {
    if (!past && form.isEmpty()) {
      return scene.table();
    }
    Optional<String> name = form.or(() -> scene.table().map(t -> t.form().template().name()));
    Optional<Report> report = past ? scene.previous() : Optional.of(scene.report());
    return report.flatMap(r -> name.flatMap(n -> named(n, r.forms())));
  }

  private Optional<Spot.Table> named(String name, List<Form> forms) {
    return IntStream.range(0, forms.size())
        .filter(i -> forms.get(i).template().name().equals(name))
        .mapToObj(i -> new Spot.Table(i, forms.get(i), past))
        .findFirst();
  }

  private Optional<Row> row(Scene scene, Form there) {
    return row.isEmpty()
        ? scene.row().flatMap(r -> there.template().row(r.key()))
        : there.template().row(row.get());
  }

  private Optional<Column> column(Scene scene, Form there, Row found) {
    if (column.isEmpty()) {
      return scene.column().flatMap(c -> there.template().column(found, c.key()));
    }
    return there.template().column(found, column.get());
  }

  private Spot spot(Spot.Table table, Row r, Column c) {
    boolean oneColumn = table.form().template().columns().size() == 1;
    if (oneColumn || column.isEmpty()) {
      return new Spot(table, r, c, Spot.Told.ROW);
    }
    if (row.isEmpty()) {
      return new Spot(table, r, c, Spot.Told.COLUMN);
    }
    return new Spot(table, r, c, Spot.Told.BOTH);
  }
}
