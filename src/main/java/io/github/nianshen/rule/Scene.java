package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One node that a rule visits, and what a formula may ask of it.
 *
 * @param report the report
 * @param table the form at hand
 * @param row the row at hand
 * @param column the column at hand
 * @param span where the node stands
 * @param place where in a person's words
 * @param names what the names stand for; a name that is not here is unknown at this node
 */
record Scene(
    Report report,
    Optional<Spot.Table> table,
    Optional<Row> row,
    Optional<Column> column,
    Span span,
    Place place,
    Map<String, Value> names) {

  /** A node outside the forms. */
  static Scene of(Report report, Span span, Place place, Map<String, Value> names) {
    return new Scene(
        report, Optional.empty(), Optional.empty(), Optional.empty(), span, place, names);
  }

  Optional<BigDecimal> number(String name) {
    return names.get(name) instanceof Value.Numeral n ? Optional.of(n.value()) : Optional.empty();
  }

  Optional<String> text(String name) {
    return names.get(name) instanceof Value.Text t ? Optional.of(t.words()) : Optional.empty();
  }

  Truth truth(String name) {
    return names.get(name) instanceof Value.Yes y ? Truth.of(y.holds()) : Truth.UNKNOWN;
  }

  /** A name as a message shows it; nothing where it is unknown. */
  String words(String name) {
    Value value = names.get(name);
    return value == null ? "" : value.words();
  }
}
