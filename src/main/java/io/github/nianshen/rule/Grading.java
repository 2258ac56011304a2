package io.github.nianshen.rule;

import io.github.nianshen.finding.Level;
import java.util.List;
import java.util.Map;

/**
 * How grave a rule's violations are.
 *
 * @param ordinary the level where nothing else is said
 * @param variants levels of single variants
 * @param conditions levels that hold where a question is answered by yes; the first counts
 */
record Grading(Level ordinary, Map<String, Level> variants, List<Condition> conditions) {

  /** Keeps copies. */
  Grading {
    variants = Map.copyOf(variants);
    conditions = List.copyOf(conditions);
  }

  /** A level and the question that it depends on. */
  record Condition(Level level, Question when) {}

  Level of(String variant) {
    return variants.getOrDefault(variant, ordinary);
  }

  Level at(Scene scene) {
    return conditions.stream()
        .filter(c -> c.when().in(scene) == Truth.YES)
        .map(Condition::level)
        .findFirst()
        .orElse(ordinary);
  }
}
