package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Related;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a report's form, as a formula speaks of it.
 *
 * @param table the form and its number
 * @param row its row
 * @param column its column
 * @param told by what a reader tells it from the formula's other cells
 */
record Spot(Table table, Row row, Column column, Told told) {

  /** By what a cell is told from others. */
  enum Told {
    /** By its row. */
    ROW,
    /** By its column. */
    COLUMN,
    /** By both. */
    BOTH
  }

  /**
   * A form of a report.
   *
   * @param number its 0-based number among the report's forms
   * @param form the form
   * @param past whether it stands in last year's report
   */
  record Table(int number, Form form, boolean past) {
    static Table of(int number, Form form) {
      return new Table(number, form, false);
    }
  }

  /** Cells of one report are told apart by their names alone. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Spot spot && told == spot.told && id().equals(spot.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** What stands in the cell; empty where the form does not have it. */
  Optional<Figure> figure() {
    return table.form().figure(row.key(), column.key());
  }

  /**
   * The cell's number; empty where it is absent, blank, unreadable or none that may stand there.
   */
  Optional<BigDecimal> value() {
    return table.form().value(row.key(), column.key());
  }

  Optional<Span> span() {
    return figure().filter(f -> !table.past()).map(Figure::span);
  }

  Id id() {
    int number = table.past() ? -1 - table.number() : table.number();
    return new Id(number, row.key(), column.key());
  }

  Place place(Report report) {
    return Places.of(report, table.form(), row, column);
  }

  Optional<Related> related() {
    return figure()
        .filter(f -> !table.past())
        .map(f -> new Related(f.span(), label(), Optional.of(words(f)), Optional.empty()));
  }

  /** How a reader tells it from the formula's other cells. */
  String label() {
    return (table.past() ? "上年报告 " : "") + ownLabel();
  }

  private String ownLabel() {
    return switch (told) {
      case ROW -> row.label().words();
      case COLUMN -> column.label().words();
      case BOTH -> row.label().words() + "·" + column.label().words();
    };
  }

  private static String words(Figure figure) {
    return figure.value().map(Value::plain).orElse(figure.words());
  }

  /**
   * A cell's name within its report.
   *
   * @param table the number of its form; negative where it stands in last year's report
   * @param row its row's key
   * @param column its column's key
   */
  record Id(int table, String row, String column) {

    /** Written out, since it is asked so often. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Id id
          && table == id.table
          && row.equals(id.row)
          && column.equals(id.column);
    }

    @Override
    public int hashCode() {
      return (table * 31 + row.hashCode()) * 31 + column.hashCode();
    }
  }
}
