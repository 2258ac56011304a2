package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Words;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers where each unit that was written down stands in the part it was read of. */
final class Tracks implements Trail {
  /** Elements by the place in the draft from which on it stands in them. */
  private final NavigableMap<Integer, Integer> steps = new TreeMap<>();

  /**
   * Places in the draft by those in the fair copy, where a run of units begins that go on one by
   * one in both.
   */
  private final NavigableMap<Integer, Integer> runs = new TreeMap<>();

  /**
   * Where a unit stands in a part.
   *
   * @param element the number of the element
   * @param unit which of the units of its text, from 0; of a blank cell the first
   */
  record Unit(int element, int unit) {}

  @Override
  public void begin() {
    steps.clear();
  }

  @Override
  public void step(int place, int element) {
    steps.put(place, element);
  }

  @Override
  public void written(Words draft, Words fair) {
    if (fair.isEmpty()) {
      runs.put(fair.at(0), draft.at(0));
      return;
    }
    int before = Integer.MIN_VALUE;
    for (int i = 0; i < Math.min(draft.length(), fair.length()); i++) {
      int shift = draft.at(i) - fair.at(i);
      if (shift != before) {
        runs.put(fair.at(i), draft.at(i));
        before = shift;
      }
    }
  }

  /** Where a unit of the fair copy stands; empty where it was made of nothing. */
  Optional<Unit> unit(int offset) {
    Map.Entry<Integer, Integer> run = runs.floorEntry(offset);
    if (run == null) {
      return Optional.empty();
    }
    int place = run.getValue() + offset - run.getKey();
    Map.Entry<Integer, Integer> step = steps.floorEntry(place);
    return Optional.ofNullable(step).map(s -> new Unit(s.getValue(), place - s.getKey()));
  }
}
