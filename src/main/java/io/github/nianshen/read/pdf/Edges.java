package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Places along one side of a table where cells begin or end, near ones taken for one. */
record Edges(List<Double> at) {

  /** Keeps a copy of the list. */
  Edges {
    at = List.copyOf(at);
  }

  /** Edges of some places. */
  static Edges of(DoubleStream places, double near) {
    double[] sorted = places.sorted().toArray();
    var edges = new ArrayList<Double>();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[i - 1] > near) {
        edges.add((sorted[start] + sorted[i - 1]) / 2);
        start = i;
      }
    }
    return new Edges(edges);
  }

  /** How many gaps there are between edges. */
  int gaps() {
    return Math.max(0, at.size() - 1);
  }

  double first() {
    return at.get(0);
  }

  double last() {
    return at.get(at.size() - 1);
  }

  double get(int index) {
    return at.get(index);
  }

  /** The number of the edge that is nearest to a place. */
  int nearest(double place) {
    int after = 0;
    while (after < at.size() && at.get(after) < place) {
      after++;
    }
    if (after == 0) {
      return 0;
    }
    boolean before = after == at.size() || place - at.get(after - 1) <= at.get(after) - place;
    return before ? after - 1 : after;
  }

  /** The number of the gap that a place lies in; -1 where it lies outside. */
  int gap(double place) {
    if (at.isEmpty() || place < first() || place >= last()) {
      return -1;
    }
    int gap = 0;
    while (at.get(gap + 1) <= place) {
      gap++;
    }
    return gap;
  }
}
