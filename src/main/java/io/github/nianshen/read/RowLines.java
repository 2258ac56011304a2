package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows of tables in plain text, their cells parted by tabs or pipes. */
final class RowLines {
  /** {@code |---|:--:|}, {@code +----+----+}, {@code +====+}, {@code ┌──┬──┐}. */
  private static final Pattern RULE = Pattern.compile("(?=.*[-=─━═])[\\s|:+\\-=\\u2500-\\u257f]+");

  /** A rule's joints, where {@code +----+} and {@code ├──┤} have them and {@code |---|} has not. */
  private static final Pattern JOINT = Pattern.compile("[+\\u250c-\\u254b\\u2552-\\u256c]");

  /** {@code 标题：<tab>…}; {@code 一、总体情况<tab>1}. */
  private static final Pattern FIELD =
      Pattern.compile("[^\\t]*[:：]\\t+[^\\t]*|[一二三四五六七八九十]+、[^\\t]*\\t+\\d{1,3}");

  private RowLines() {}

  /** Whether a line only rules a table. */
  static boolean isRule(SourceLine line) {
    return mayRule(line) && isRule(line.raw());
  }

  private static boolean isRule(String raw) {
    boolean ruled = raw.indexOf('|') >= 0 || raw.indexOf('─') >= 0 || JOINT.matcher(raw).find();
    return ruled && RULE.matcher(raw).matches();
  }

  /** Whether the first sign is one that rules are made of; most lines are passed over here. */
  private static boolean mayRule(SourceLine line) {
    if (line.isBlank()) {
      return false;
    }
    char c = line.words().text().charAt(0);
    return "|:+-=".indexOf(c) >= 0 || (c >= '\u2500' && c <= '\u257f');
  }

  /** Whether a line is a row: it has pipes, or tabs between or after its words. */
  static boolean isRow(SourceLine line) {
    return !line.isBlank() && (hasPipe(line) || (hasInnerTab(line) && !isField(line)));
  }

  private static boolean hasPipe(SourceLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (isPipe(line.source().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign parts cells, as the pipe does. */
  private static boolean isPipe(char c) {
    return switch (c) {
      case '|', '｜', '│', '┃', '║' -> true;
      default -> false;
    };
  }

  /** A tab between words, or two behind them: blank cells at the end of a row. */
  private static boolean hasInnerTab(SourceLine line) {
    int tab = line.indexOf('\t', line.words().at(0));
    return tab >= 0 && (tab < line.words().end() || line.indexOf('\t', tab + 1) >= 0);
  }

  /** A field such as {@code 标题：<tab>…} or an entry of a table of contents is no row. */
  private static boolean isField(SourceLine line) {
    return FIELD.matcher(line.words().text()).matches();
  }

  /** Whether a rule is one that parts rows of cells, each of one line or several. */
  static boolean isJointed(SourceLine line) {
    return isRule(line) && JOINT.matcher(line.raw()).find();
  }

  /**
   * Rows that stand together as one table, with their rules; merged cells of the original are not
   * told.
   *
   * @param commas the rows whose cells are parted by other signs than tabs or pipes
   */
  static Piece.Grid grid(List<SourceLine> lines, Map<SourceLine, Character> commas) {
    var rows = new ArrayList<List<Words>>();
    var ruled = new RuledRows();
    boolean closed =
        lines.stream().filter(RowLines::endsWithPipe).count() * 2
            > lines.stream().filter(l -> !isRule(l)).count();
    for (SourceLine line : lines) {
      if (isJointed(line)) {
        rows.addAll(ruled.end(true));
      } else if (!isRule(line)) {
        Character separator = commas.get(line);
        ruled.add(separator == null ? cells(line, closed) : cells(line, (char) separator));
      }
    }
    rows.addAll(ruled.end(false));
    var boxes = new ArrayList<Piece.Box>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        boxes.add(new Piece.Box(rows.get(row).get(column), row, column, 1, 1));
      }
    }
    return new Piece.Grid(boxes, false);
  }

  private static boolean endsWithPipe(SourceLine line) {
    String words = line.words().text();
    return !words.isEmpty() && isPipe(words.charAt(words.length() - 1));
  }

  /** The cells of a row; a pipe at its end closes it, unless other rows end without one. */
  private static List<Words> cells(SourceLine line, boolean closed) {
    if (!hasPipe(line)) {
      return cells(line, '\t');
    }
    var cells = new ArrayList<Words>();
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      boolean ends = i == line.end();
      if (!ends && !isPipe(line.source().charAt(i))) {
        continue;
      }
      Words cell = Words.same(line.source(), from, i);
      boolean closes =
          cell.isEmpty() && ((cells.isEmpty() && from == line.start()) || (ends && closed));
      if (!closes) {
        cells.add(cell);
      }
      from = i + 1;
    }
    return cells;
  }

  /** The cells of a row between separators that stand in no quotes. */
  static List<Words> cells(SourceLine line, char separator) {
    var cells = new ArrayList<Words>();
    String source = line.source();
    int from = line.start();
    while (from <= line.end()) {
      boolean opens = from < line.end() && source.charAt(from) == '"';
      int close = opens ? Quoted.close(source, from, String.valueOf(separator)) : -1;
      int end = close;
      if (close < 0 || close > line.end()) {
        int next = line.indexOf(separator, from);
        end = next < 0 ? line.end() : next;
        cells.add(Words.same(source, from, end));
      } else {
        cells.add(Quoted.words(source, from, close));
      }
      from = end + 1;
    }
    return cells;
  }
}
