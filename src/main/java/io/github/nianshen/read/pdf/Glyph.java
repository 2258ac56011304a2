package io.github.nianshen.read.pdf;

/**
 * A sign as it stands on a page, upright.
 *
 * @param text what it says; one space for a blank
 * @param x its left end, in points from the page's left edge
 * @param y the line it stands on, in points down from the page's upper edge
 * @param width how far it reaches to the right
 * @param size of its font
 */
record Glyph(String text, double x, double y, double width, double size) {
  /** How much of a sign stands above its base line, at half its height. */
  private static final double HALF = 0.36;

  double right() {
    return x + width;
  }

  /** Half way between its ends. */
  double middle() {
    return x + width / 2;
  }

  /** Half way between its head and foot. */
  double center() {
    return y - size * HALF;
  }

  boolean isBlank() {
    return text.equals(" ");
  }

  /** Whether its font does not name it, or by a number of its own. */
  boolean isUnknown() {
    char c = text.charAt(0);
    return c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff');
  }

  /** Whether it is a figure, or one of the marks within a number. */
  boolean isDigit() {
    char c = text.charAt(0);
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether it is as wide as high: no blank stands beside such signs. */
  boolean isWide() {
    return isWide(text.charAt(0));
  }

  static boolean isWide(char c) {
    return c >= '\u2e80' || (c >= '\u2014' && c <= '\u2026') || c == '·';
  }
}
