package io.github.nianshen.read.office;

import java.util.TreeMap;

/** The edges at which the cells of a table begin and end; what is nearly one edge is one. */
final class ColumnEdges {
  /** Twentieths of a point; half a millimetre. No column of words is so narrow. */
  private static final int NEAR = 28;

  private final TreeMap<Integer, Integer> columns = new TreeMap<>();
  private boolean counted;

  /** Adds the edges of a cell. */
  void add(int left, int right) {
    columns.put(left, 0);
    columns.put(right, 0);
  }

  /** The column that begins at an edge. */
  int column(int edge) {
    if (!counted) {
      count();
    }
    return columns.getOrDefault(edge, 0);
  }

  private void count() {
    int column = -1;
    int start = 0;
    for (var edge : columns.entrySet()) {
      if (column < 0 || edge.getKey() - start > NEAR) {
        column++;
        start = edge.getKey();
      }
      edge.setValue(column);
    }
    counted = true;
  }
}
