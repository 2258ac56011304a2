package com.example.nianshen;

import io.github.nianshen.finding.Place;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Paragraphs that all begin with the same words, as those of a template do. Arguments: the words,
 * and how many paragraphs begin with them. A formula cannot count that.
 */
public final class SameOpening implements Check {
  private static final int SIGNS = 6;
  private static final int MANY = 4;

  @Override
  public Stream<Violation> in(Case it) {
    Map<String, Integer> openings = new HashMap<>();
    return it.passages().stream()
        .filter(p -> openings.merge(opening(it, p), 1, Integer::sum) == MANY)
        .filter(p -> opening(it, p).length() == SIGNS)
        .map(p -> violation(it, p));
  }

  private static String opening(Case it, Passage passage) {
    String words = it.folded(passage.span()).text();
    return words.substring(0, Math.min(SIGNS, words.length()));
  }

  private static Violation violation(Case it, Passage passage) {
    Place place = passage.place(it.report());
    return Violation.at(passage.span(), place, opening(it, passage), Integer.toString(MANY));
  }
}
