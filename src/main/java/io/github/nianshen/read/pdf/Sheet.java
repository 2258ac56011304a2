package io.github.nianshen.read.pdf;

import java.util.List;

/**
 * A page: what is printed on it, turned so that its text is upright.
 *
 * @param turn how its own places become those of its signs
 * @param glyphs its signs, in the order in which they were drawn
 * @param rules its ruling lines
 * @param cut those of its ruling lines that run off what can be seen
 * @param pictures where its pictures stand
 * @param shapes how many shapes are drawn on it
 */
record Sheet(
    Turn turn,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Rule> cut,
    List<Frame> pictures,
    int shapes) {
  /** Words drawn as outlines, not written, are far more shapes than this. */
  private static final int FEW = 50;

  /** Keeps copies of the lists. */
  Sheet {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    cut = List.copyOf(cut);
    pictures = List.copyOf(pictures);
  }

  /** In points. */
  double width() {
    return turn.width();
  }

  /** In points. */
  double height() {
    return turn.height();
  }

  /** How many signs it has that are not blank. */
  long signs() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
  }

  /** How many of its signs say nothing that is known. */
  long unknown() {
    return glyphs.stream().filter(Glyph::isUnknown).count();
  }

  /** Whether shapes or pictures on it may say something. */
  boolean isDrawn() {
    return shapes > FEW || !pictures.isEmpty();
  }
}
