package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that belong together. */
final class Sets {
  private final int[] parents;

  /** Starts with each number from 0 on by itself. */
  Sets(int count) {
    parents = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
    }
  }

  /** Puts two numbers, and all that belong to them, together. */
  void join(int one, int other) {
    parents[of(one)] = of(other);
  }

  /** The number that stands for all that belong together with this one. */
  int of(int number) {
    int top = number;
    while (parents[top] != top) {
      parents[top] = parents[parents[top]];
      top = parents[top];
    }
    return top;
  }

  /** Values by number, those together that belong together. */
  <T> List<List<T>> of(List<T> values) {
    Map<Integer, List<T>> sets = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      sets.computeIfAbsent(of(i), k -> new ArrayList<>()).add(values.get(i));
    }
    return List.copyOf(sets.values());
  }
}
