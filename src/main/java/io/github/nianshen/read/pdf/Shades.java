package io.github.nianshen.read.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells that are seen by their shades alone: boxes of colour side by side, with the ground between
 * them in place of lines, as pages with a dark table and light cells print them.
 */
final class Shades {
  /** More boxes than this on a page are a drawing. */
  private static final int DRAWING = 1500;

  /** Fewer boxes are no table. */
  private static final int FEWEST = 6;

  /** Cells cover this part of their table; boxes behind a few words do not. */
  private static final double COVER = 0.85;

  private final List<Rectangle2D> boxes;
  private final List<Rule> rules;

  private Shades(List<Rectangle2D> boxes, List<Rule> rules) {
    this.boxes = boxes;
    this.rules = rules;
  }

  /** The edges of such cells, where no lines are drawn. */
  static List<Rule> edges(List<Rectangle2D> fills, List<Rule> rules) {
    if (fills.size() < FEWEST || fills.size() > DRAWING) {
      return List.of();
    }
    List<Rectangle2D> boxes =
        fills.stream().filter(box -> fills.stream().noneMatch(o -> isGround(box, o))).toList();
    return new Shades(boxes, rules).edges();
  }

  /** Whether another box lies on this one, and leaves much of it to be seen. */
  private static boolean isGround(Rectangle2D box, Rectangle2D other) {
    return box.contains(other.getCenterX(), other.getCenterY()) && area(other) * 1.5 < area(box);
  }

  private static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }

  private List<Rule> edges() {
    var sets = new Sets(boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (isBeside(boxes.get(i), boxes.get(k))) {
          sets.join(i, k);
        }
      }
    }
    var edges = new ArrayList<Rule>();
    for (List<Rectangle2D> table : sets.of(boxes)) {
      if (isTable(table)) {
        table.forEach(box -> frame(box, edges));
      }
    }
    return edges;
  }

  private static boolean isBeside(Rectangle2D one, Rectangle2D other) {
    double across =
        Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
    double down =
        Math.max(one.getMinY(), other.getMinY()) - Math.min(one.getMaxY(), other.getMaxY());
    return Math.max(across, down) <= Rules.NEAR && Math.min(across, down) < 0;
  }

  private boolean isTable(List<Rectangle2D> table) {
    Rectangle2D whole = new Rectangle2D.Double();
    whole.setRect(table.get(0));
    table.forEach(whole::add);
    long left = table.stream().filter(b -> b.getMinX() < whole.getMinX() + Rules.NEAR).count();
    long top = table.stream().filter(b -> b.getMinY() < whole.getMinY() + Rules.NEAR).count();
    return table.size() >= FEWEST
        && left < table.size()
        && top < table.size()
        && table.stream().mapToDouble(Shades::area).sum() >= COVER * area(whole)
        && rules.stream().noneMatch(rule -> isWithin(rule, whole));
  }

  /** Whether a ruling line parts cells there. */
  private static boolean isWithin(Rule rule, Rectangle2D whole) {
    double x = rule.level() ? (rule.from() + rule.to()) / 2 : rule.at();
    double y = rule.level() ? rule.at() : (rule.from() + rule.to()) / 2;
    return !rule.level() && rule.length() > Rules.NEAR && whole.contains(x, y);
  }

  private static void frame(Rectangle2D box, List<Rule> edges) {
    edges.add(new Rule(true, box.getMinY(), box.getMinX(), box.getMaxX()));
    edges.add(new Rule(true, box.getMaxY(), box.getMinX(), box.getMaxX()));
    edges.add(new Rule(false, box.getMinX(), box.getMinY(), box.getMaxY()));
    edges.add(new Rule(false, box.getMaxX(), box.getMinY(), box.getMaxY()));
  }
}
