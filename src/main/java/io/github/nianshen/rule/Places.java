package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something stands in a person's words, from the outside in. Sections and labels are named by
 * their mandated words, so that a place keeps its name when a heading is mended.
 */
public final class Places {
  private Places() {}

  /** A section. */
  public static Place of(Report report, Section section) {
    return new Place(List.of(name(report, section)));
  }

  /** A form, within the section it stands in. */
  public static Place of(Report report, Form form) {
    return new Place(steps(report, form));
  }

  /** A row of a form. */
  public static Place of(Report report, Form form, Row row) {
    var steps = steps(report, form);
    steps.add(row.label().words());
    return new Place(steps);
  }

  /** A column of a form. */
  public static Place of(Report report, Form form, Column column) {
    var steps = steps(report, form);
    steps.add(column.label().words());
    return new Place(steps);
  }

  /** A cell of a form. */
  public static Place of(Report report, Form form, Row row, Column column) {
    var steps = steps(report, form);
    steps.add(row.label().words());
    steps.add(column.label().words());
    return new Place(steps);
  }

  private static List<String> steps(Report report, Form form) {
    var steps = new ArrayList<String>();
    Optional<Section> section = report.sectionOf(form);
    section.ifPresent(s -> steps.add(name(report, s)));
    steps.add(form.template().name());
    return steps;
  }

  private static String name(Report report, Section section) {
    int number = section.topic().number();
    if (section.topic() == Topic.FOREIGN || number > report.standard().headings().size()) {
      return section.heading().mark() + section.heading().words();
    }
    return Numerals.chinese(number) + "、" + report.standard().headings().get(number - 1).words();
  }
}
