package io.github.nianshen.form;

import io.github.nianshen.text.Folded;
import java.util.List;
import java.util.Optional;

/**
 * The words that stand in a form's head or row, and what else is seen in their place.
 *
 * @param words the mandated words
 * @param variants other words known for it
 */
public record Label(String words, List<Variant> variants) {

  /** Keeps a copy of the variants. */
  public Label {
    variants = List.copyOf(variants);
  }

  /** How far a variant departs from the mandated words. */
  public enum Grade {
    /** As good as the mandated words. */
    SAME,
    /** Known and harmless: shortened, or cut by a converter. */
    ALIAS,
    /** Other words of another meaning. */
    WRONG,
    /** Words that turn the figure into another figure. */
    FALSE
  }

  /**
   * Other words seen for a label.
   *
   * @param words the words
   * @param grade how far they depart
   */
  public record Variant(String words, Grade grade) {}

  /** How the given words, folded, stand to this label; empty where they are not known for it. */
  public Optional<Grade> grade(String folded) {
    if (Folded.fold(words).equals(folded)) {
      return Optional.of(Grade.SAME);
    }
    return variants.stream()
        .filter(v -> Folded.fold(v.words()).equals(folded))
        .map(Variant::grade)
        .findFirst();
  }
}
