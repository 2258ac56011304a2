package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Form;
import io.github.nianshen.outline.HeadingLine;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places in a person's words. */
final class Where {
  private Where() {}

  /** A heading as it is printed. */
  static String words(HeadingLine heading) {
    return heading.mark() + heading.words();
  }

  /** A section, and steps within it. */
  static Place in(Section section, String... steps) {
    var all = new ArrayList<String>(List.of(words(section.heading())));
    all.addAll(Arrays.asList(steps));
    return new Place(all);
  }

  /** A form, and steps within it. */
  static Place in(Report report, Form form, String... steps) {
    var all = new ArrayList<String>();
    report.sectionOf(form).ifPresent(s -> all.add(words(s.heading())));
    all.add(form.template().name());
    all.addAll(Arrays.asList(steps));
    return new Place(all);
  }

  /** The section that a place of the text stands in; the whole report where it stands in none. */
  static Place of(Report report, Span span) {
    return report.sections().stream()
        .filter(s -> s.span().holds(span))
        .findFirst()
        .map(Where::in)
        .orElse(Place.REPORT);
  }

  /** The first block of a report, where a finding on the whole of it stands. */
  static Span top(Report report) {
    return report.document().blocks().stream()
        .findFirst()
        .map(b -> line(report, b.span()))
        .orElse(new Span(0, 0));
  }

  /** The last block of a report, where a finding on what is missing at its end stands. */
  static Span bottom(Report report) {
    List<Block> blocks = report.document().blocks();
    return blocks.isEmpty() ? new Span(0, 0) : line(report, blocks.get(blocks.size() - 1).span());
  }

  /** The first line of a span. */
  static Span line(Report report, Span span) {
    int end = report.document().text().indexOf('\n', span.start());
    return end > span.start() && end < span.end() ? new Span(span.start(), end) : span;
  }
}
