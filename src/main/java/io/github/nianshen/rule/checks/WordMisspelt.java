package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Place;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.WordIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A wrong word of the closed list {@code lexicon/typos}: the wrong word, the right one, and words
 * that hold the wrong one rightly, parted by blanks. Arguments: the wrong word, the right one.
 */
public final class WordMisspelt implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var hits = new ArrayList<Hit>();
    WordIndex<List<String>> typos = it.lists().index("lexicon/typos");
    for (int at = typos.next(text, 0); at >= 0; at = typos.next(text, at + 1)) {
      for (List<String> entry : typos.at(text, at)) {
        if (entry.size() > 1 && !isWithin(text, at, entry)) {
          hits.add(new Hit(new Span(at, at + entry.get(0).length()), entry.get(1)));
        }
      }
    }
    return hits.isEmpty() ? Stream.empty() : violations(it, hits).stream();
  }

  /** A wrong word and what it should be. */
  private record Hit(Span span, String right) {}

  /** Whether a right word stands round the place. */
  private static boolean isWithin(String text, int at, List<String> entry) {
    if (entry.size() < 3 || entry.get(2).isEmpty()) {
      return false;
    }
    String wrong = entry.get(0);
    for (String round : entry.get(2).split(" ", -1)) {
      for (int i = round.indexOf(wrong); i >= 0; i = round.indexOf(wrong, i + 1)) {
        if (at >= i && text.startsWith(round, at - i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of two that overlap, the first is told, and of those that begin together the longest. */
  private static List<Violation> violations(Case it, List<Hit> hits) {
    var found = new ArrayList<Violation>();
    int told = 0;
    for (Hit hit : hits) {
      Span span = hit.span();
      if (span.start() >= told && it.passages().stream().anyMatch(p -> p.span().holds(span))) {
        told = span.end();
        String wrong = it.report().document().words(span);
        found.add(
            Violation.at(span, place(it, span), wrong, hit.right())
                .fixedBy(new Fix(span, hit.right(), true)));
      }
    }
    return found;
  }

  private static Place place(Case it, Span span) {
    return it.passages().stream()
        .filter(p -> p.span().holds(span))
        .map((Passage p) -> p.place(it.report()))
        .findFirst()
        .orElseGet(() -> Where.of(it.report(), span));
  }
}
