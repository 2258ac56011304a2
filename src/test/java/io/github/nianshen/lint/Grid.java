package io.github.nianshen.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mandated table with the spans that its cells have on paper. */
final class Grid {
  private static final List<String> DIVIDED = List.of("（三）", "（四）", "（五）", "（六）");

  private Grid() {}

  /** A cell: how many columns and rows it takes. */
  record Square(String text, int columns, int rows) {}

  static List<List<Square>> of(List<List<String>> rows) {
    String first = rows.get(0).get(0);
    if (first.startsWith("（本列")) {
      return requests(rows);
    }
    if (first.equals("行政复议")) {
      return disputes(rows);
    }
    return filled(rows, first.startsWith("第二十条") ? 4 : 3);
  }

  /** The cells with blank ones in place of what merged cells cover. */
  static List<List<String>> matrix(List<List<Square>> grid) {
    int width =
        grid.stream().mapToInt(r -> r.stream().mapToInt(Square::columns).sum()).max().orElse(0);
    List<List<String>> matrix = new ArrayList<>();
    Set<List<Integer>> covered = new HashSet<>();
    for (int r = 0; r < grid.size(); r++) {
      List<String> line = new ArrayList<>();
      for (Square square : grid.get(r)) {
        while (covered.contains(List.of(r, line.size()))) {
          line.add("");
        }
        int column = line.size();
        for (int down = 1; down < square.rows(); down++) {
          for (int right = 0; right < square.columns(); right++) {
            covered.add(List.of(r + down, column + right));
          }
        }
        line.add(square.text());
        for (int right = 1; right < square.columns(); right++) {
          line.add("");
        }
      }
      while (line.size() < width) {
        line.add("");
      }
      matrix.add(line);
    }
    return matrix;
  }

  private static List<List<Square>> filled(List<List<String>> rows, int width) {
    List<List<Square>> grid = new ArrayList<>();
    for (List<String> row : rows) {
      List<Square> line = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        boolean last = i == row.size() - 1;
        line.add(new Square(row.get(i), last ? Math.max(1, width - i) : 1, 1));
      }
      grid.add(line);
    }
    return grid;
  }

  private static List<List<Square>> requests(List<List<String>> rows) {
    List<List<Square>> grid = new ArrayList<>();
    grid.add(List.of(new Square(rows.get(0).get(0), 3, 3), new Square(rows.get(0).get(1), 7, 1)));
    List<String> kinds = rows.get(1);
    grid.add(
        List.of(
            new Square(kinds.get(0), 1, 2),
            new Square(kinds.get(1), 5, 1),
            new Square(kinds.get(2), 1, 2)));
    grid.add(rows.get(2).stream().map(c -> new Square(c, 1, 1)).toList());
    for (int r = 3; r < rows.size(); r++) {
      grid.add(request(rows, r));
    }
    return grid;
  }

  private static List<Square> request(List<List<String>> rows, int r) {
    List<Square> line = new ArrayList<>();
    int labels = labels(rows.get(r));
    for (int i = 0; i < rows.get(r).size(); i++) {
      String text = rows.get(r).get(i);
      int columns = 1;
      int down = 1;
      if (i < labels && text.startsWith("三、")) {
        down = until(rows, r, "（七）") - r + 1;
      } else if (i < labels && text.matches("[一二四]、.*")) {
        columns = 3;
      } else if (i < labels - 1
          && DIVIDED.contains(text.substring(0, Math.min(3, text.length())))) {
        down = height(rows, r);
      } else if (i < labels && text.startsWith("（")) {
        columns = 2;
      }
      line.add(new Square(text, columns, down));
    }
    return line;
  }

  private static int labels(List<String> row) {
    int labels = 0;
    while (labels < row.size() && row.get(labels).matches("(?:[一二三四]、|（.）|[1-9]\\.).*")) {
      labels++;
    }
    return labels;
  }

  private static int until(List<List<String>> rows, int from, String label) {
    int r = from;
    while (r < rows.size() - 1 && !rows.get(r).get(0).startsWith(label)) {
      r++;
    }
    return r;
  }

  private static int height(List<List<String>> rows, int from) {
    int r = from + 1;
    while (r < rows.size() && rows.get(r).get(0).matches("[1-9]\\..*")) {
      r++;
    }
    return r - from;
  }

  private static List<List<Square>> disputes(List<List<String>> rows) {
    List<List<Square>> grid = new ArrayList<>();
    grid.add(List.of(new Square(rows.get(0).get(0), 5, 1), new Square(rows.get(0).get(1), 10, 1)));
    List<Square> second = new ArrayList<>();
    for (int i = 0; i < rows.get(1).size(); i++) {
      boolean suit = i >= rows.get(1).size() - 2;
      second.add(new Square(rows.get(1).get(i), suit ? 5 : 1, suit ? 1 : 2));
    }
    grid.add(second);
    for (List<String> row : rows.subList(2, rows.size())) {
      grid.add(row.stream().map(c -> new Square(c, 1, 1)).toList());
    }
    return grid;
  }
}
