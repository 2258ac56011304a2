package io.github.nianshen.read.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A table while it is read: rows of cells with their spans, not yet on a grid.
 *
 * @param <P> pieces as a reader keeps them, some with more than the piece itself
 */
public final class TableSketch<P> {
  /** The mandated headings as a line of their own, such as {@code 一、总体情况}. */
  private static final Pattern SECTION =
      Pattern.compile(
          "[一二三四五六]、\\s*(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况"
              + "|(?:因)?政府信息公开(?:工作)?(?:被申请)?行政复议|.{0,8}存在的主要问题|其他需要报告).*");

  /** {@code 第二十条第（五）项}, {@code 信息内容}: labels of the first table as wide as it is. */
  private static final Pattern CLAUSE = Pattern.compile("\\s*(?:第二十条|信息内容)");

  /** A cell with more words than any label or note of the mandated tables holds prose. */
  private static final int PROSE = 300;

  /** A row of one cell with more words than any label is prose that stands between tables. */
  private static final int NOTE = 80;

  /** Browsers clamp spans so; what lies to the right of this is not widened any more. */
  private static final int WIDEST = 1000;

  private final Function<P, Piece> piece;
  private final Function<Piece.Grid, P> part;
  private final List<Row<P>> rows = new ArrayList<>();
  private boolean newGroup = true;

  /**
   * Starts with no rows.
   *
   * @param piece the piece of what a reader keeps
   * @param part what a reader keeps for a grid
   */
  public TableSketch(Function<P, Piece> piece, Function<Piece.Grid, P> part) {
    this.piece = piece;
    this.part = part;
  }

  /** Begins a group of rows ({@code <tbody>}); no cell reaches over its end. */
  public void group() {
    newGroup = true;
  }

  /** Begins a row. */
  public void row() {
    rows.add(new Row<>(newGroup, new ArrayList<>()));
    newGroup = false;
  }

  /** Adds a cell to the last row, in the first column that is free. */
  public void cell(List<P> parts, int rowSpan, int columnSpan, int place) {
    cell(parts, 0, rowSpan, columnSpan, place);
  }

  /** Adds a cell to the last row, in the first column from {@code column} on that is free. */
  public void cell(List<P> parts, int column, int rowSpan, int columnSpan, int place) {
    if (rows.isEmpty()) {
      row();
    }
    List<Piece> pieces = parts.stream().map(piece).toList();
    Words words = joined(pieces, place);
    boolean holdsPage = words.length() > PROSE || pieces.stream().anyMatch(TableSketch::isOfPage);
    rows.get(rows.size() - 1)
        .cells
        .add(new Sketch<>(List.copyOf(parts), words, holdsPage, column, rowSpan, columnSpan));
  }

  /** What the table is to a reader: a grid, or the lines and grids it only arranges. */
  public List<P> parts() {
    var parts = new ArrayList<P>();
    if (isLayout()) {
      lines(rows, parts);
      return parts;
    }
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).standsBetween()) {
        between(rows.subList(from, i), parts);
        lines(rows.subList(i, i + 1), parts);
        from = i + 1;
      }
    }
    between(rows.subList(from, rows.size()), parts);
    return parts;
  }

  /** A grid, and in a table that holds a page the lines above and below it. */
  private void between(List<Row<P>> rows, List<P> parts) {
    if (this.rows.stream().noneMatch(Row::standsBetween)) {
      grid(rows, parts);
      return;
    }
    int widest = rows.stream().mapToInt(Row::width).max().orElse(0);
    int from = 0;
    while (from < rows.size() && rows.get(from).isLine(widest)) {
      from++;
    }
    int to = rows.size();
    while (to > from && rows.get(to - 1).isLine(widest)) {
      to--;
    }
    lines(rows.subList(0, from), parts);
    grid(rows.subList(from, to), parts);
    lines(rows.subList(to, rows.size()), parts);
  }

  private void lines(List<Row<P>> rows, List<P> parts) {
    rows.forEach(row -> row.cells.forEach(cell -> parts.addAll(cell.parts)));
  }

  /** Whether the table only arranges a page: it holds tables, prose or a section's heading. */
  private boolean isLayout() {
    long cells = rows.stream().mapToLong(row -> row.cells.size()).sum();
    return cells < 2
        || rows.stream()
            .filter(row -> !row.standsBetween())
            .flatMap(row -> row.cells.stream())
            .anyMatch(Sketch::holdsPage);
  }

  private void grid(List<Row<P>> rows, List<P> parts) {
    var boxes = new ArrayList<Piece.Box>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).startsGroup) {
        group(rows, start, i, boxes);
        start = i;
      }
    }
    if (boxes.stream().anyMatch(box -> !box.words().isEmpty())) {
      parts.add(part.apply(new Piece.Grid(boxes, true)));
    }
  }

  /**
   * Places a group's cells as HTML does: each in its row's first column that none above reaches.
   */
  private void group(List<Row<P>> rows, int start, int end, List<Piece.Box> boxes) {
    var taken = new int[16];
    for (int row = start; row < end; row++) {
      int column = 0;
      for (Sketch<P> cell : rows.get(row).cells) {
        column = Math.max(column, Math.min(cell.column, WIDEST));
        while (column < taken.length && taken[column] > row) {
          column++;
        }
        int height = cell.rowSpan == 0 ? end - row : Math.min(cell.rowSpan, end - row);
        int width = 1;
        while (width < cell.columnSpan
            && column + width < WIDEST
            && (column + width >= taken.length || taken[column + width] <= row)) {
          width++;
        }
        if (column + width > taken.length) {
          taken = Arrays.copyOf(taken, (column + width) * 2);
        }
        Arrays.fill(taken, column, column + width, column < WIDEST ? row + height : row);
        boxes.add(new Piece.Box(cell.words, row, column, height, width));
        column += width;
      }
    }
  }

  private static Words joined(List<Piece> pieces, int place) {
    var all = new Words.Builder(place);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line) {
        all.breakLine(line.words().at(0)).all(line.words());
      }
    }
    return all.words();
  }

  private static boolean isOfPage(Piece piece) {
    return piece instanceof Piece.Grid
        || (piece instanceof Piece.Line line && SECTION.matcher(line.words().text()).matches());
  }

  private record Row<P>(boolean startsGroup, List<Sketch<P>> cells) {

    /** Whether the row is a heading or a paragraph that stands between two tables. */
    boolean standsBetween() {
      List<Sketch<P>> filled = cells.stream().filter(cell -> !cell.words().isEmpty()).toList();
      if (filled.size() != 1 || filled.get(0).rowSpan > 1) {
        return false;
      }
      String words = filled.get(0).words.text();
      boolean alone = cells.size() == 1;
      return (alone && words.length() > NOTE) || SECTION.matcher(words).matches();
    }

    /** Whether the row is one cell as wide as any, and its words are no label of a table. */
    boolean isLine(int widest) {
      return cells.size() == 1
          && cells.get(0).rowSpan <= 1
          && cells.get(0).columnSpan > 1
          && cells.get(0).columnSpan >= widest
          && !CLAUSE.matcher(cells.get(0).words.text()).lookingAt();
    }

    int width() {
      return cells.stream().mapToInt(Sketch::columnSpan).sum();
    }
  }

  private record Sketch<P>(
      List<P> parts, Words words, boolean holdsPage, int column, int rowSpan, int columnSpan) {}
}
