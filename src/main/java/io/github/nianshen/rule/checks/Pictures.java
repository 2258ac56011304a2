package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;

/** Pictures in a report that may hold what its text lacks. */
final class Pictures {
  private Pictures() {}

  /** Whether there is one between a section's heading and the next. */
  static boolean in(Report report, Section section) {
    int start = section.heading().span().end();
    int end =
        report.sections().stream()
            .mapToInt(s -> s.heading().span().start())
            .filter(next -> next >= start)
            .min()
            .orElse(Integer.MAX_VALUE);
    return report.document().pictures().stream().anyMatch(at -> at >= start && at < end);
  }
}
