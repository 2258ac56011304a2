package io.github.nianshen.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures that touch because a table lost its separators: {@code 1200000} for the seven cells 1, 2,
 * 0, 0, 0, 0, 0. They are told apart only where there is one way to do it.
 */
final class Digits {
  private static final int MANY = 2;

  private Digits() {}

  /**
   * Cuts runs of digits into so many numbers, each run into one at least, none with a leading 0.
   *
   * @return for each run its numbers' lengths; empty where there is no way or more than one
   */
  static Optional<List<List<Integer>>> cut(List<String> runs, int numbers) {
    int[][] ways = new int[runs.size() + 1][numbers + 1];
    ways[runs.size()][0] = 1;
    for (int r = runs.size() - 1; r >= 0; r--) {
      for (int n = 1; n <= numbers; n++) {
        for (int k = 1; k <= Math.min(n, runs.get(r).length()); k++) {
          int product = ways(runs.get(r), 0, k) * ways[r + 1][n - k];
          ways[r][n] = Math.min(MANY, ways[r][n] + product);
        }
      }
    }
    return ways[0][numbers] == 1 ? Optional.of(lengths(runs, numbers, ways)) : Optional.empty();
  }

  private static List<List<Integer>> lengths(List<String> runs, int numbers, int[][] ways) {
    var all = new ArrayList<List<Integer>>();
    int left = numbers;
    for (int r = 0; r < runs.size(); r++) {
      int parts = 1;
      while (ways(runs.get(r), 0, parts) * ways[r + 1][left - parts] != 1) {
        parts++;
      }
      all.add(lengths(runs.get(r), parts));
      left -= parts;
    }
    return all;
  }

  private static List<Integer> lengths(String run, int parts) {
    var found = new ArrayList<Integer>();
    int from = 0;
    for (int left = parts; left > 0; left--) {
      int end = from + 1;
      while (!isNumber(run, from, end) || ways(run, end, left - 1) != 1) {
        end++;
      }
      found.add(end - from);
      from = end;
    }
    return found;
  }

  /** In how many ways the rest of a run can be cut into so many numbers: 0, 1, or 2 for more. */
  private static int ways(String run, int from, int parts) {
    int digits = run.length() - from;
    if (parts == 0 || digits < parts) {
      return digits == 0 && parts == 0 ? 1 : 0;
    }
    var ways = new int[parts + 1][run.length() + 1];
    ways[0][run.length()] = 1;
    for (int p = 1; p <= parts; p++) {
      for (int start = run.length() - 1; start >= from; start--) {
        for (int end = start + 1; end <= run.length() && isNumber(run, start, end); end++) {
          ways[p][start] = Math.min(MANY, ways[p][start] + ways[p - 1][end]);
        }
      }
    }
    return ways[parts][from];
  }

  /** A number has no leading 0, so a 0 stands alone. */
  private static boolean isNumber(String run, int from, int end) {
    return run.charAt(from) != '0' || end == from + 1;
  }
}
