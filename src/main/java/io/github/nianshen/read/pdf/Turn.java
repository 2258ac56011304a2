package io.github.nianshen.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The way from a page's own places, upwards from any corner, to places down from the upper left.
 *
 * @param page its visible part
 * @param turns how often a quarter to the left its text is turned
 */
record Turn(Rectangle2D page, int turns) {

  double width() {
    return turns % 2 == 0 ? page.getWidth() : page.getHeight();
  }

  double height() {
    return turns % 2 == 0 ? page.getHeight() : page.getWidth();
  }

  /** A sign; one that is turned otherwise than the page is set upright where it stands. */
  Glyph glyph(String text, Point2D at, double width, double size, int turned) {
    Point2D there = point(at.getX(), at.getY());
    double x = there.getX();
    double y = there.getY();
    return switch (Math.floorMod(turned - turns, 4)) {
      case 0 -> new Glyph(text, x, y, width, size);
      case 1 -> new Glyph(text, x - size, y, size, width);
      case 2 -> new Glyph(text, x - width, y + size, width, size);
      default -> new Glyph(text, x, y + width, size, width);
    };
  }

  Rule rule(Rule rule) {
    Point2D from = rule.level() ? point(rule.from(), rule.at()) : point(rule.at(), rule.from());
    Point2D to = rule.level() ? point(rule.to(), rule.at()) : point(rule.at(), rule.to());
    boolean level = rule.level() == (turns % 2 == 0);
    double one = level ? from.getX() : from.getY();
    double other = level ? to.getX() : to.getY();
    double at = level ? from.getY() : from.getX();
    return new Rule(level, at, Math.min(one, other), Math.max(one, other));
  }

  Frame frame(Rectangle2D box) {
    var turned = new Rectangle2D.Double();
    turned.setFrameFromDiagonal(
        point(box.getMinX(), box.getMinY()), point(box.getMaxX(), box.getMaxY()));
    return new Frame(turned.x, turned.y, turned.getMaxX(), turned.getMaxY());
  }

  /** A rectangle down from the upper left, in the page's own places. */
  Rectangle2D back(Frame frame) {
    var turned = new Rectangle2D.Double();
    turned.setFrameFromDiagonal(
        back(frame.left(), frame.top()), back(frame.right(), frame.bottom()));
    return turned;
  }

  private Point2D back(double x, double y) {
    return switch (turns) {
      case 0 -> new Point2D.Double(page.getMinX() + x, page.getMaxY() - y);
      case 1 -> new Point2D.Double(page.getMinX() + y, page.getMinY() + x);
      case 2 -> new Point2D.Double(page.getMaxX() - x, page.getMinY() + y);
      default -> new Point2D.Double(page.getMaxX() - y, page.getMaxY() - x);
    };
  }

  private Point2D point(double x, double y) {
    double right = x - page.getMinX();
    double up = y - page.getMinY();
    double left = page.getMaxX() - x;
    double down = page.getMaxY() - y;
    return switch (turns) {
      case 0 -> new Point2D.Double(right, down);
      case 1 -> new Point2D.Double(up, right);
      case 2 -> new Point2D.Double(left, up);
      default -> new Point2D.Double(down, left);
    };
  }
}
