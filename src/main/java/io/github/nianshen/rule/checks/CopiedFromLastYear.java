package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Gist;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Shingles;
import io.github.nianshen.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A text that is nearly last year's. Argument: how many per cent of it. Variant {@code problems}:
 * only the part on problems and improvements is.
 */
public final class CopiedFromLastYear implements Check {
  /** Of so many per cent or more, a text is nearly the same. */
  private static final int NEARLY = 90;

  /** Shorter texts are alike by chance. */
  private static final int SHORTEST = 60;

  @Override
  public Stream<Violation> in(Case it) {
    return it.previous().flatMap(last -> violation(it, last)).stream();
  }

  private static Optional<Violation> violation(Case it, Report last) {
    int whole = share(it, last, p -> true);
    if (whole >= NEARLY) {
      Span top = it.report().title().map(t -> t.span()).orElseGet(() -> Where.top(it.report()));
      return Optional.of(Violation.at(top, Where.of(it.report(), top), Integer.toString(whole)));
    }
    int problems = share(it, last, p -> p.number() == Topic.PROBLEMS.number());
    return problems < NEARLY
        ? Optional.empty()
        : it.report().section(Topic.PROBLEMS).map(s -> problems(s, problems));
  }

  private static Violation problems(Section section, int share) {
    return Violation.as(
        "problems", section.heading().span(), Where.in(section), Integer.toString(share));
  }

  /** How many per cent of a report's text stand in last year's as well. */
  private static int share(Case it, Report last, Predicate<Passage> wanted) {
    Gist now = Gist.of(it.report(), it.passages(), wanted);
    if (now.length() < SHORTEST) {
      return 0;
    }
    Set<Long> before = hashes(Shingles.of(Gist.of(last, Passage.of(last), wanted).words()));
    Shingles own = Shingles.of(now.words());
    int same = 0;
    for (int i = 0; i < own.count(); i++) {
      same += before.contains(own.hash(i)) ? 1 : 0;
    }
    return same * 100 / own.count();
  }

  private static Set<Long> hashes(Shingles shingles) {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < shingles.count(); i++) {
      hashes.add(shingles.hash(i));
    }
    return hashes;
  }
}
