package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mandated tables of a report: which copy counts, and where it belongs. */
final class Tables {
  private Tables() {}

  /**
   * The forms that count: of several copies of a table the first that stands in its own section.
   */
  static List<Form> of(Report report) {
    return report.forms().stream()
        .map(f -> f.template().name())
        .distinct()
        .flatMap(name -> report.form(name).stream())
        .toList();
  }

  /** The topic of the section that a template belongs to; empty where it belongs to none. */
  static Optional<Topic> home(Template template) {
    return template.section() == 0 ? Optional.empty() : Optional.of(Topic.of(template.section()));
  }

  /** Whether a section of the outline is missing from the report. */
  static boolean isMissing(Report report, Topic topic) {
    return report.buried().contains(topic)
        || report.departures().stream()
            .anyMatch(d -> d.kind() == Departure.Kind.MISSING && d.topic() == topic);
  }

  /** Whether a form is of an era other than the report's. */
  static boolean isOfAnotherEra(Report report, Form form) {
    return form.template().era() != report.era();
  }

  /** The tables that the report's era mandates and the report has in no form. */
  static List<Template> absent(Report report) {
    Standard standard = report.standard();
    return standard.templates().stream().filter(t -> report.form(t.name()).isEmpty()).toList();
  }

  /** The departures of some kinds, with their forms. */
  static Stream<Found> misfits(Report report, Misfit.Kind... kinds) {
    List<Misfit.Kind> wanted = Arrays.asList(kinds);
    return of(report).stream()
        .flatMap(f -> f.misfits().stream().map(m -> new Found(f, m)))
        .filter(f -> wanted.contains(f.misfit().kind()));
  }

  /** Where a table begins: its first label. */
  static Span start(Form form) {
    return Stream.concat(form.rows().values().stream(), form.columns().values().stream())
        .min(Span::compareTo)
        .orElse(form.places().get(0));
  }

  /**
   * A departure and the form it is of.
   *
   * @param form the form
   * @param misfit the departure
   */
  record Found(Form form, Misfit misfit) {}
}
