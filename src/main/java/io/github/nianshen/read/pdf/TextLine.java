package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Signs on one line, from left to right.
 *
 * @param glyphs its signs; neither the first nor the last is blank
 */
record TextLine(List<Glyph> glyphs) implements Item {
  /** Base lines of one line differ less than this part of the size. */
  private static final double LEVEL = 0.3;

  /** A gap as wide as this between letters or figures is a blank. */
  static final double BLANK = 0.22;

  /** A gap as wide as this beside a wide sign is a blank. */
  private static final double WIDE_BLANK = 1.5;

  /** Keeps a copy of the list. */
  TextLine {
    glyphs = List.copyOf(glyphs);
  }

  /** The lines that signs make, from above. */
  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
    var lines = new ArrayList<TextLine>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isLevel(sorted.get(i - 1), sorted.get(i))) {
        line(sorted.subList(start, i), lines);
        start = i;
      }
    }
    return lines;
  }

  private static boolean isLevel(Glyph one, Glyph next) {
    return next.y() - one.y() <= LEVEL * Math.min(one.size(), next.size());
  }

  private static void line(List<Glyph> glyphs, List<TextLine> lines) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    while (!sorted.isEmpty() && sorted.get(0).isBlank()) {
      sorted.remove(0);
    }
    while (!sorted.isEmpty() && sorted.get(sorted.size() - 1).isBlank()) {
      sorted.remove(sorted.size() - 1);
    }
    if (!sorted.isEmpty()) {
      lines.add(new TextLine(sorted));
    }
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  double left() {
    return first().x();
  }

  double right() {
    return last().right();
  }

  /** The line it stands on. */
  double y() {
    return first().y();
  }

  /** The size of most of its signs. */
  double size() {
    List<Double> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  @Override
  public double top() {
    return y() - size();
  }

  /** Its words; a gap is a blank only where one was meant. */
  String text() {
    var text = new StringBuilder();
    each((glyph, words) -> text.append(words));
    return text.toString();
  }

  /** The sign that each unit of its words comes from. */
  List<Glyph> signs() {
    var signs = new ArrayList<Glyph>();
    each((glyph, words) -> signs.addAll(Collections.nCopies(words.length(), glyph)));
    return signs;
  }

  /** Hands on its words one by one, each with its sign; a blank that was meant has the next one. */
  private void each(BiConsumer<Glyph, String> taker) {
    Glyph before = first();
    boolean blank = false;
    boolean begun = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (begun && isParted(before, glyph, blank)) {
        taker.accept(glyph, " ");
      }
      taker.accept(glyph, glyph.text());
      before = glyph;
      blank = false;
      begun = true;
    }
  }

  private static boolean isParted(Glyph one, Glyph next, boolean blank) {
    double gap = (next.x() - one.right()) / Math.max(one.size(), next.size());
    boolean wide = one.isWide() || next.isWide();
    return gap > (wide ? WIDE_BLANK : BLANK) || (blank && gap > BLANK / 2);
  }

  /** Whether two of its figures stand apart, with nothing that says whether they are one number. */
  boolean hasLooseFigures() {
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph one = glyphs.get(i - 1);
      Glyph next = glyphs.get(i);
      if (one.isDigit() && next.isDigit() && isParted(one, next, false)) {
        return true;
      }
    }
    return false;
  }

  /** Two lines as one: a line's end is a blank only between words of letters. */
  static String joined(String one, String next) {
    boolean words =
        !one.isEmpty()
            && !next.isEmpty()
            && isLetter(one.charAt(one.length() - 1))
            && isLetter(next.charAt(0));
    return words ? one + " " + next : one + next;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
