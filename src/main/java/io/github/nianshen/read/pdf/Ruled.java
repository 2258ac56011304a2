package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A ruled table, or the part of one that stands on a page.
 *
 * @param bounds the rectangle round it
 * @param slots its cells in reading order
 * @param isCut whether it goes on beside the page
 * @param lines its words as lines, for a frame that is no table
 */
record Ruled(Frame bounds, List<Slot> slots, List<TextLine> lines, boolean isCut) implements Item {
  /** A cell with more words than any label or note of the mandated tables holds prose. */
  private static final int PROSE = 300;

  /** How much of a figure may reach over a line without being on both sides of it. */
  private static final double OVER = 0.2;

  /** Keeps a copy of the list. */
  Ruled {
    slots = List.copyOf(slots);
    lines = List.copyOf(lines);
  }

  @Override
  public double top() {
    return bounds.top();
  }

  /** The table that a lattice makes of the signs in it. */
  static Ruled of(Lattice lattice, List<Glyph> glyphs, boolean cut) {
    List<List<Glyph>> held = new ArrayList<>();
    lattice.frames().forEach(frame -> held.add(new ArrayList<>()));
    Set<Integer> crossed = new HashSet<>();
    for (Glyph glyph : glyphs) {
      int cell = lattice.near(glyph.middle(), glyph.center());
      if (cell < 0) {
        continue;
      }
      held.get(cell).add(glyph);
      int left = lattice.at(glyph.x() + OVER * glyph.width(), glyph.center());
      int right = lattice.at(glyph.right() - OVER * glyph.width(), glyph.center());
      if (glyph.isDigit() && left != right) {
        crossed.addAll(List.of(left, right));
      }
    }
    var slots = new ArrayList<Slot>();
    for (int i = 0; i < held.size(); i++) {
      Frame frame = lattice.frames().get(i);
      CellText words = CellText.of(held.get(i), frame);
      CellText sure = crossed.contains(i) ? words.uncertain() : words;
      boolean above = lattice.isOpenAbove(frame);
      slots.add(new Slot(frame, sure, above, lattice.isOpenBelow(frame)));
    }
    slots.sort(
        Comparator.comparingDouble((Slot s) -> s.frame().top())
            .thenComparingDouble(s -> s.frame().left()));
    List<TextLine> lines = slots.size() == 1 ? TextLine.of(glyphs) : List.of();
    return new Ruled(lattice.bounds(), withoutSlivers(slots), lines, cut);
  }

  /**
   * Cells without what a line across them alone cuts off: browsers end cells too early that reach
   * over a page's end, and leave a blank below them.
   */
  private static List<Slot> withoutSlivers(List<Slot> slots) {
    var whole = new ArrayList<>(slots);
    for (Slot slot : slots) {
      double edge = slot.frame().top();
      List<Slot> upper = whole.stream().filter(s -> s.frame().bottom() == edge).toList();
      long begin = slots.stream().filter(s -> s.frame().top() == edge).count();
      if (slot.isBlank()
          && begin == 1
          && !upper.isEmpty()
          && upper.stream().allMatch(slot::isAsWideAs)) {
        whole.remove(slot);
        whole.replaceAll(s -> upper.contains(s) ? s.downTo(slot.frame().bottom()) : s);
      }
    }
    return whole;
  }

  /** Whether it is a table to a reader, not a frame round a page or a picture. */
  boolean isTable() {
    return slots.stream().anyMatch(slot -> !slot.isBlank())
        && slots.stream().noneMatch(slot -> slot.text().length() > PROSE);
  }

  /** Whether it is one cell, as a row that a page's end parts from its table may be. */
  boolean isAlone() {
    return slots.size() == 1;
  }

  /** Whether one of its cells holds all of another table. */
  boolean arranges(Lattice other) {
    Frame inner = other.bounds();
    return !inner.equals(bounds) && slots.stream().anyMatch(slot -> slot.frame().holds(inner));
  }
}
