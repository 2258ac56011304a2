package io.github.nianshen.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs as they were drawn on a page in any direction, and the page turned to read them. */
final class Marks {
  /** What stands for a sign that its font does not name. */
  static final String UNKNOWN = "\ufffd";

  /** Signs of slanted lines, such as a mark across the page, are passed over. */
  private static final double SLANT = 0.1;

  /** The same sign so near to itself, measured in its width, was drawn twice to look bold. */
  private static final double TWICE = 0.3;

  private final Rectangle2D page;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Rectangle2D> pictures = new ArrayList<>();

  /** Signs already seen, by what they say and about where they stand. */
  private final Map<String, List<Mark>> seen = new HashMap<>();

  Marks(Rectangle2D page) {
    this.page = page;
  }

  /**
   * A sign.
   *
   * @param turns how often a quarter to the left its line is turned
   */
  private record Mark(String text, Point2D at, double width, double size, int turns) {}

  /** Adds a sign, unless it cannot be seen or was drawn there before. */
  void glyph(String text, Point2D at, Point2D end, Point2D unit, double size, Rectangle2D visible) {
    double length = at.distance(unit);
    double right = (unit.getX() - at.getX()) / length;
    double up = (unit.getY() - at.getY()) / length;
    double width = at.distance(end);
    boolean straight = Math.min(Math.abs(right), Math.abs(up)) < SLANT;
    if (!straight || !(size > 0.1 && size < 1000 && width < 10_000)) {
      return;
    }
    var middle = new Point2D.Double((at.getX() + end.getX()) / 2, (at.getY() + end.getY()) / 2);
    var there = new Rectangle2D.Double(middle.x - size, middle.y - size, 2 * size, 2 * size);
    if (!visible.intersects(there) || !page.intersects(there)) {
      return;
    }
    int turns = Math.abs(right) > Math.abs(up) ? (right > 0 ? 0 : 2) : (up > 0 ? 1 : 3);
    var mark = new Mark(plain(text), at, width, size, turns);
    if (!mark.text.isEmpty() && isFirst(mark)) {
      marks.add(mark);
    }
  }

  void picture(Rectangle2D frame) {
    if (frame.getWidth() > 0 && frame.getHeight() > 0) {
      pictures.add(frame);
    }
  }

  /** Blanks of any width are one; marks that take no room are none. */
  private static String plain(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && c != 0)
        .forEach(c -> plain.appendCodePoint(Character.isSpaceChar(c) || c < ' ' ? ' ' : c));
    String words = plain.toString();
    return words.isBlank() && !words.isEmpty() ? " " : words.strip();
  }

  private boolean isFirst(Mark mark) {
    if (mark.text.equals(" ")) {
      return true;
    }
    double reach = Math.max(0.2, TWICE * Math.min(mark.width, mark.size / 2));
    long column = Math.round(mark.at.getX() / mark.size);
    long row = Math.round(mark.at.getY() / mark.size);
    for (long c = column - 1; c <= column + 1; c++) {
      for (long r = row - 1; r <= row + 1; r++) {
        for (Mark other : seen.getOrDefault(mark.text + c + '/' + r, List.of())) {
          if (other.at.distance(mark.at) < reach) {
            return false;
          }
        }
      }
    }
    seen.computeIfAbsent(mark.text + column + '/' + row, k -> new ArrayList<>(1)).add(mark);
    return true;
  }

  /** The page with most of its signs upright. */
  Sheet sheet(List<Rule> rules, List<Rule> cut, int shapes) {
    int[] counts = new int[4];
    marks.forEach(mark -> counts[mark.turns]++);
    int most = 0;
    for (int i = 1; i < 4; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    var turn = new Turn(page, most);
    List<Glyph> glyphs =
        marks.stream().map(m -> turn.glyph(m.text, m.at, m.width, m.size, m.turns)).toList();
    return new Sheet(
        turn,
        glyphs,
        rules.stream().map(turn::rule).toList(),
        cut.stream().map(turn::rule).toList(),
        pictures.stream().map(turn::frame).toList(),
        shapes);
  }
}
