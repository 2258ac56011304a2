package io.github.nianshen.corpus;

import io.github.nianshen.text.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two texts have in common in the same order: runs of equal fingerprints with about the same
 * distances. Phrases that both use here and there make no run.
 */
final class Alignment {
  /** Neighbours of a run begin no farther apart: a word may be changed between them. */
  private static final int GAP = 48;

  /** So many signs more or fewer may stand between them on one side than on the other. */
  private static final int DRIFT = 16;

  private final Shingles own;
  private final long[] sorted;
  private final int[] numbers;

  /** A text that others are laid beside. */
  Alignment(Shingles own) {
    this.own = own;
    this.sorted = new long[own.pairs()];
    Integer[] order = new Integer[own.pairs()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Long.compare(own.pair(a), own.pair(b)));
    this.numbers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      numbers[i] = order[i];
      sorted[i] = own.pair(order[i]);
    }
  }

  /** A run under way: the fingerprints that it began and last went on with, on both sides. */
  private static final class Run {
    private final int first;
    private final int there;
    private int last;
    private int lastThere;
    private int equal = 1;

    Run(int first, int there) {
      this.first = first;
      this.there = there;
      this.last = first;
      this.lastThere = there;
    }
  }

  /**
   * A passage that stands in both texts.
   *
   * @param first its first fingerprint in the text at hand
   * @param last its last one there
   * @param from its first sign there
   * @param to after its last sign there
   * @param there its first sign in the other text
   * @param thereEnd after its last sign in the other text
   */
  record Passage(int first, int last, int from, int to, int there, int thereEnd) {
    int length() {
      return to - from;
    }

    boolean meets(Passage other) {
      return from < other.to && other.from < to;
    }
  }

  /**
   * The passages of some length that another text shares, with more than half of their
   * fingerprints.
   */
  List<Passage> with(Shingles other, int shortest) {
    List<Run> open = new ArrayList<>();
    List<Passage> found = new ArrayList<>();
    for (int j = 0; j < other.pairs(); j++) {
      close(open, other, other.place(j), shortest, found);
      int at = Arrays.binarySearch(sorted, other.pair(j));
      if (at < 0) {
        continue;
      }
      while (at > 0 && sorted[at - 1] == other.pair(j)) {
        at--;
      }
      for (; at < sorted.length && sorted[at] == other.pair(j); at++) {
        goOn(open, numbers[at], j, other);
      }
    }
    close(open, other, Integer.MAX_VALUE, shortest, found);
    return found;
  }

  /** Takes away the runs that nothing can go on with any more. */
  private void close(List<Run> open, Shingles other, int place, int shortest, List<Passage> found) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Run run = open.get(i);
      if (place - other.place(run.lastThere) > GAP) {
        open.remove(i);
        Passage passage =
            new Passage(
                run.first,
                run.last,
                own.place(run.first),
                own.pairEnd(run.last),
                other.place(run.there),
                other.pairEnd(run.lastThere));
        boolean dense = 2 * run.equal > run.last - run.first + 1;
        if (dense && passage.length() >= shortest) {
          found.add(passage);
        }
      }
    }
  }

  private void goOn(List<Run> open, int here, int there, Shingles other) {
    for (Run run : open) {
      int step = own.place(here) - own.place(run.last);
      int stepThere = other.place(there) - other.place(run.lastThere);
      if (step > 0 && step <= GAP && Math.abs(step - stepThere) <= DRIFT) {
        run.last = here;
        run.lastThere = there;
        run.equal++;
        return;
      }
    }
    open.add(new Run(here, there));
  }
}
