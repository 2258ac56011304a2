package io.github.nianshen.read;

import org.jsoup.nodes.Element;

/** Which elements stand open at a place of a page, as far as they change what words there are. */
final class Open {
  private int level;
  private int links;
  private int articles;
  private int margins;

  /** Counts an element that begins. */
  void begin(Element element) {
    count(element, 1);
    if (isHeading(element)) {
      level = element.normalName().charAt(1) - '0';
    }
  }

  /** Counts an element that ends. */
  void end(Element element) {
    count(element, -1);
    if (isHeading(element)) {
      level = 0;
    }
  }

  /** 1 to 6 in a heading, else 0. */
  int level() {
    return level;
  }

  /** Whether words here are a link, or the page's own header or footer; an article has its own. */
  boolean apart() {
    return links > 0 || (margins > 0 && articles == 0);
  }

  private void count(Element element, int step) {
    switch (element.normalName()) {
      case "a" -> links += element.hasAttr("href") ? step : 0;
      case "article", "main" -> articles += step;
      case "header", "footer" -> margins += step;
      default -> {
        return;
      }
    }
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
