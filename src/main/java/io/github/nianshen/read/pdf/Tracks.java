package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Span;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers the signs that words were made of, and where blank cells are. */
final class Tracks implements Trail {
  /** How far signs reach above and below their base line, in parts of their size. */
  private static final double ABOVE = 0.88;

  private static final double BELOW = 0.14;

  /** Signs of one line stand as level as this, in parts of their size. */
  private static final double LEVEL = 0.3;

  private final List<Turn> turns = new ArrayList<>();

  /** Signs are what they are, not what they say: the same one may stand on two pages. */
  private final IdentityHashMap<Glyph, Integer> pages = new IdentityHashMap<>();

  private final NavigableMap<Integer, Stretch> stretches = new TreeMap<>();
  private final Map<Integer, Spot> blanks = new HashMap<>();

  /** A paragraph on one page, or a cell, by its first unit in the script. */
  private record Stretch(String text, List<TextLine> lines, boolean cell) {

    /** The sign of each unit. */
    List<Glyph> signs() {
      var signs = new ArrayList<Glyph>();
      for (TextLine line : lines) {
        List<Glyph> own = line.signs();
        if (text.charAt(signs.size()) == ' ') {
          // Two lines are joined by a blank, and none begins with one.
          signs.add(own.get(0));
        }
        signs.addAll(own);
      }
      return signs;
    }
  }

  /**
   * Where something stands.
   *
   * @param page from 1
   * @param boxes in the page's own places, a line of words each
   */
  record Spot(int page, List<Rectangle2D> boxes) {
    /** Keeps a copy of the list. */
    Spot {
      boxes = List.copyOf(boxes);
    }
  }

  @Override
  public void begin(List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      turns.add(sheet.turn());
      sheet.glyphs().forEach(glyph -> pages.put(glyph, turns.size()));
    }
  }

  @Override
  public void written(Words words, String text, List<TextLine> lines, boolean cell) {
    stretches.put(words.at(0), new Stretch(text, List.copyOf(lines), cell));
  }

  @Override
  public void blank(int at, int page, Frame cell) {
    blanks.put(at, new Spot(page, List.of(turns.get(page - 1).back(cell))));
  }

  /**
   * Where the words of a span of the script stand; of one that goes on in other cells, those in the
   * first, and of one that goes on on other pages, those on the first. A span without words is the
   * blank cell there, or the paragraph.
   *
   * @throws Unread where no words were written down at all
   */
  Spot spot(Span span, String script) throws Unread {
    int start = span.start();
    int end = Math.min(span.end(), script.length());
    while (start < end && Words.isSpace(script.charAt(start))) {
      start++;
    }
    Spot blank = blanks.get(span.start());
    if (start >= end && blank != null) {
      return blank;
    }
    if (stretches.isEmpty()) {
      throw new Unread(Reason.DAMAGED);
    }
    int first = Optional.ofNullable(stretches.floorKey(start)).orElseGet(stretches::firstKey);
    Map<Integer, Stretch> all = stretches.subMap(first, true, Math.max(first + 1, end), false);
    var signs = new ArrayList<Glyph>();
    for (Map.Entry<Integer, Stretch> one : all.entrySet()) {
      boolean cell = one.getValue().cell;
      if (cell && !signs.isEmpty()) {
        break;
      }
      List<Glyph> own = one.getValue().signs();
      int from = Math.max(0, start - one.getKey());
      boolean whole = start >= end || from >= own.size();
      signs.addAll(whole ? own : own.subList(from, Math.min(end - one.getKey(), own.size())));
      if (cell) {
        break;
      }
    }
    return spot(signs);
  }

  /** Where signs stand on the page of the first of them. */
  private Spot spot(List<Glyph> signs) {
    int page = page(signs.get(0));
    var frames = new ArrayList<Frame>();
    Glyph before = signs.get(0);
    for (Glyph sign : signs) {
      if (page(sign) == page) {
        boolean goesOn = !frames.isEmpty() && goesOn(before, sign);
        int last = frames.size() - 1;
        frames.add(goesOn ? around(frames.remove(last), frame(sign)) : frame(sign));
        before = sign;
      }
    }
    Turn turn = turns.get(page - 1);
    return new Spot(page, frames.stream().map(turn::back).toList());
  }

  private int page(Glyph sign) {
    return Optional.ofNullable(pages.get(sign)).orElse(1);
  }

  private static boolean goesOn(Glyph one, Glyph next) {
    return Math.abs(one.y() - next.y()) <= LEVEL * Math.min(one.size(), next.size())
        && next.x() >= one.x();
  }

  private static Frame frame(Glyph sign) {
    double top = sign.y() - ABOVE * sign.size();
    return new Frame(sign.x(), top, sign.right(), sign.y() + BELOW * sign.size());
  }

  private static Frame around(Frame one, Frame other) {
    return new Frame(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }
}
