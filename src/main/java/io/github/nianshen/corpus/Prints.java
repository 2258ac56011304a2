package io.github.nianshen.corpus;

import io.github.nianshen.text.Shingles;
import java.util.Arrays;
import java.util.List;

/**
 * The fingerprints of many reports, sorted once: which reports have one is found without looking at
 * any other.
 */
final class Prints {
  /** The bits of a packed fingerprint that number its report. */
  private static final int NUMBER_BITS = 26;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final long[] packed;

  Prints(List<Sketch> sketches) {
    if (sketches.size() > NUMBER) {
      throw new IllegalArgumentException("too many reports: " + sketches.size());
    }
    this.packed = new long[sketches.stream().mapToInt(s -> s.shingles().pairs()).sum()];
    for (int i = 0, at = 0; i < sketches.size(); i++) {
      Shingles own = sketches.get(i).shingles();
      for (int j = 0; j < own.pairs(); j++, at++) {
        packed[at] = key(own.pair(j)) | i;
      }
    }
    Arrays.sort(packed);
  }

  private static long key(long hash) {
    return hash << NUMBER_BITS & Long.MAX_VALUE;
  }

  /** The places of a fingerprint in the sorted list. */
  Range range(long hash) {
    long key = key(hash);
    int from = Arrays.binarySearch(packed, key);
    int start = from < 0 ? -from - 1 : from;
    int end = Arrays.binarySearch(packed, key | NUMBER);
    return new Range(start, end < 0 ? -end - 1 : end + 1);
  }

  /**
   * Places in the sorted list, those of the first reports first.
   *
   * @param start the first
   * @param end after the last
   */
  record Range(int start, int end) {
    int count() {
      return end - start;
    }
  }

  /** The report that a place of the sorted list belongs to. */
  int owner(int place) {
    return (int) (packed[place] & NUMBER);
  }
}
