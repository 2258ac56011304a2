package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Sheet.Region;
import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.TableSketch;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a sheet as a reader takes them: lines, and tables that blank rows part. */
final class SheetRows {
  /** A cell with more words than any label, alone in its row, is a paragraph. */
  private static final int NOTE = 80;

  private final Sheet sheet;
  private final Pen pen;
  private final Limits limits;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows;

  /** The merged cell that covers a place, the place of its words included. */
  private final Map<Place, Region> merged = new HashMap<>();

  /** Columns with words in them. */
  private final NavigableSet<Integer> columns;

  private record Place(int row, int column) {}

  SheetRows(Sheet sheet, Pen pen, Limits limits) {
    this.sheet = sheet;
    this.pen = pen;
    this.limits = limits;
    this.rows = sheet.rows();
    this.columns = columns(rows);
  }

  /** The pieces in reading order. */
  List<Piece> pieces() throws LimitReached {
    merge();
    var pieces = new ArrayList<Piece>();
    var block = new ArrayList<Integer>();
    for (int row : rows.keySet()) {
      if (!block.isEmpty() && isParted(block.get(block.size() - 1), row)) {
        pieces.addAll(block(block));
        block.clear();
      }
      block.add(row);
    }
    pieces.addAll(block(block));
    return pieces;
  }

  /** Covers the places of merged cells; what stands hidden under them is not shown. */
  private void merge() throws LimitReached {
    int covered = 0;
    for (Region region : sheet.merged()) {
      for (int row : within(rows.navigableKeySet(), region.firstRow(), region.lastRow())) {
        for (int column : within(columns, region.firstColumn(), region.lastColumn())) {
          merged.putIfAbsent(new Place(row, column), region);
          LimitReached.check("cells", ++covered, limits.cells());
          if (row != region.firstRow() || column != region.firstColumn()) {
            words(row).remove(column);
          }
        }
      }
    }
    rows.values().removeIf(Map::isEmpty);
  }

  private static NavigableSet<Integer> within(NavigableSet<Integer> all, int first, int last) {
    return all.subSet(first, true, last, true);
  }

  private NavigableMap<Integer, String> words(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  private static NavigableSet<Integer> columns(Map<Integer, NavigableMap<Integer, String>> rows) {
    var columns = new TreeSet<Integer>();
    rows.values().forEach(words -> columns.addAll(words.keySet()));
    return columns;
  }

  private boolean isParted(int upper, int lower) {
    return sheet.isParted(upper, lower)
        && words(upper).keySet().stream().noneMatch(column -> spans(upper, column, lower));
  }

  private boolean spans(int upper, int column, int lower) {
    Region region = merged.get(new Place(upper, column));
    return region != null && region.lastRow() >= lower;
  }

  /** A table, and the lines above and below it; or lines alone. */
  private List<Piece> block(List<Integer> block) throws LimitReached {
    int from = 0;
    while (from < block.size() && words(block.get(from)).size() < 2) {
      from++;
    }
    int to = block.size();
    while (to > from && words(block.get(to - 1)).size() < 2 && !reaches(block.get(to - 1))) {
      to--;
    }
    var pieces = new ArrayList<Piece>();
    block.subList(0, from).forEach(row -> pieces.addAll(lines(row)));
    pieces.addAll(table(block.subList(from, to)));
    block.subList(to, block.size()).forEach(row -> pieces.addAll(lines(row)));
    return pieces;
  }

  /** Whether a merged cell reaches into a row from above. */
  private boolean reaches(int row) {
    return columns.stream()
        .map(column -> merged.get(new Place(row, column)))
        .anyMatch(region -> region != null && region.firstRow() < row);
  }

  private List<Piece> lines(int row) {
    var pieces = new ArrayList<Piece>();
    words(row).values().forEach(words -> pieces.addAll(line(words)));
    return pieces;
  }

  private List<Piece> line(String words) {
    for (String line : words.split("\\R", -1)) {
      pen.write(line);
      pen.breakLine();
    }
    return pen.end(0, "");
  }

  private List<Piece> table(List<Integer> block) throws LimitReached {
    if (block.isEmpty()) {
      return List.of();
    }
    var within = rows.subMap(block.get(0), true, block.get(block.size() - 1), true);
    List<Integer> columns = List.copyOf(columns(within));
    LimitReached.check("cells", (long) block.size() * columns.size(), limits.cells());
    var sketch = new TableSketch<Piece>(piece -> piece, grid -> grid);
    for (int i = 0; i < block.size(); i++) {
      sketch.row();
      int row = block.get(i);
      if (isNote(row)) {
        words(row).values().forEach(w -> sketch.cell(line(w), 1, columns.size(), pen.place()));
        continue;
      }
      for (int j = 0; j < columns.size(); j++) {
        cell(sketch, block, i, columns, j);
      }
    }
    return sketch.parts();
  }

  private boolean isNote(int row) {
    return words(row).size() == 1 && words(row).firstEntry().getValue().length() > NOTE;
  }

  private void cell(
      TableSketch<Piece> sketch, List<Integer> block, int i, List<Integer> columns, int j) {
    int row = block.get(i);
    int column = columns.get(j);
    Region region = merged.get(new Place(row, column));
    List<Piece> words = line(words(row).getOrDefault(column, ""));
    if (region == null) {
      sketch.cell(words, j, 1, 1, pen.place());
      return;
    }
    boolean covered =
        (i > 0 && block.get(i - 1) >= region.firstRow())
            || (j > 0 && columns.get(j - 1) >= region.firstColumn());
    if (!covered) {
      int height = count(block.subList(i, block.size()), region.lastRow());
      int width = count(columns.subList(j, columns.size()), region.lastColumn());
      sketch.cell(words, j, height, width, pen.place());
    }
  }

  /** How many of some ascending numbers are not above the last. */
  private static int count(List<Integer> some, int last) {
    int at = Collections.binarySearch(some, last);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
