package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ruling lines put together: pieces to whole lines, and lines that meet to tables. */
final class Rules {
  /** Lines as near as this are one to the eye, such as the edges of cells that stand apart. */
  static final double NEAR = 3.5;

  /** Pieces of one line lie as exactly as this on it. */
  private static final double EXACT = 1;

  /** Shorter lines are dots. */
  private static final double SHORTEST = 5;

  private Rules() {}

  /** Whole lines, of which a program may have drawn one cell's edge at a time. */
  static List<Rule> whole(List<Rule> pieces) {
    List<Rule> sorted =
        pieces.stream()
            .sorted(Comparator.comparing(Rule::level).thenComparingDouble(Rule::at))
            .toList();
    var whole = new ArrayList<Rule>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || sorted.get(i).level() != sorted.get(start).level()
              || sorted.get(i).at() - sorted.get(start).at() > EXACT;
      if (ends) {
        join(sorted.subList(start, i), whole);
        start = i;
      }
    }
    whole.removeIf(rule -> rule.length() < SHORTEST);
    return whole;
  }

  private static void join(List<Rule> pieces, List<Rule> whole) {
    List<Rule> sorted = pieces.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
    Rule line = sorted.get(0);
    for (Rule piece : sorted.subList(1, sorted.size())) {
      if (piece.from() <= line.to() + NEAR) {
        line = new Rule(line.level(), line.at(), line.from(), Math.max(line.to(), piece.to()));
      } else {
        whole.add(line);
        line = piece;
      }
    }
    whole.add(line);
  }

  /** Lines that meet each other, each time those of one drawing. */
  static List<List<Rule>> meeting(List<Rule> rules) {
    var sets = new Sets(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).level()) {
        for (int k = 0; k < rules.size(); k++) {
          if (!rules.get(k).level() && meet(rules.get(i), rules.get(k))) {
            sets.join(i, k);
          }
        }
      }
    }
    return sets.of(rules);
  }

  private static boolean meet(Rule level, Rule upright) {
    return level.at() >= upright.from() - NEAR
        && level.at() <= upright.to() + NEAR
        && upright.at() >= level.from() - NEAR
        && upright.at() <= level.to() + NEAR;
  }
}
