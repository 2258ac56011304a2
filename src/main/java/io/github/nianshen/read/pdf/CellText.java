package io.github.nianshen.read.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a cell says.
 *
 * @param text its lines put together
 * @param certain whether its figures can be read in one way only
 * @param room how much of its last line is free
 * @param first how wide its first sign is
 * @param lines what it was put together of
 */
record CellText(String text, boolean certain, double room, double first, List<TextLine> lines) {
  private static final CellText NONE = new CellText("", true, 0, 0, List.of());

  /** Keeps a copy of the list. */
  CellText {
    lines = List.copyOf(lines);
  }

  /** The words of signs that stand in a cell. */
  static CellText of(List<Glyph> glyphs, Frame cell) {
    CellText all = NONE;
    for (TextLine line : TextLine.of(glyphs)) {
      boolean certain = !line.hasLooseFigures();
      double room = cell.width() - (line.right() - line.left());
      double first = line.first().width();
      all = all.with(new CellText(line.text(), certain, room, first, List.of(line)));
    }
    return all;
  }

  CellText uncertain() {
    return new CellText(text, false, room, first, lines);
  }

  /** Whether it may go on in words below it: they had no room on its last line. */
  boolean isFullBefore(CellText next) {
    return room < next.first * 2.5;
  }

  /**
   * This and what stands below it. A line's end is a blank only between words of letters; between
   * figures it is doubtful, unless there was no more room.
   */
  CellText with(CellText below) {
    if (text.isEmpty() || below.text.isEmpty()) {
      return text.isEmpty() ? below : this;
    }
    char end = text.charAt(text.length() - 1);
    char start = below.text.charAt(0);
    boolean split = isDigit(end) && isDigit(start) && !isFullBefore(below);
    String all = split ? text + " " + below.text : TextLine.joined(text, below.text);
    List<TextLine> both = Stream.concat(lines.stream(), below.lines.stream()).toList();
    return new CellText(all, certain && below.certain && !split, below.room, first, both);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
