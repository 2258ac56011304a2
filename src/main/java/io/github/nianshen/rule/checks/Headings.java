package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.HeadingLine;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings of a report beside the mandated ones. */
final class Headings {
  private static final int SHORT = 40;

  private Headings() {}

  /** A mandated heading with its number: {@code 三、收到和处理政府信息公开申请情况}. */
  static String mandated(Report report, Topic topic) {
    return Numerals.chinese(topic.number()) + "、" + words(report, topic);
  }

  /** A mandated heading without its number. */
  static String words(Report report, Topic topic) {
    return report.standard().headings().get(topic.number() - 1).words();
  }

  /** The mandated number of a section: {@code 三、}. */
  static String mark(Section section) {
    return Numerals.chinese(section.topic().number()) + "、";
  }

  /** Where the number of a heading stands. */
  static Span markOf(Report report, HeadingLine heading) {
    Folded line = Folded.of(report.document().text(), heading.span());
    return line.span(0, heading.mark().length());
  }

  /** Where the words of a heading stand, without its number. */
  static Span wordsOf(Report report, HeadingLine heading) {
    Folded line = Folded.of(report.document().text(), heading.span());
    return line.span(heading.mark().length(), line.length());
  }

  /** A heading as it is printed. */
  static String printed(Report report, Span heading) {
    return report.sections().stream()
        .filter(s -> s.heading().span().equals(heading))
        .findFirst()
        .map(s -> Where.words(s.heading()))
        .orElseGet(() -> Folded.of(report.document().text(), heading).text());
  }

  /** The mandated sections of a report, without foreign and repeated ones; none up to 2018. */
  static List<Section> own(Report report) {
    if (report.standard().headings().isEmpty()) {
      return List.of();
    }
    Set<Span> repeated =
        report.departures().stream()
            .filter(d -> d.kind() == Departure.Kind.REPEATED)
            .map(Departure::span)
            .collect(Collectors.toSet());
    return report.sections().stream()
        .filter(s -> s.topic() != Topic.FOREIGN && !repeated.contains(s.heading().span()))
        .toList();
  }

  /** Words on one line, cut where they are long. */
  static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
  }
}
