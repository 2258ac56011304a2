package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Places;
import io.github.nianshen.rule.UnitsBelow;
import io.github.nianshen.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A government's report with fewer cases than the reports of its units come to. It may have more:
 * its own. Arguments: the row and column, the figure, how many units, what they come to. Variant
 * {@code more}: more cells of the table are too small; one argument more, how many.
 */
public final class RollUpDiffers implements Check {
  /** What counts cases, each of which is one unit's. Documents may be issued by several. */
  private static final List<String> FORMS = List.of("申请表", "复议诉讼表");

  /** What a report says that leaves its units out. */
  private static final Pattern APART =
      Pattern.compile(
          "不(?:含|包括|包含)[^。；\\n]{0,24}(?:乡镇|镇|街道|部门|单位)|(?:乡镇|镇|街道|部门|单位)[^。；\\n]{0,16}(?:单独|分别|自行)(?:编制|发布|公布|公开)");

  private static final List<OrganKind> GOVERNMENTS =
      List.of(OrganKind.PROVINCE, OrganKind.CITY, OrganKind.COUNTY);

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    if (!GOVERNMENTS.contains(report.organ().kind())) {
      return Stream.empty();
    }
    return it.company().below(report).stream()
        .filter(below -> !APART.matcher(report.document().text()).find())
        .flatMap(
            below ->
                FORMS.stream()
                    .flatMap(name -> report.form(name).stream())
                    .flatMap(form -> violation(report, form, below).stream()));
  }

  /** A cell, and what the units come to. */
  private record Small(Row row, Column column, Figure figure, BigDecimal sum) {}

  private static Optional<Violation> violation(Report report, Form form, UnitsBelow below) {
    Map<Form.Key, BigDecimal> sums = below.sums().get(form.template().name());
    List<Small> all = sums == null || !form.addsUp() ? List.of() : small(form, sums);
    Optional<Small> shown =
        all.stream()
            .filter(s -> s.column().key().equals(Form.TOTAL))
            .findFirst()
            .or(() -> all.stream().findFirst());
    return shown.map(s -> violation(report, form, below, s, all.size() - 1));
  }

  private static List<Small> small(Form form, Map<Form.Key, BigDecimal> sums) {
    List<Small> all = new ArrayList<>();
    for (Row row : form.template().rows()) {
      for (Column column : form.template().columns()) {
        BigDecimal sum = sums.get(new Form.Key(row.key(), column.key()));
        Optional<Figure> figure = form.figure(row.key(), column.key());
        Optional<BigDecimal> own = form.value(row.key(), column.key());
        if (sum != null && own.isPresent() && own.get().compareTo(sum) < 0) {
          all.add(new Small(row, column, figure.orElseThrow(), sum));
        }
      }
    }
    return all;
  }

  private static Violation violation(
      Report report, Form form, UnitsBelow below, Small small, int others) {
    Place place = Places.of(report, form, small.row(), small.column());
    var arguments =
        new ArrayList<String>(
            List.of(
                small.row().label().words(),
                small.column().label().words(),
                small.figure().words(),
                Integer.toString(below.units()),
                small.sum().toPlainString()));
    if (others > 0) {
      arguments.add(Integer.toString(others));
    }
    return Violation.as(
        others > 0 ? "more" : Violation.DEFAULT,
        small.figure().span(),
        place,
        arguments.toArray(String[]::new));
  }
}
