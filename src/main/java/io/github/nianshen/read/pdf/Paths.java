package io.github.nianshen.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The path being drawn, and the ruling lines that drawing it leaves. */
final class Paths {
  /** Thicker strokes and bars are shades. */
  private static final double THICKEST = 3.6;

  /** A line that departs further from level or upright is no ruling line. */
  private static final double SKEW = 0.5;

  private final Allowance allowance;

  /** So much of a line is hidden only where it runs off what can be seen. */
  private static final double HIDDEN = 5;

  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> cut = new ArrayList<>();
  private final List<Rectangle2D> fills = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private int shapes;
  private Rectangle2D.Double bounds = new Rectangle2D.Double();

  Paths(Allowance allowance) {
    this.allowance = allowance;
  }

  /** A stroke of the pen. */
  private static final class Part {
    private final List<Point2D> points = new ArrayList<>();
    private boolean curved;

    Part(Point2D start) {
      points.add(start);
    }

    Rectangle2D.Double bounds() {
      var bounds = new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
      points.forEach(bounds::add);
      return bounds;
    }
  }

  /** The ruling lines drawn so far, and the edges of cells that shades alone show. */
  List<Rule> rules() {
    var all = new ArrayList<>(rules);
    all.addAll(Shades.edges(fills, rules));
    return all;
  }

  /** Those of the lines that go on where nothing can be seen of them. */
  List<Rule> cut() {
    return cut;
  }

  /** How many shapes were drawn so far. */
  int shapes() {
    return shapes;
  }

  void move(Point2D start) {
    if (parts.isEmpty()) {
      bounds = new Rectangle2D.Double(start.getX(), start.getY(), 0, 0);
    }
    bounds.add(start);
    parts.add(new Part(start));
  }

  void line(Point2D end) {
    if (parts.isEmpty()) {
      move(end);
    } else {
      bounds.add(end);
      last().points.add(end);
    }
  }

  void curve(Point2D end) {
    line(end);
    last().curved = true;
  }

  void close() {
    if (!parts.isEmpty()) {
      line(last().points.get(0));
    }
  }

  /** The smallest rectangle round all of it. */
  Rectangle2D bounds() {
    return bounds;
  }

  void end() {
    shapes += parts.size();
    parts.clear();
    bounds = new Rectangle2D.Double();
  }

  /** Draws along the path. */
  void stroke(double thickness, Rectangle2D clip) throws IOException {
    if (thickness > THICKEST) {
      return;
    }
    for (Part part : parts) {
      for (int i = 1; i < part.points.size() && !part.curved; i++) {
        var bounds = new Rectangle2D.Double();
        bounds.setFrameFromDiagonal(part.points.get(i - 1), part.points.get(i));
        if (Math.min(bounds.width, bounds.height) <= SKEW) {
          rule(bounds, clip);
        }
      }
    }
  }

  /** Fills the path: thin bars are ruling lines, and so is what one box leaves of another. */
  void fill(Rectangle2D clip) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      Rectangle2D.Double bounds = parts.get(i).bounds();
      if (Math.max(bounds.width, bounds.height) <= THICKEST) {
        dot(bounds, clip);
      } else if (!parts.get(i).curved) {
        box(bounds, i > 0 ? parts.get(i - 1).bounds() : new Rectangle2D.Double(), clip);
      }
    }
  }

  private void box(Rectangle2D box, Rectangle2D before, Rectangle2D clip) throws IOException {
    if (Math.min(box.getWidth(), box.getHeight()) <= THICKEST) {
      rule(box, clip);
    } else if (isRing(before, box)) {
      ring(before, box, clip);
    } else {
      shade(box.createIntersection(clip));
    }
  }

  /** A dot may be one of a dotted line, which runs either way. */
  private void dot(Rectangle2D dot, Rectangle2D clip) throws IOException {
    if (clip.contains(dot.getCenterX(), dot.getCenterY())) {
      allowance.rule();
      rules.add(new Rule(true, dot.getCenterY(), dot.getMinX(), dot.getMaxX()));
      rules.add(new Rule(false, dot.getCenterX(), dot.getMinY(), dot.getMaxY()));
    }
  }

  private void shade(Rectangle2D box) throws IOException {
    if (!box.isEmpty()) {
      allowance.rule();
      fills.add(box);
    }
  }

  private static boolean isRing(Rectangle2D one, Rectangle2D other) {
    return Math.abs(one.getMinX() - other.getMinX()) <= THICKEST
        && Math.abs(one.getMaxX() - other.getMaxX()) <= THICKEST
        && Math.abs(one.getMinY() - other.getMinY()) <= THICKEST
        && Math.abs(one.getMaxY() - other.getMaxY()) <= THICKEST;
  }

  private void ring(Rectangle2D one, Rectangle2D other, Rectangle2D clip) throws IOException {
    double left = (one.getMinX() + other.getMinX()) / 2;
    double right = (one.getMaxX() + other.getMaxX()) / 2;
    double top = (one.getMinY() + other.getMinY()) / 2;
    double bottom = (one.getMaxY() + other.getMaxY()) / 2;
    rule(new Rectangle2D.Double(left, top, right - left, 0), clip);
    rule(new Rectangle2D.Double(left, bottom, right - left, 0), clip);
    rule(new Rectangle2D.Double(left, top, 0, bottom - top), clip);
    rule(new Rectangle2D.Double(right, top, 0, bottom - top), clip);
  }

  /** Keeps what of a bar can be seen. */
  private void rule(Rectangle2D bar, Rectangle2D clip) throws IOException {
    double left = Math.max(bar.getMinX(), clip.getMinX());
    double right = Math.min(bar.getMaxX(), clip.getMaxX());
    double top = Math.max(bar.getMinY(), clip.getMinY());
    double bottom = Math.min(bar.getMaxY(), clip.getMaxY());
    if (!(left <= right && top <= bottom)) {
      return;
    }
    allowance.rule();
    boolean level = bar.getWidth() >= bar.getHeight();
    Rule seen =
        level
            ? new Rule(true, (top + bottom) / 2, left, right)
            : new Rule(false, (left + right) / 2, top, bottom);
    rules.add(seen);
    if (Math.max(bar.getWidth(), bar.getHeight()) - seen.length() > HIDDEN) {
      cut.add(seen);
    }
  }

  private Part last() {
    return parts.get(parts.size() - 1);
  }
}
