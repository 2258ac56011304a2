package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Template;
import io.github.nianshen.text.Folded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows and columns that a {@code [label]} of a rule may name, by key or by mandated label.
 *
 * @param templates the tables of all eras that the rule holds for
 */
record Labels(List<Template> templates) {

  /** {@code 上年:四}: the cell of last year's report. */
  private static final Pattern PAST = Pattern.compile("\\s*(?:上年|previous)[:：](.*)");

  /** Keeps a copy of the list. */
  Labels {
    templates = List.copyOf(templates);
  }

  /** Whether a form of this name is known. */
  boolean hasForm(String name) {
    return named(name).findAny().isPresent();
  }

  /** The names of all forms known. */
  List<String> forms() {
    return templates.stream().map(Template::name).distinct().toList();
  }

  /**
   * What a label written at an offset means where these nodes are visited.
   *
   * @throws FormulaFault where no form has it, or it could mean two things
   */
  CellRef resolve(String written, int offset, Scope scope) throws FormulaFault {
    Matcher past = PAST.matcher(written);
    if (past.matches()) {
      CellRef now = resolve(past.group(1), offset + past.start(1), scope);
      return new CellRef(true, now.form(), now.row(), now.column());
    }
    List<String> steps = Stream.of(written.split("[/／]", -1)).map(String::strip).toList();
    boolean named = steps.size() == 3 || (scope.form().isEmpty() && steps.size() == 2);
    Optional<String> form = named ? Optional.of(steps.get(0)) : scope.form();
    if (form.isEmpty() || steps.size() > 3 || !hasForm(form.get())) {
      throw new FormulaFault(
          offset,
          "“" + written + "”应写作 表/行/列，表有：" + String.join("、", forms()),
          "'" + written + "' should be form/row/column; forms: " + String.join(", ", forms()));
    }
    var there = new At(form.get(), offset, scope);
    Optional<String> outside = named ? form : Optional.empty();
    List<String> inside = named ? steps.subList(1, steps.size()) : steps;
    return inside.size() == 2
        ? new CellRef(
            false,
            outside,
            Optional.of(row(inside.get(0), there)),
            Optional.of(column(inside.get(1), there)))
        : single(inside.get(0), there, outside);
  }

  private CellRef single(String written, At there, Optional<String> outside) throws FormulaFault {
    Each each = there.scope().each();
    if (outside.isEmpty() && each == Each.ROW) {
      return new CellRef(
          false, Optional.empty(), Optional.empty(), Optional.of(column(written, there)));
    }
    if (outside.isEmpty() && each == Each.COLUMN) {
      return new CellRef(
          false, Optional.empty(), Optional.of(row(written, there)), Optional.empty());
    }
    Map<String, String> columns = columns(there.form());
    if (columns.size() != 1) {
      throw new FormulaFault(
          there.offset(),
          "“" + there.form() + "”不止一列，应写作 行/列",
          "'" + there.form() + "' has more than one column: write row/column");
    }
    String only = columns.keySet().iterator().next();
    return new CellRef(false, outside, Optional.of(row(written, there)), Optional.of(only));
  }

  private String row(String written, At there) throws FormulaFault {
    return pick(written, rows(there.form()), there, "行", "row");
  }

  private String column(String written, At there) throws FormulaFault {
    return pick(written, columns(there.form()), there, "列", "column");
  }

  private static String pick(
      String written, Map<String, String> labels, At there, String zh, String en)
      throws FormulaFault {
    String folded = Folded.fold(written);
    List<String> keys =
        labels.keySet().stream().filter(k -> Folded.fold(k).equals(folded)).toList();
    if (keys.isEmpty()) {
      keys =
          labels.entrySet().stream()
              .filter(e -> Folded.fold(e.getValue()).equals(folded))
              .map(Map.Entry::getKey)
              .toList();
    }
    if (keys.size() == 1) {
      return keys.get(0);
    }
    String known =
        (keys.isEmpty() ? labels.keySet() : keys).stream().collect(Collectors.joining("、"));
    String fault = keys.isEmpty() ? "没有" + zh : "不止一" + zh;
    throw new FormulaFault(
        there.offset(),
        "“" + there.form() + "”" + fault + "“" + written + "”；可写：" + known,
        "'"
            + there.form()
            + "' has "
            + (keys.isEmpty() ? "no " : "more than one ")
            + en
            + " '"
            + written
            + "'; write one of: "
            + known);
  }

  private Map<String, String> rows(String form) {
    var rows = new LinkedHashMap<String, String>();
    named(form)
        .flatMap(t -> t.rows().stream())
        .filter(r -> r.figures() || r.total().isPresent())
        .forEach((Row r) -> rows.putIfAbsent(r.key(), r.label().words()));
    return rows;
  }

  private Map<String, String> columns(String form) {
    var columns = new LinkedHashMap<String, String>();
    named(form)
        .flatMap(t -> t.columns().stream())
        .forEach((Column c) -> columns.putIfAbsent(c.key(), c.label().words()));
    return columns;
  }

  private Stream<Template> named(String form) {
    return templates.stream().filter(t -> t.name().equals(form));
  }

  /** Where a label is resolved. */
  private record At(String form, int offset, Scope scope) {}
}
