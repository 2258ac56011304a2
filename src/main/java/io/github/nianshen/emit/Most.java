package io.github.nianshen.emit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How many findings of a run are shown. Where there are more, the gravest stay, then those of the
 * rules with the lowest ids, then those of the first files; the same ones in every output.
 *
 * @param findings of the whole run
 * @param each of one rule
 */
public record Most(int findings, int each) {
  /** All of them. */
  public static final Most ALL = new Most(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** This limit, and no more than so many findings. */
  Most within(int others) {
    return new Most(Math.min(findings, others), each);
  }

  /**
   * Which findings stay.
   *
   * @param keys for each finding, in the order of the run: level, then rule, then its number
   */
  BitSet of(long[] keys) {
    var kept = new BitSet(keys.length);
    if (keys.length <= findings && each == Integer.MAX_VALUE) {
      kept.set(0, keys.length);
      return kept;
    }
    Arrays.sort(keys);
    Map<Integer, Integer> shown = new HashMap<>();
    int all = 0;
    for (int i = 0; i < keys.length && all < findings; i++) {
      if (shown.merge(rule(keys[i]), 1, Integer::sum) <= each) {
        kept.set((int) keys[i]);
        all++;
      }
    }
    return kept;
  }

  /** The number of the rule in a key. */
  static int rule(long key) {
    return (int) (key >>> 32) & 0xfffffff;
  }
}
