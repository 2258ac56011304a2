package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nodes of forms that rules visit. */
final class FormScenes {
  private FormScenes() {}

  /** The forms of a name, or their rows, columns or cells. */
  static Stream<Scene> of(Each each, String name, Case it) {
    List<Form> forms = it.report().forms();
    return IntStream.range(0, forms.size())
        .filter(i -> forms.get(i).template().name().equals(name))
        .mapToObj(i -> Spot.Table.of(i, forms.get(i)))
        .flatMap(t -> of(each, t, it));
  }

  private static Stream<Scene> of(Each each, Spot.Table table, Case it) {
    return switch (each) {
      case FORM -> Stream.of(form(table, it));
      case ROW -> rows(table.form()).map(r -> row(table, r, it));
      case COLUMN -> table.form().template().columns().stream().map(c -> column(table, c, it));
      case CELL -> rows(table.form()).flatMap(r -> cells(table, r, it));
      default -> throw new IllegalArgumentException(each + " is not of a form");
    };
  }

  private static Stream<Row> rows(Form form) {
    return form.template().rows().stream().filter(r -> hasFigures(form, r));
  }

  private static boolean hasFigures(Form form, Row row) {
    return form.template().columns(row).stream()
        .anyMatch(c -> form.figure(row.key(), c.key()).isPresent());
  }

  private static Scene form(Spot.Table table, Case it) {
    Form form = table.form();
    return new Scene(
        it,
        Optional.of(table),
        Optional.empty(),
        form.template().columns().size() == 1
            ? Optional.of(form.template().columns().get(0))
            : Optional.empty(),
        form.span(),
        () -> Places.of(it.report(), form),
        () -> names(it.report(), form));
  }

  private static Scene row(Spot.Table table, Row row, Case it) {
    Form form = table.form();
    return new Scene(
        it,
        Optional.of(table),
        Optional.of(row),
        Optional.empty(),
        form.rows().getOrDefault(row.key(), form.span()),
        () -> Places.of(it.report(), form, row),
        () -> put(names(it.report(), form), row));
  }

  private static Scene column(Spot.Table table, Column column, Case it) {
    Form form = table.form();
    return new Scene(
        it,
        Optional.of(table),
        Optional.empty(),
        Optional.of(column),
        form.columns().getOrDefault(column.key(), form.span()),
        () -> Places.of(it.report(), form, column),
        () -> put(names(it.report(), form), column));
  }

  private static Stream<Scene> cells(Spot.Table table, Row row, Case it) {
    return table.form().template().columns(row).stream()
        .flatMap(
            c ->
                table.form().figure(row.key(), c.key()).stream()
                    .map(f -> cell(table, row, c, f, it)));
  }

  private static Scene cell(Spot.Table table, Row row, Column column, Figure figure, Case it) {
    return new Scene(
        it,
        Optional.of(table),
        Optional.of(row),
        Optional.of(column),
        figure.span(),
        () -> Places.of(it.report(), table.form(), row, column),
        () -> names(table.form(), row, column, figure, it.report()));
  }

  private static Map<String, Value> names(
      Form form, Row row, Column column, Figure figure, Report report) {
    Map<String, Value> names = put(put(names(report, form), row), column);
    form.value(row.key(), column.key()).ifPresent(v -> names.put("value", new Value.Numeral(v)));
    names.put("words", Value.of(figure.words()));
    names.put("state", Value.of(lower(figure.state())));
    names.put("unit", Value.of(lower(column.kind())));
    return names;
  }

  private static Map<String, Value> names(Report report, Form form) {
    var names = new HashMap<String, Value>(TextScenes.everywhere(report));
    names.put("form", Value.of(form.template().name()));
    return names;
  }

  private static Map<String, Value> put(Map<String, Value> names, Row row) {
    names.put("row", Value.of(row.label().words()));
    names.put("row_key", Value.of(row.key()));
    return names;
  }

  private static Map<String, Value> put(Map<String, Value> names, Column column) {
    names.put("column", Value.of(column.label().words()));
    names.put("column_key", Value.of(column.key()));
    return names;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
