package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Frames of one cell: a row that a page's end parts from its table, or a box round some words. */
final class Singles {
  private Singles() {}

  /** Pages on which boxes are the lines in them. */
  static List<Page> settled(List<Page> pages) {
    var settled = new ArrayList<Page>();
    for (int i = 0; i < pages.size(); i++) {
      List<Item> items = pages.get(i).items();
      var kept = new ArrayList<Item>();
      for (int k = 0; k < items.size(); k++) {
        if (items.get(k) instanceof Ruled box && box.isAlone()) {
          boolean ends = k == items.size() - 1 && i + 1 < pages.size();
          boolean begins = k == 0 && i > 0;
          boolean row =
              (ends && isBeside(box, pages.get(i + 1).items(), true))
                  || (begins && isBeside(box, pages.get(i - 1).items(), false));
          kept.addAll(row ? List.of(box) : box.lines());
        } else {
          kept.add(items.get(k));
        }
      }
      settled.add(pages.get(i).with(kept));
    }
    return settled;
  }

  /** Whether the nearest thing on the page before or after is a table as wide. */
  private static boolean isBeside(Ruled box, List<Item> items, boolean first) {
    return Stream.of(items)
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(first ? 0 : all.size() - 1))
        .filter(Ruled.class::isInstance)
        .map(Ruled.class::cast)
        .anyMatch(table -> !table.isAlone() && isAsWide(box, table));
  }

  private static boolean isAsWide(Ruled box, Ruled table) {
    return Math.abs(box.bounds().left() - table.bounds().left()) <= Rules.NEAR
        && Math.abs(box.bounds().right() - table.bounds().right()) <= Rules.NEAR;
  }
}
