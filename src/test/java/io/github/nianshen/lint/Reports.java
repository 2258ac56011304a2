package io.github.nianshen.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reports of all eras, whole or damaged, for properties. */
final class Reports {
  private static final Map<String, Consumer<Model>> DAMAGES = new TreeMap<>(Damages.TO_WORDS);

  static {
    DAMAGES.putAll(Damages.TO_TABLES);
    DAMAGES.putAll(Damages.MENDABLE);
  }

  private Reports() {}

  /**
   * How a report is made.
   *
   * @param seed of its figures; 0 for those of the clean report
   * @param damages by name
   */
  record Recipe(String year, int seed, Set<String> damages) {
    Model model() {
      Model model = seed == 0 || year.equals("2018") ? Model.of(year) : Model.filled(year, seed);
      damages.stream().sorted().map(DAMAGES::get).forEach(d -> damage(model, d));
      return model;
    }

    /** A damage to what another has taken away, or the year does not have, is none. */
    private static void damage(Model model, Consumer<Model> damage) {
      try {
        damage.accept(model);
      } catch (IllegalArgumentException notThere) {
        model.items().add(Model.text("另附说明。"));
      }
    }
  }

  static Arbitrary<Recipe> recipes() {
    Arbitrary<String> years = Arbitraries.of("2018", "2019", "2021", "2021");
    Arbitrary<Integer> seeds = Arbitraries.of(0, 3, 7);
    return Combinators.combine(years, seeds, damages(DAMAGES.keySet())).as(Recipe::new);
  }

  /** Up to three damages out of some. */
  static Arbitrary<Set<String>> damages(Set<String> names) {
    return Arbitraries.of(List.copyOf(names)).set().ofMaxSize(3);
  }
}
