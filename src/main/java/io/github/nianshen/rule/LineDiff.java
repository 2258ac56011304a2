package io.github.nianshen.rule;

import java.util.ArrayList;
import java.util.List;

/** Where two lists of lines differ. */
final class LineDiff {
  /** Regions of more pairs of lines than this are taken for one change. */
  private static final int PAIRS = 60_000;

  private LineDiff() {}

  /**
   * Lines of the left that stand in place of lines of the right; one of the two may be none.
   *
   * @param leftFrom the first line of the left
   * @param leftTo the line behind its last
   * @param rightFrom the first line of the right
   * @param rightTo the line behind its last
   */
  record Hunk(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    boolean oneSided() {
      return leftFrom == leftTo || rightFrom == rightTo;
    }

    int longest() {
      return Math.max(leftTo - leftFrom, rightTo - rightFrom);
    }

    /** From here through another that follows. */
    Hunk to(Hunk last) {
      return new Hunk(leftFrom, last.leftTo, rightFrom, last.rightTo);
    }

    List<String> left(List<String> lines) {
      return lines.subList(leftFrom, leftTo);
    }

    List<String> right(List<String> lines) {
      return lines.subList(rightFrom, rightTo);
    }
  }

  /** Every difference, from the top. */
  static List<Hunk> of(List<String> left, List<String> right) {
    int front = 0;
    int most = Math.min(left.size(), right.size());
    while (front < most && left.get(front).equals(right.get(front))) {
      front++;
    }
    int back = 0;
    while (back < most - front && same(left, right, back)) {
      back++;
    }
    var all = new Hunk(front, left.size() - back, front, right.size() - back);
    if (all.longest() == 0) {
      return List.of();
    }
    long pairs = (long) (all.leftTo() - front) * (all.rightTo() - front);
    return all.oneSided() || pairs > PAIRS
        ? List.of(all)
        : parted(all, all.left(left), all.right(right));
  }

  private static boolean same(List<String> left, List<String> right, int back) {
    return left.get(left.size() - 1 - back).equals(right.get(right.size() - 1 - back));
  }

  /** For each pair of places, how many lines the two rests have in common at most. */
  private static int[][] common(List<String> left, List<String> right) {
    var most = new int[left.size() + 1][right.size() + 1];
    for (int l = left.size() - 1; l >= 0; l--) {
      for (int r = right.size() - 1; r >= 0; r--) {
        most[l][r] =
            left.get(l).equals(right.get(r))
                ? most[l + 1][r + 1] + 1
                : Math.max(most[l + 1][r], most[l][r + 1]);
      }
    }
    return most;
  }

  private static List<Hunk> parted(Hunk all, List<String> left, List<String> right) {
    int[][] most = common(left, right);
    var hunks = new ArrayList<Hunk>();
    int l = 0;
    int r = 0;
    int fromLeft = 0;
    int fromRight = 0;
    int lefts = left.size();
    int rights = right.size();
    while (l < lefts || r < rights) {
      if (l < lefts && r < rights && left.get(l).equals(right.get(r))) {
        add(hunks, all, fromLeft, l, fromRight, r);
        fromLeft = ++l;
        fromRight = ++r;
      } else if (r >= rights || (l < lefts && most[l + 1][r] >= most[l][r + 1])) {
        l++;
      } else {
        r++;
      }
    }
    add(hunks, all, fromLeft, lefts, fromRight, rights);
    return hunks;
  }

  private static void add(List<Hunk> hunks, Hunk all, int l, int toLeft, int r, int toRight) {
    if (l < toLeft || r < toRight) {
      hunks.add(
          new Hunk(
              all.leftFrom() + l,
              all.leftFrom() + toLeft,
              all.rightFrom() + r,
              all.rightFrom() + toRight));
    }
  }
}
