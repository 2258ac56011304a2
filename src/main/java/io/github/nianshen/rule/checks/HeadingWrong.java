package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.outline.HeadingLine;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Headings whose words depart from the mandated ones. Arguments: the words as printed, the mandated
 * ones. Variant {@code alias}: other words known for the same section.
 */
public final class HeadingWrong implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Headings.own(report).stream()
        .filter(s -> s.heading().wording().filter(g -> g == Grade.SAME).isEmpty())
        .map(s -> violation(report, s));
  }

  private static Violation violation(Report report, Section section) {
    HeadingLine heading = section.heading();
    boolean alias = heading.wording().filter(g -> g == Grade.ALIAS).isPresent();
    String mandated = Headings.words(report, section.topic());
    return Violation.as(
            alias ? "alias" : Violation.DEFAULT,
            heading.span(),
            Where.in(section),
            heading.words(),
            mandated)
        .fixedBy(new Fix(Headings.wordsOf(report, heading), mandated, true));
  }
}
