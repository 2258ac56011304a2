package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A table put together of its parts on pages that follow each other. */
final class LongTable {
  /** The edges of two parts lie as exactly as this above each other. */
  private static final double EXACT = 6;

  /** Edges of one drawing that differ less than this are one. */
  static final double EVEN = 0.5;

  private final Ruled first;
  private final List<Slot> slots;

  /** Where in the whole table each page begins. */
  private final NavigableMap<Double, Part> pages = new TreeMap<>();

  private double bottom;
  private boolean cut;

  /**
   * What of it stands on a page.
   *
   * @param lower how much lower it stands in the whole table than on its page
   */
  private record Part(int page, double lower) {}

  /** Starts with the part that stands on a page. */
  LongTable(Ruled first, int page) {
    this.first = first;
    this.slots = new ArrayList<>(first.slots());
    this.bottom = first.bounds().bottom();
    this.cut = first.isCut();
    pages.put(first.bounds().top(), new Part(page, 0));
  }

  /**
   * Whether the first table of the next page may be a part of this one: it is as wide, or only a
   * cell that goes on beside it all the way down is not drawn there.
   */
  boolean goesOn(Ruled next) {
    Frame bounds = next.bounds();
    boolean beside =
        slots.stream()
            .filter(slot -> slot.openBelow() && slot.frame().bottom() > bottom - EVEN)
            .anyMatch(slot -> isNear(slot.frame().right(), bounds.left()));
    return isNear(bounds.right(), first.bounds().right())
        && (beside || isNear(bounds.left(), first.bounds().left()));
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= EXACT;
  }

  /** Adds the part on the next page, without the head that is printed there once more. */
  void add(Ruled next, int page) {
    cutStrip();
    cut |= next.isCut();
    double top = repeated(next);
    double shift = bottom - top;
    pages.put(bottom, new Part(page, shift));
    List<Slot> below =
        next.slots().stream()
            .filter(slot -> slot.frame().top() >= top)
            .map(slot -> slot.lower(shift))
            .toList();
    new Seam(slots, below, bottom).join();
    bottom = next.bounds().bottom() + shift;
  }

  /**
   * Takes away what is left below the last row where only cells that go on reach the page's end.
   */
  private void cutStrip() {
    double top =
        slots.stream()
            .filter(slot -> slot.frame().bottom() > bottom - EVEN)
            .mapToDouble(slot -> slot.frame().top())
            .max()
            .orElse(bottom);
    List<Slot> strip = slots.stream().filter(s -> s.frame().top() > top - EVEN).toList();
    if (top > first.bounds().top() && strip.stream().allMatch(s -> s.isBlank() && s.openBelow())) {
      slots.removeAll(strip);
      slots.replaceAll(slot -> slot.until(top));
      bottom = top;
    }
  }

  /** Where the part begins below rows that are those of the table's own head. */
  private double repeated(Ruled next) {
    double top = next.bounds().top();
    List<Slot> head = first.slots();
    for (int i = 0; i < Math.min(head.size(), next.slots().size()); i++) {
      Slot slot = next.slots().get(i);
      if (!slot.isAbove(head.get(i)) || !slot.text().equals(head.get(i).text())) {
        break;
      }
      double end = slot.frame().bottom();
      boolean clean = ends(next.slots(), i, end) && ends(head, i, head.get(i).frame().bottom());
      if (clean && next.slots().subList(0, i + 1).stream().anyMatch(LongTable::isLabel)) {
        top = end;
      }
    }
    return top;
  }

  /** Whether all cells up to one, and no others, stand above a height. */
  private static boolean ends(List<Slot> slots, int last, double height) {
    for (int i = 0; i < slots.size(); i++) {
      Frame frame = slots.get(i).frame();
      boolean above = frame.bottom() <= height + EVEN;
      if (i <= last ? !above : frame.top() < height - EVEN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(Slot slot) {
    return slot.text().codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether a part of it goes on beside its page. */
  boolean isCut() {
    return cut;
  }

  /** Its cells, all parts in one drawing. */
  List<Slot> slots() {
    return slots;
  }

  /** The page that a place in the drawing is on. */
  int page(double top) {
    return part(top).getValue().page;
  }

  /** A cell on the page that it begins on. */
  Frame onPage(Frame cell) {
    Map.Entry<Double, Part> part = part(cell.top());
    Double next = pages.higherKey(part.getKey());
    double end = next == null ? cell.bottom() : Math.min(next, cell.bottom());
    var begun = new Frame(cell.left(), cell.top(), cell.right(), end);
    return begun.lower(-part.getValue().lower);
  }

  private Map.Entry<Double, Part> part(double top) {
    Map.Entry<Double, Part> part = pages.floorEntry(top + EVEN);
    return part == null ? pages.firstEntry() : part;
  }
}
