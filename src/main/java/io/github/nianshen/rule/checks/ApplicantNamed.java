package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.ApplicantName;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An applicant's name: a surname of {@code privacy/surnames} right after 申请人, one or two more
 * characters, and what the person did. Argument: the name, all but the surname hidden.
 */
public final class ApplicantNamed implements Check {
  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    int at = text.indexOf(ApplicantName.BEFORE);
    if (at < 0) {
      return Stream.empty();
    }
    Set<String> surnames =
        it.lists().entries("privacy/surnames").stream()
            .map(e -> e.get(0))
            .collect(Collectors.toSet());
    var found = new ArrayList<Violation>();
    for (; at >= 0; at = text.indexOf(ApplicantName.BEFORE, at + 1)) {
      int start = at + ApplicantName.BEFORE.length();
      int end = nameEnd(text, start, surnames);
      if (end > start) {
        Span span = new Span(start, end);
        String hidden = text.charAt(start) + "*".repeat(end - start - 1);
        found.add(Violation.at(span, Where.of(it.report(), span), hidden));
      }
    }
    return found.stream();
  }

  /** Where the name ends that begins at a place; the place itself where none does. */
  private static int nameEnd(String text, int start, Set<String> surnames) {
    boolean named = start < text.length() && surnames.contains(text.substring(start, start + 1));
    return named ? ApplicantName.end(text, start) : start;
  }
}
