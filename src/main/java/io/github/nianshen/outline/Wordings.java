package io.github.nianshen.outline;

import io.github.nianshen.form.Label;
import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Standard;
import io.github.nianshen.text.Folded;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of mandated headings and their variants, folded. */
final class Wordings {
  /** No heading is longer. */
  private static final int LONGEST = 60;

  private final Map<String, Wording> byWords = new LinkedHashMap<>();
  private final List<Wording> longestFirst;

  /**
   * Words of a heading.
   *
   * @param folded the words, folded
   * @param topic whose heading they are
   * @param grade how they stand to the mandated words
   */
  record Wording(String folded, Topic topic, Grade grade) {}

  Wordings(List<Standard> standards) {
    for (Standard standard : standards) {
      for (int i = 0; i < standard.headings().size(); i++) {
        add(standard.headings().get(i), Topic.of(i + 1));
      }
    }
    longestFirst =
        byWords.values().stream()
            .sorted(Comparator.comparing((Wording w) -> -w.folded().length()))
            .toList();
  }

  private void add(Label label, Topic topic) {
    add(label.words(), topic, Grade.SAME);
    label.variants().forEach(v -> add(v.words(), topic, v.grade()));
  }

  private void add(String words, Topic topic, Grade grade) {
    String folded = plain(Folded.fold(words));
    byWords.putIfAbsent(folded, new Wording(folded, topic, grade));
  }

  /** A comma where 、 is printed is a converter's; it makes no other words. */
  private static String plain(String folded) {
    return folded.replace(',', '、');
  }

  /** The wording that folded words are, if they are one. */
  Optional<Wording> of(String folded) {
    return Optional.ofNullable(byWords.get(plain(folded)));
  }

  /** The longest wording that folded text goes on with at a place. */
  Optional<Wording> at(String folded, int from) {
    String rest = plain(folded.substring(from, Math.min(folded.length(), from + LONGEST)));
    return longestFirst.stream().filter(w -> rest.startsWith(w.folded())).findFirst();
  }
}
