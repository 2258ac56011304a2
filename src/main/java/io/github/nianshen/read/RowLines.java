package io.github.nianshen.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of tables in plain text, their cells parted by tabs or pipes. */
final class RowLines {
  /** {@code |---|:--:|}, {@code +----+----+}, {@code ┌──┬──┐}. */
  private static final Pattern RULE = Pattern.compile("(?=.*[-─━═])[\\s|:+\\-─━│┃┌┐└┘├┤┬┴┼╋═╪]+");

  /** {@code 标题：<tab>…}; {@code 一、总体情况<tab>1}. */
  private static final Pattern FIELD =
      Pattern.compile("[^\\t]*[:：]\\t+[^\\t]*|[一二三四五六七八九十]+、[^\\t]*\\t+\\d{1,3}");

  /** Signs that part cells besides the pipe itself. */
  private static final String PIPES = "|｜│┃";

  private RowLines() {}

  /** Whether a line only rules a table. */
  static boolean isRule(SourceLine line) {
    String raw = line.raw();
    boolean ruled = raw.indexOf('|') >= 0 || raw.indexOf('+') >= 0 || raw.indexOf('─') >= 0;
    return ruled && RULE.matcher(raw).matches();
  }

  /** Whether a line is a row: it has pipes, or tabs between or after its words. */
  static boolean isRow(SourceLine line) {
    String raw = line.raw();
    if (line.isBlank()) {
      return false;
    }
    return hasPipe(raw) || (hasInnerTab(line) && !isField(line));
  }

  private static boolean hasPipe(String raw) {
    return raw.chars().anyMatch(c -> PIPES.indexOf(c) >= 0);
  }

  /** A tab between words, or two behind them: blank cells at the end of a row. */
  private static boolean hasInnerTab(SourceLine line) {
    int first = line.words().at(0);
    boolean between = line.words().text().indexOf('\t') >= 0;
    return between
        || line.source().substring(first, line.end()).chars().filter(c -> c == '\t').count() > 1;
  }

  /** A field such as {@code 标题：<tab>…} or an entry of a table of contents is no row. */
  private static boolean isField(SourceLine line) {
    return FIELD.matcher(line.words().text()).matches();
  }

  /** Rows that stand together as one table; merged cells of the original are not told. */
  static Piece.Grid grid(List<SourceLine> rows) {
    var boxes = new ArrayList<Piece.Box>();
    boolean closed = rows.stream().filter(RowLines::endsWithPipe).count() * 2 > rows.size();
    for (int row = 0; row < rows.size(); row++) {
      List<Words> cells = cells(rows.get(row), closed);
      for (int column = 0; column < cells.size(); column++) {
        boxes.add(new Piece.Box(cells.get(column), row, column, 1, 1));
      }
    }
    return new Piece.Grid(boxes, false);
  }

  private static boolean endsWithPipe(SourceLine line) {
    String words = line.words().text();
    return !words.isEmpty() && PIPES.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The cells of a row; a pipe at its end closes it, unless other rows end without one. */
  private static List<Words> cells(SourceLine line, boolean closed) {
    boolean pipes = hasPipe(line.raw());
    var cells = new ArrayList<Words>();
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      boolean ends = i == line.end();
      if (!ends && !parts(line.source().charAt(i), pipes)) {
        continue;
      }
      Words cell = Words.same(line.source(), from, i);
      boolean closes =
          pipes
              && cell.isEmpty()
              && ((cells.isEmpty() && from == line.start()) || (ends && closed));
      if (!closes) {
        cells.add(cell);
      }
      from = i + 1;
    }
    return cells;
  }

  private static boolean parts(char c, boolean pipes) {
    return pipes ? PIPES.indexOf(c) >= 0 : c == '\t';
  }
}
