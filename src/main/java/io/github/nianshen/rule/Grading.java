package io.github.nianshen.rule;

import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    conditions = List.copyOf(conditions);
  }

  /** A level and the question that it depends on, read and as written. */
  record Condition(Level level, Question when, String written) {}

  /** Every level with what it belongs to; the ordinary one first. */
  List<Grade> grades() {
    var grades = new ArrayList<Grade>();
    grades.add(Grade.ordinary(ordinary));
    variants.forEach(
        (variant, level) -> {
          if (level != ordinary) {
            grades.add(Grade.of(level, variant));
          }
        });
    conditions.forEach(c -> grades.add(Grade.where(c.level(), c.written())));
    return grades;
  }

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
