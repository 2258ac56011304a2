package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One node that a rule visits, and what a formula may ask of it. Its place and its names are worked
 * out when they are asked for: most formulas ask for neither.
 */
final class Scene {
  private final Case it;
  private final Optional<Spot.Table> table;
  private final Optional<Row> row;
  private final Optional<Column> column;
  private final Span span;
  private final Supplier<Place> place;
  private final Supplier<Map<String, Value>> naming;
  private @Nullable Map<String, Value> names;

  /**
   * A node.
   *
   * @param it the report and what it is held against
   * @param table the form at hand
   * @param row the row at hand
   * @param column the column at hand
   * @param span where the node stands
   * @param place where in a person's words
   * @param names what the names stand for; a name that is not there is unknown at this node
   */
  Scene(
      Case it,
      Optional<Spot.Table> table,
      Optional<Row> row,
      Optional<Column> column,
      Span span,
      Supplier<Place> place,
      Supplier<Map<String, Value>> names) {
    this.it = it;
    this.table = table;
    this.row = row;
    this.column = column;
    this.span = span;
    this.place = place;
    this.naming = names;
  }

  /** A node outside the forms. */
  static Scene of(Case it, Span span, Supplier<Place> place, Supplier<Map<String, Value>> names) {
    return new Scene(it, Optional.empty(), Optional.empty(), Optional.empty(), span, place, names);
  }

  Report report() {
    return it.report();
  }

  /** The same organ's report of the year before. */
  Optional<Report> previous() {
    return it.previous();
  }

  Optional<Spot.Table> table() {
    return table;
  }

  Optional<Row> row() {
    return row;
  }

  Optional<Column> column() {
    return column;
  }

  Span span() {
    return span;
  }

  Place place() {
    return place.get();
  }

  Optional<BigDecimal> number(String name) {
    return value(name) instanceof Value.Numeral n ? Optional.of(n.value()) : Optional.empty();
  }

  Optional<String> text(String name) {
    return value(name) instanceof Value.Text t ? Optional.of(t.words()) : Optional.empty();
  }

  Truth truth(String name) {
    return value(name) instanceof Value.Yes y ? Truth.of(y.holds()) : Truth.UNKNOWN;
  }

  /** A name as a message shows it; nothing where it is unknown. */
  String words(String name) {
    Value value = value(name);
    return value == null ? "" : value.words();
  }

  /** What the names stand for; a name that is not there is unknown at this node. */
  Map<String, Value> names() {
    Map<String, Value> known = names;
    if (known == null) {
      known = naming.get();
      names = known;
    }
    return known;
  }

  private @Nullable Value value(String name) {
    return names().get(name);
  }
}
