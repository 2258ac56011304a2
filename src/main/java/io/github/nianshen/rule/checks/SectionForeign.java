package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Era;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Top-level sections outside the outline. Arguments: the heading as printed. Variant {@code old}:
 * up to 2018, where no outline was mandated.
 */
public final class SectionForeign implements Check {
  /** Words of headings that reports up to 2018 have by custom. */
  private static final Pattern CUSTOM =
      Pattern.compile("收费|减免|举报|投诉|机构|人员|经费|回应|解读|附件|附表|统计|引言|前言|组织|培训|重点|平台|公开|会议|保障|措施|打算|建议");

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    if (report.era() == Era.UP_TO_2018) {
      return report.sections().stream()
          .filter(s -> s.topic() == Topic.FOREIGN)
          .filter(s -> !CUSTOM.matcher(s.heading().words()).find())
          .map(s -> violation("old", s.heading().span(), Where.words(s.heading())));
    }
    return report.departures().stream()
        .filter(d -> d.kind() == Departure.Kind.FOREIGN)
        .map(d -> violation(Violation.DEFAULT, d.span(), Headings.printed(report, d.span())));
  }

  private static Violation violation(String variant, Span span, String printed) {
    return Violation.as(variant, span, new Place(List.of(printed)), printed);
  }
}
