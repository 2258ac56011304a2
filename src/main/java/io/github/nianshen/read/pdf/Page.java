package io.github.nianshen.read.pdf;

import java.util.List;

/**
 * What a page says.
 *
 * @param width in points
 * @param height in points
 * @param items what stands on it, from above
 */
record Page(double width, double height, List<Item> items) {

  /** Keeps a copy of the list. */
  Page {
    items = List.copyOf(items);
  }

  /** The same page with other contents. */
  Page with(List<Item> others) {
    return new Page(width, height, others);
  }

  /** Its lines of text outside tables. */
  List<TextLine> lines() {
    return items.stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
  }
}
