package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Sections of text with nothing under their heading. A section that lacks its table is another
 * matter, and so is a picture, which may hold words. Arguments: the heading as printed. Variant
 * {@code late}: sections 五 and 六.
 */
public final class SectionEmpty implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    return Headings.own(it.report()).stream()
        .filter(Section::isEmpty)
        .filter(s -> !hasTable(s.topic()))
        .filter(s -> !Pictures.in(it.report(), s))
        .map(
            s ->
                Violation.as(
                    s.topic() == Topic.OVERVIEW ? Violation.DEFAULT : "late",
                    s.heading().span(),
                    Where.in(s),
                    Where.words(s.heading())));
  }

  private static boolean hasTable(Topic topic) {
    return topic == Topic.PROACTIVE || topic == Topic.REQUESTS || topic == Topic.DISPUTES;
  }
}
