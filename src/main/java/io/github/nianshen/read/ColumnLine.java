package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line cut where two blanks or more stand: pieces of labels, then figures.
 *
 * @param labels the pieces before the figures
 * @param figures the figures at its end
 */
record ColumnLine(List<Piece> labels, List<Piece> figures) {
  /** {@code 12}, {@code 1.5}, {@code -3}. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,.]*");

  /**
   * A piece of a line.
   *
   * @param words what it says
   * @param column where it begins on a screen
   * @param end where it ends on a screen
   */
  record Piece(Words words, int column, int end) {}

  /** Keeps copies. */
  ColumnLine {
    labels = List.copyOf(labels);
    figures = List.copyOf(figures);
  }

  /** Cuts a line. */
  static ColumnLine of(SourceLine line) {
    List<Piece> pieces = pieces(line);
    int from = pieces.size();
    while (from > 0 && NUMBER.matcher(pieces.get(from - 1).words().text()).matches()) {
      from--;
    }
    return new ColumnLine(pieces.subList(0, from), pieces.subList(from, pieces.size()));
  }

  private static List<Piece> pieces(SourceLine line) {
    var pieces = new ArrayList<Piece>();
    String source = line.source();
    int start = -1;
    for (int i = line.start(); i <= line.end(); i++) {
      boolean ends = i == line.end() || source.startsWith("  ", i);
      if (start >= 0 && ends) {
        Words words = Words.same(source, start, i);
        pieces.add(new Piece(words, line.columnsTo(start), line.columnsTo(i)));
        start = -1;
      } else if (start < 0 && !ends && !Words.isSpace(source.charAt(i))) {
        start = i;
      }
    }
    return pieces;
  }
}
