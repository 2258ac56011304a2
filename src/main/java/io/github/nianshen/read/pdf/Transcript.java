package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Pages written down: lines as paragraphs, and parts of a table as one, over the ends of pages. */
final class Transcript {
  private final Script script = new Script();
  private final List<Page> pages;
  private final Margins margins;
  private final Trail trail;
  private final Limits limits;
  private int begun;
  private int cells;

  private Transcript(List<Page> pages, Limits limits, Trail trail) {
    this.pages = pages;
    this.margins = Margins.of(pages);
    this.limits = limits;
    this.trail = trail;
  }

  /** Something on a page, by the page's number from 1. */
  private record Placed(int page, Item item) {}

  /**
   * Writes pages down.
   *
   * @param trail hears which signs the words are made of
   */
  static Script of(List<Page> pages, Limits limits, Trail trail) throws LimitReached {
    var transcript = new Transcript(pages, limits, trail);
    transcript.write();
    return transcript.script;
  }

  private void write() throws LimitReached {
    var all = new ArrayList<Placed>();
    for (int i = 0; i < pages.size(); i++) {
      for (Item item : pages.get(i).items()) {
        all.add(new Placed(i + 1, item));
      }
    }
    int i = 0;
    while (i < all.size()) {
      Placed placed = all.get(i);
      if (placed.item() instanceof TextLine) {
        i = paragraph(all, i);
      } else if (placed.item() instanceof Ruled) {
        i = table(all, i);
      } else {
        turnTo(placed.page());
        script.picture();
        i++;
      }
      LimitReached.check("blocks", script.size(), limits.blocks());
    }
    turnTo(pages.size());
  }

  private void turnTo(int page) {
    for (; begun < page; begun++) {
      script.page();
    }
  }

  /** Writes a paragraph that begins here, and gives the number of what follows it. */
  private int paragraph(List<Placed> all, int first) {
    int i = first + 1;
    while (i < all.size()
        && all.get(i - 1).item() instanceof TextLine line
        && all.get(i).item() instanceof TextLine next
        && margins.goesOn(line, next, all.get(i - 1).page() < all.get(i).page())) {
      i++;
    }
    Words.Builder whole = null;
    Words words = Words.none(0);
    int from = first;
    for (int k = first; k <= i; k++) {
      if (k == i || all.get(k).page() > all.get(from).page()) {
        words = onOnePage(all.subList(from, k));
        whole = (whole == null ? new Words.Builder(words.at(0)) : whole).all(words);
        from = k;
      }
    }
    Words line = whole == null ? words : whole.words();
    if (!line.isEmpty()) {
      script.add(new Piece.Line(line, 0));
    }
    return i;
  }

  private Words onOnePage(List<Placed> lines) {
    turnTo(lines.get(0).page());
    String text = "";
    var all = new ArrayList<TextLine>();
    for (Placed placed : lines) {
      if (placed.item() instanceof TextLine line) {
        text = TextLine.joined(text, line.text());
        all.add(line);
      }
    }
    Words words = script.line(text);
    trail.written(words, text, all, false);
    return words;
  }

  private int table(List<Placed> all, int start) throws LimitReached {
    Placed first = all.get(start);
    var table = new LongTable((Ruled) first.item(), first.page());
    int i = start + 1;
    while (i < all.size()
        && all.get(i).item() instanceof Ruled next
        && all.get(i).page() == all.get(i - 1).page() + 1
        && table.goesOn(next)) {
      table.add(next, all.get(i).page());
      i++;
    }
    write(table);
    return i;
  }

  private void write(LongTable table) throws LimitReached {
    List<Slot> slots = table.slots();
    cells += slots.size();
    LimitReached.check("cells", cells, limits.cells());
    Edges rows = Edges.of(edges(slots, true), 1);
    Edges columns = Edges.of(edges(slots, false), Rules.NEAR);
    var boxes = new ArrayList<Piece.Box>();
    Comparator<Slot> order =
        Comparator.comparingInt((Slot s) -> rows.nearest(s.frame().top()))
            .thenComparingInt(s -> columns.nearest(s.frame().left()));
    int before = -1;
    for (Slot slot : slots.stream().sorted(order).toList()) {
      int row = rows.nearest(slot.frame().top());
      int column = columns.nearest(slot.frame().left());
      if (row > before) {
        turnTo(table.page(slot.frame().top()));
      }
      Words words = row > before ? script.line(slot.text()) : script.cell(slot.text());
      before = row;
      trace(words, slot, table);
      int down = Math.max(1, rows.nearest(slot.frame().bottom()) - row);
      int across = Math.max(1, columns.nearest(slot.frame().right()) - column);
      boxes.add(new Piece.Box(words, row, column, down, across));
      if (!slot.words().certain() && !words.isEmpty()) {
        script.doubt(Doubt.Kind.DIGITS, words);
      }
    }
    cut(table, boxes);
    script.add(new Piece.Grid(boxes, true));
  }

  private void trace(Words words, Slot slot, LongTable table) {
    Frame frame = slot.frame();
    if (words.isEmpty()) {
      trail.blank(words.at(0), table.page(frame.top()), table.onPage(frame));
    } else {
      trail.written(words, slot.text(), slot.words().lines(), true);
    }
  }

  /** Tells of a table that goes on beside its page by the first words in it. */
  private void cut(LongTable table, List<Piece.Box> boxes) {
    boxes.stream()
        .map(Piece.Box::words)
        .filter(words -> table.isCut() && !words.isEmpty())
        .findFirst()
        .ifPresent(words -> script.doubt(Doubt.Kind.EDGE, words));
  }

  private static DoubleStream edges(List<Slot> slots, boolean level) {
    return slots.stream()
        .map(Slot::frame)
        .flatMapToDouble(
            f ->
                level
                    ? DoubleStream.of(f.top(), f.bottom())
                    : DoubleStream.of(f.left(), f.right()));
  }
}
