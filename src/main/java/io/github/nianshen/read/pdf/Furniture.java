package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.PageNumber;
import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that belong to pages, not to what is printed on them: their numbers, heads and feet. */
final class Furniture {
  /** {@code 3}, {@code 3/5}. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\s*[/／]\\s*(\\d{1,4}))?");

  /** How far from a page's edge they stand, in parts of its height. */
  private static final double REACH = 0.13;

  /** On so many pages the same words at the same height are no chance. */
  private static final int PAGES = 3;

  private final List<Page> pages;

  private Furniture(List<Page> pages) {
    this.pages = pages;
  }

  /** The pages without such lines. */
  static List<Page> cleared(List<Page> pages) {
    var furniture = new Furniture(pages);
    Set<String> repeated = furniture.repeated();
    Set<Integer> shifts = furniture.shifts();
    var cleared = new ArrayList<Page>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      int number = i + 1;
      cleared.add(
          page.with(
              page.items().stream()
                  .filter(item -> !isOf(page, number, item, repeated, shifts))
                  .toList()));
    }
    return cleared;
  }

  private static boolean isOf(
      Page page, int number, Item item, Set<String> repeated, Set<Integer> shifts) {
    if (!(item instanceof TextLine line)) {
      return false;
    }
    String text = line.text();
    if (isPageNumber(text)) {
      return true;
    }
    Matcher bare = NUMBER.matcher(text);
    boolean ends = item == page.items().get(0) || item == page.items().get(page.items().size() - 1);
    if (ends && isOuter(page, line) && bare.matches()) {
      return bare.group(2) != null || shifts.contains(Integer.parseInt(text) - number);
    }
    return isOuter(page, line) && repeated.contains(key(page, line));
  }

  private static boolean isPageNumber(String text) {
    return PageNumber.is(Words.same(text, 0, text.length()));
  }

  /** Whether a line may be the number of a page. */
  static boolean isNumber(TextLine line) {
    return isPageNumber(line.text()) || NUMBER.matcher(line.text()).matches();
  }

  private static boolean isOuter(Page page, TextLine line) {
    return line.y() < REACH * page.height() || line.y() > (1 - REACH) * page.height();
  }

  /** Same words, whatever the figures in them, at the same height. */
  private static String key(Page page, TextLine line) {
    boolean foot = line.y() > page.height() / 2;
    long height = Math.round((foot ? page.height() - line.y() : line.y()) / 4);
    return line.text().replaceAll("\\d+", "0") + foot + height;
  }

  private Set<String> repeated() {
    Map<String, Integer> counts = new HashMap<>();
    for (Page page : pages) {
      page.lines().stream()
          .filter(line -> isOuter(page, line))
          .map(line -> key(page, line))
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    int all = Math.max(2, Math.min(PAGES, pages.size()));
    counts.forEach(
        (key, count) -> {
          if (count >= all) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  /** By how much bare numbers at the ends of two pages or more are ahead of the pages' own. */
  private Set<Integer> shifts() {
    Map<Integer, Integer> counts = new HashMap<>(Map.of(0, 2));
    for (int i = 0; i < pages.size(); i++) {
      for (TextLine line : pages.get(i).lines()) {
        Matcher bare = NUMBER.matcher(line.text());
        if (isOuter(pages.get(i), line) && bare.matches() && bare.group(2) == null) {
          counts.merge(Integer.parseInt(bare.group(1)) - i - 1, 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < 2);
    return counts.keySet();
  }
}
