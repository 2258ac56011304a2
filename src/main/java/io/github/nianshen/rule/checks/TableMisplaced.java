package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Form;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mandated tables that stand in another section, or in none. Arguments: the table, the heading it
 * belongs under.
 */
public final class TableMisplaced implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.of(report).stream()
        .filter(f -> !f.isDoubtful())
        .flatMap(f -> Tables.home(f.template()).stream().flatMap(h -> in(report, f, h).stream()));
  }

  private static Optional<Violation> in(Report report, Form form, Topic home) {
    boolean there = report.sectionOf(form).filter(s -> s.topic() == home).isPresent();
    return there || Tables.isMissing(report, home) || report.section(home).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Violation.at(
                Tables.start(form),
                Where.in(report, form),
                form.template().name(),
                Headings.mandated(report, home)));
  }
}
