package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where lines begin and end on the pages of a file, which tells the paragraphs they make. */
final class Margins {
  /** {@code （一）}, {@code 一、}, {@code 1.}, {@code 2、}. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\\d{1,2}[)）]|\\d{1,2}[.．、](?!\\d)).*",
          Pattern.DOTALL);

  /** What ends a sentence. */
  private static final String FULL_STOPS = "。！？!?";

  /** What may stand before a number that begins a paragraph. */
  private static final String STOPS = FULL_STOPS + "：:；;";

  /** What may not begin a line. */
  private static final String CLOSING = "，。、；：？！）》」』】〉”’,.;:?!)]}%％…";

  /** A first line is indented by this many signs or more. */
  private static final double INDENT = 0.8;

  /** Lines of a paragraph may begin this many signs to the right of the margin. */
  private static final double DEEPEST = 2.8;

  /** Full lines end in the right part of a page, where there are any. */
  private static final double WIDE = 0.7;

  /** A full line may end this many signs before the margin: programs keep some words together. */
  private static final double SLACK = 2;

  private final double left;
  private final double right;
  private final double pitch;
  private final boolean indented;

  private Margins(double left, double right, double pitch, boolean indented) {
    this.left = left;
    this.right = right;
    this.pitch = pitch;
    this.indented = indented;
  }

  /** The margins of some pages. */
  static Margins of(List<Page> pages) {
    List<TextLine> all = pages.stream().flatMap(page -> page.lines().stream()).toList();
    double left = all.stream().mapToDouble(TextLine::left).min().orElse(0);
    double least = WIDE * pages.stream().mapToDouble(Page::width).max().orElse(0);
    double right = Math.max(least, all.stream().mapToDouble(TextLine::right).max().orElse(0));
    var pitches = new ArrayList<Double>();
    int indented = 0;
    for (int i = 1; i < all.size(); i++) {
      TextLine line = all.get(i - 1);
      TextLine next = all.get(i);
      double deep = (line.left() - left) / line.size();
      if (next.y() > line.y()) {
        pitches.add(next.y() - line.y());
        indented += deep > INDENT && deep < DEEPEST && next.left() - left < line.size() ? 1 : 0;
      }
    }
    pitches.sort(null);
    double pitch = pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 5);
    return new Margins(left, right, pitch, indented > 1);
  }

  /**
   * Whether a line goes on in the one after it.
   *
   * @param turns whether a page ends between
   */
  boolean goesOn(TextLine line, TextLine next, boolean turns) {
    double size = line.size();
    return Math.abs(next.size() - size) <= 0.1 * size
        && line.left() - left <= DEEPEST * size
        && next.left() - left <= INDENT * size
        && (turns || next.y() - line.y() <= Math.min(1.4 * pitch, 2.8 * size))
        && line.right() + start(next) > right - SLACK * size
        && !(ends(line, STOPS) && isNumbered(next.text()))
        && !(ends(line, FULL_STOPS) && turns && !indented);
  }

  /** Whether words begin with a number of any kind. */
  static boolean isNumbered(String words) {
    return BEGINS.matcher(words).matches();
  }

  private static boolean ends(TextLine line, String stops) {
    return stops.contains(line.last().text());
  }

  /** How much room the first word of a line wants, with the marks that cannot be parted from it. */
  private static double start(TextLine line) {
    int i = 0;
    List<Glyph> glyphs = line.glyphs();
    if (!line.first().isWide()) {
      while (i + 1 < glyphs.size() && !glyphs.get(i + 1).isWide() && !glyphs.get(i + 1).isBlank()) {
        i++;
      }
    }
    while (i + 1 < glyphs.size() && CLOSING.contains(glyphs.get(i + 1).text())) {
      i++;
    }
    return glyphs.get(i).right() - line.left();
  }
}
