package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tables whose every figure is last year's. Argument: how many of the figures are not 0. Reports
 * with few such figures are alike by chance.
 */
public final class FiguresUnchanged implements Check {
  private static final int FEWEST = 8;

  @Override
  public Stream<Violation> in(Case it) {
    return it.previous().stream().flatMap(last -> in(it, last));
  }

  private static Stream<Violation> in(Case it, Report last) {
    List<Form> forms = Tables.of(it.report());
    long counted = forms.stream().mapToLong(FiguresUnchanged::counted).sum();
    boolean same =
        forms.stream()
            .allMatch(
                f -> last.form(f.template().name()).filter(old -> isSame(f, old)).isPresent());
    return same && counted >= FEWEST
        ? Stream.of(Violation.at(Tables.start(forms.get(0)), Place.REPORT, Long.toString(counted)))
        : Stream.empty();
  }

  private static long counted(Form form) {
    return form.figures().values().stream()
        .filter(f -> f.value().filter(v -> v.signum() != 0).isPresent())
        .count();
  }

  private static boolean isSame(Form form, Form old) {
    for (Map.Entry<Form.Key, Figure> cell : form.figures().entrySet()) {
      Optional<BigDecimal> before =
          old.figure(cell.getKey().row(), cell.getKey().column()).flatMap(Figure::value);
      Optional<BigDecimal> now = cell.getValue().value();
      boolean both = now.isPresent() && before.isPresent();
      if (now.isPresent() != before.isPresent()
          || (both && now.get().compareTo(before.get()) != 0)) {
        return false;
      }
    }
    return true;
  }
}
