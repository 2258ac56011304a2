package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nodes of forms that rules visit. */
final class FormScenes {
  private FormScenes() {}

  /** The forms of a name, or their rows, columns or cells. */
  static Stream<Scene> of(Each each, String name, Report report) {
    List<Form> forms = report.forms();
    return IntStream.range(0, forms.size())
        .filter(i -> forms.get(i).template().name().equals(name))
        .mapToObj(i -> new Spot.Table(i, forms.get(i)))
        .flatMap(t -> of(each, t, report));
  }

  private static Stream<Scene> of(Each each, Spot.Table table, Report report) {
    return switch (each) {
      case FORM -> Stream.of(form(table, report));
      case ROW -> rows(table.form()).map(r -> row(table, r, report));
      case COLUMN -> table.form().template().columns().stream().map(c -> column(table, c, report));
      case CELL -> rows(table.form()).flatMap(r -> cells(table, r, report));
      default -> throw new IllegalArgumentException(each + " is not of a form");
    };
  }

  private static Stream<Row> rows(Form form) {
    Set<String> filled = new HashSet<>();
    form.figures().keySet().forEach(k -> filled.add(k.row()));
    return form.template().rows().stream().filter(r -> filled.contains(r.key()));
  }

  private static Scene form(Spot.Table table, Report report) {
    Form form = table.form();
    return new Scene(
        report,
        Optional.of(table),
        Optional.empty(),
        form.template().columns().size() == 1
            ? Optional.of(form.template().columns().get(0))
            : Optional.empty(),
        form.span(),
        Places.of(report, form),
        names(report, form));
  }

  private static Scene row(Spot.Table table, Row row, Report report) {
    Form form = table.form();
    Map<String, Value> names = names(report, form);
    put(names, row);
    return new Scene(
        report,
        Optional.of(table),
        Optional.of(row),
        Optional.empty(),
        form.rows().getOrDefault(row.key(), form.span()),
        Places.of(report, form, row),
        names);
  }

  private static Scene column(Spot.Table table, Column column, Report report) {
    Form form = table.form();
    Map<String, Value> names = names(report, form);
    put(names, column);
    return new Scene(
        report,
        Optional.of(table),
        Optional.empty(),
        Optional.of(column),
        form.columns().getOrDefault(column.key(), form.span()),
        Places.of(report, form, column),
        names);
  }

  private static Stream<Scene> cells(Spot.Table table, Row row, Report report) {
    return table.form().template().columns(row).stream()
        .flatMap(
            c ->
                table.form().figure(row.key(), c.key()).stream()
                    .map(f -> cell(table, row, c, f, report)));
  }

  private static Scene cell(
      Spot.Table table, Row row, Column column, Figure figure, Report report) {
    Map<String, Value> names = names(report, table.form());
    put(names, row);
    put(names, column);
    table
        .form()
        .value(row.key(), column.key())
        .ifPresent(v -> names.put("value", new Value.Numeral(v)));
    names.put("words", Value.of(figure.words()));
    names.put("state", Value.of(lower(figure.state())));
    names.put("unit", Value.of(lower(column.kind())));
    Span span = figure.span();
    return new Scene(
        report,
        Optional.of(table),
        Optional.of(row),
        Optional.of(column),
        span,
        Places.of(report, table.form(), row, column),
        names);
  }

  private static Map<String, Value> names(Report report, Form form) {
    var names = new HashMap<String, Value>(TextScenes.everywhere(report));
    names.put("form", Value.of(form.template().name()));
    return names;
  }

  private static void put(Map<String, Value> names, Row row) {
    names.put("row", Value.of(row.label().words()));
    names.put("row_key", Value.of(row.key()));
  }

  private static void put(Map<String, Value> names, Column column) {
    names.put("column", Value.of(column.label().words()));
    names.put("column_key", Value.of(column.key()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
