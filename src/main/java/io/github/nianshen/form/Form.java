package io.github.nianshen.form;

import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of a report, fitted to a template.
 *
 * @param template the template that fits best
 * @param places where its parts stand, in reading order; more than one where it was cut in pieces
 * @param figures what stands in its cells; absent where a row or column is
 * @param rows where the label of each row found stands, by row key
 * @param columns where the label of each column found stands, by column key
 * @param misfits in what it departs, in reading order
 */
public record Form(
    Template template,
    List<Span> places,
    Map<Key, Figure> figures,
    Map<String, Span> rows,
    Map<String, Span> columns,
    List<Misfit> misfits) {

  /** The key of the column that sums the others. */
  public static final String TOTAL = "总计";

  /** Keeps copies. */
  public Form {
    places = List.copyOf(places);
    figures = Map.copyOf(figures);
    rows = Map.copyOf(rows);
    columns = Map.copyOf(columns);
    misfits = List.copyOf(misfits);
  }

  /**
   * A cell's name within its form.
   *
   * @param row the row's key
   * @param column the column's key
   */
  public record Key(String row, String column) {

    /** Written out, since it is asked so often. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && row.equals(key.row) && column.equals(key.column);
    }

    @Override
    public int hashCode() {
      return row.hashCode() * 31 + column.hashCode();
    }
  }

  /** What stands in a cell; empty where the table does not have it. */
  public Optional<Figure> figure(String row, String column) {
    return Optional.ofNullable(figures.get(new Key(row, column)));
  }

  /** A cell's number; empty where it is absent, blank, unreadable or none that may stand there. */
  public Optional<BigDecimal> value(String row, String column) {
    Figure figure = figures.get(new Key(row, column));
    if (figure == null || figure.value().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = figure.value().get();
    boolean count = value.signum() >= 0 && value.scale() == 0; // what every column allows
    return count || kind(row, column).allows(value) ? figure.value() : Optional.empty();
  }

  /** Where it stands, without what it says: it was not read well enough for more. */
  public Form without(Optional<Misfit> doubt) {
    return new Form(template, places, Map.of(), rows, columns, doubt.stream().toList());
  }

  /** Told by its places alone, since its cells are many. */
  @Override
  public int hashCode() {
    return places.hashCode();
  }

  private Column.Kind kind(String row, String column) {
    return template
        .row(row)
        .flatMap(r -> template.column(r, column))
        .map(Column::kind)
        .orElse(Column.Kind.COUNT);
  }

  /** From its first part to its last. */
  public Span span() {
    return places.get(0).to(places.get(places.size() - 1));
  }

  /** Whether every row with a total, as far as it can be read, comes to it. */
  public boolean addsUp() {
    return template.rows().stream().allMatch(this::addsUp);
  }

  private boolean addsUp(Row row) {
    Optional<BigDecimal> total = value(row.key(), TOTAL);
    BigDecimal sum = BigDecimal.ZERO;
    for (Column column : template.columns()) {
      Optional<BigDecimal> part = value(row.key(), column.key());
      if (total.isEmpty() || part.isEmpty()) {
        return true;
      }
      sum = column.key().equals(TOTAL) ? sum : sum.add(part.get());
    }
    return total.isEmpty() || total.get().compareTo(sum) == 0;
  }

  /** Whether it was not read well enough to say anything of it but that. */
  public boolean isDoubtful() {
    return figures.isEmpty() && has(Misfit.Kind.ROW_DOUBTFUL);
  }

  /** Whether a departure of this kind was found. */
  public boolean has(Misfit.Kind kind) {
    return misfits.stream().anyMatch(m -> m.kind() == kind);
  }

  /** Whether a figure of this state stands in it. */
  public boolean has(Figure.State state) {
    for (Figure figure : figures.values()) {
      if (figure.state() == state) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rows that a total sums, as this table has them: where rows stand merged under their common
   * head, that one row in place of them.
   */
  public List<Row> parts(String total) {
    List<Row> merged = template.spanning().stream().filter(r -> rows.containsKey(r.key())).toList();
    return template.summed(total).stream()
        .filter(r -> r.figures() ? !isOf(merged, r) : merged.contains(r))
        .toList();
  }

  /** Whether a row stands merged with others under their common head. */
  private static boolean isOf(List<Row> merged, Row row) {
    for (Row spanning : merged) {
      if (row.key().startsWith(spanning.key())) {
        return true;
      }
    }
    return false;
  }
}
