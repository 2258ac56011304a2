package io.github.nianshen.finding;

import java.util.List;

/**
 * What became of the problems of a report that is handed in again: its errors and warnings of the
 * earlier run held against those of this one.
 *
 * @param before how many there were
 * @param left how many of them still stand
 * @param added how many there are that were not there before
 */
public record Resubmission(int before, int left, int added) {
  private static final Words SAID =
      new Words(
          "上次 {0} 项问题，已改 {1}，未改 {2}，新增 {3}",
          "problems last time: {0}; corrected: {1}, left: {2}, new: {3}");

  /** How many were corrected. */
  public int corrected() {
    return before - left;
  }

  /** Both together. */
  public Resubmission and(Resubmission other) {
    return new Resubmission(before + other.before, left + other.left, added + other.added);
  }

  /** In words. */
  public String in(Lang lang) {
    return SAID.in(lang, List.of("" + before, "" + corrected(), "" + left, "" + added));
  }
}
