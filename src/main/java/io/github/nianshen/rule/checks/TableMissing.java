package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mandated tables that the report has nowhere. Arguments: the table. A missing section takes its
 * table with it, and a table of another era stands for the one it replaces. Variants {@code
 * statistics} and {@code statistics-apart}: the table of 2014 to 2018, not there or announced as an
 * attachment.
 */
public final class TableMissing implements Check {
  private static final Pattern APART = Pattern.compile("统计表|附表|附件");

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    boolean old = report.era() == Era.UP_TO_2018;
    if (old && report.year().filter(y -> y.getValue() >= 2014).isEmpty()) {
      return Stream.empty();
    }
    boolean replaced = report.forms().stream().anyMatch(f -> isStatistics(f.template()) != old);
    return replaced
        ? Stream.empty()
        : Tables.absent(report).stream()
            .filter(t -> !report.prints(t))
            .filter(t -> !it.company().attached(report).contains(t))
            .filter(t -> TableIsAPicture.violation(report, t).isEmpty())
            .filter(t -> Tables.home(t).filter(h -> Tables.isMissing(report, h)).isEmpty())
            .map(t -> violation(report, t));
  }

  private static boolean isStatistics(Template template) {
    return template.era() == Era.UP_TO_2018;
  }

  private static Violation violation(Report report, Template template) {
    Optional<Section> home = Tables.home(template).flatMap(report::section);
    Span span = home.map(s -> s.heading().span()).orElseGet(() -> Where.bottom(report));
    Place place =
        home.map(s -> Where.in(s, template.name()))
            .orElseGet(() -> new Place(List.of(template.name())));
    String variant = Violation.DEFAULT;
    if (isStatistics(template)) {
      boolean apart = APART.matcher(report.document().text()).find();
      variant = apart ? "statistics-apart" : "statistics";
    }
    return Violation.as(variant, span, place, template.name());
  }
}
