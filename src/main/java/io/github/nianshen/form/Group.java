package io.github.nianshen.form;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a form that share their columns, such as {@code 第二十条第（一）项}.
 *
 * @param label its printed head; empty where the form is of one group
 * @param columns its columns in order
 * @param rows its rows in order
 */
public record Group(Optional<Label> label, List<Column> columns, List<Row> rows) {

  /** Keeps copies of the lists. */
  public Group {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
