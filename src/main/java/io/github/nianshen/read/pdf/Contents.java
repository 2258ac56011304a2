package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands on a page, from above: tables where lines meet, pictures, and lines of text. */
final class Contents {
  /** More lines than this on a page are a drawing. */
  private static final int DRAWING = 4000;

  /** Lower and narrower pictures are emblems and seals, in parts of the page. */
  private static final double LEAST_WIDTH = 0.4;

  private static final double LEAST_HEIGHT = 0.05;

  /** A picture as large as this lies behind the page's text. */
  private static final double BEHIND = 0.7;

  private Contents() {}

  /** The contents of a page whose lines are read from edge to edge. */
  static List<Item> of(Sheet sheet, Limits limits) throws Unread {
    List<Glyph> free = new ArrayList<>(sheet.glyphs());
    List<Lattice> lattices = lattices(sheet, limits);
    var tables = new ArrayList<Ruled>();
    for (Lattice lattice : lattices) {
      List<Glyph> held = held(lattice, free);
      Ruled table = Ruled.of(lattice, held, isCut(lattice.bounds(), sheet));
      if (table.isTable() && lattices.stream().noneMatch(table::arranges)) {
        tables.add(table);
        free.removeAll(new HashSet<>(held));
      }
    }
    List<TextLine> lines = TextLine.of(free);
    if (Columns.in(lines, tables, sheet.width())) {
      throw new Unread(Reason.COLUMNS);
    }
    List<Item> items = new ArrayList<>(tables);
    items.addAll(Staggered.joined(lines));
    for (Frame frame : sheet.pictures()) {
      if (isToBeRead(frame, sheet)) {
        items.add(new Picture(frame));
      }
    }
    items.sort(Comparator.comparingDouble(Item::top));
    return items;
  }

  /**
   * Whether a table goes on beside the page: it reaches the page's edge, or one of its lines across
   * ends where nothing more is seen.
   */
  private static boolean isCut(Frame table, Sheet sheet) {
    return table.left() <= 1
        || table.right() >= sheet.width() - 1
        || sheet.cut().stream()
            .filter(Rule::level)
            .anyMatch(
                rule ->
                    rule.at() >= table.top() - Rules.NEAR
                        && rule.at() <= table.bottom() + Rules.NEAR
                        && rule.from() >= table.left() - Rules.NEAR
                        && rule.to() <= table.right() + Rules.NEAR);
  }

  /** Signs in a table, and lines that stand wholly in cells it leaves open. */
  private static List<Glyph> held(Lattice lattice, List<Glyph> free) {
    Map<Boolean, List<Glyph>> parts =
        free.stream()
            .collect(Collectors.partitioningBy(g -> lattice.at(g.middle(), g.center()) >= 0));
    var held = new ArrayList<>(parts.getOrDefault(true, List.of()));
    TextLine.of(parts.getOrDefault(false, List.of())).stream()
        .filter(line -> line.glyphs().stream().allMatch(lattice::isNear))
        .filter(line -> !Furniture.isNumber(line))
        .forEach(line -> held.addAll(line.glyphs()));
    return held;
  }

  /** Lines that meet and make cells. */
  private static List<Lattice> lattices(Sheet sheet, Limits limits) throws LimitReached {
    List<Rule> rules = Rules.whole(sheet.rules());
    if (rules.size() > DRAWING) {
      return List.of();
    }
    var found = new ArrayList<Lattice>();
    for (List<Rule> meeting : Rules.meeting(rules)) {
      if (meeting.size() > 3) {
        Lattice lattice = Lattice.of(meeting, limits);
        found.add(lattice);
      }
    }
    return found;
  }

  private static boolean isToBeRead(Frame frame, Sheet sheet) {
    boolean large =
        frame.width() > LEAST_WIDTH * sheet.width()
            && frame.height() > LEAST_HEIGHT * sheet.height();
    boolean whole = frame.width() * frame.height() > BEHIND * sheet.width() * sheet.height();
    boolean blank = sheet.glyphs().stream().allMatch(Glyph::isBlank);
    return large && (blank || !whole);
  }
}
