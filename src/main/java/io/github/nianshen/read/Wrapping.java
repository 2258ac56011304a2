package io.github.nianshen.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Whether lines were broken at one width, as text taken from a printed page is, and which of them
 * go on in the next.
 */
final class Wrapping {
  /** Narrower lines are cells or short lines of their own. */
  private static final int NARROWEST = 36;

  /** Wider lines are paragraphs. */
  private static final int WIDEST = 110;

  /**
   * How much narrower than the widest a full line may be: signs that may not begin a line, digits.
   */
  private static final int SLACK = 10;

  private static final int LEAST_LINES = 5;

  /** What begins a paragraph: a number of any kind, a table's label, an item of a series. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[一二三四五六七八九十]{1,2}是|[（(]?\\d{1,2}[)）]|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十]+[条章部]|[#>*-]|附件|注[:：]).*",
          Pattern.DOTALL);

  /** What ends a paragraph. */
  private static final String STOPS = "。！？!?：:；;";

  private final OptionalInt width;

  private Wrapping(OptionalInt width) {
    this.width = width;
  }

  /** Looks at the lines of a text that are neither rows nor blank. */
  static Wrapping of(List<SourceLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      SourceLine line = lines.get(i);
      int columns = line.width();
      wide += columns > WIDEST ? 1 : 0;
      boolean touches = line.touches(lines.get(i + 1));
      if (columns >= NARROWEST && columns <= WIDEST && touches && isOpen(line)) {
        counts.merge(columns, 1, Integer::sum);
      }
    }
    return new Wrapping(wide > 1 ? OptionalInt.empty() : width(counts));
  }

  /** The width below which most open lines end; wider ones are rows of a table. */
  private static OptionalInt width(Map<Integer, Integer> counts) {
    int best = 0;
    int most = 0;
    for (int width : counts.keySet()) {
      int near = count(counts, width - SLACK, width);
      if (near > most || (near == most && width < best)) {
        best = width;
        most = near;
      }
    }
    boolean enough = most >= LEAST_LINES && most * 2 >= count(counts, 0, WIDEST);
    return enough ? OptionalInt.of(best) : OptionalInt.empty();
  }

  private static int count(Map<Integer, Integer> counts, int from, int to) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey() >= from && e.getKey() <= to)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether a line goes on in the one after it. */
  boolean goesOn(SourceLine line, SourceLine next) {
    return width.isPresent()
        && line.touches(next)
        && isFull(line)
        && line.width() <= width.getAsInt() + 2
        && isOpen(line)
        && !next.isIndented()
        && !BEGINS.matcher(next.words().text()).matches();
  }

  /** As wide as others, or with as many signs, where digits make it narrower. */
  private boolean isFull(SourceLine line) {
    int full = width.orElse(Integer.MAX_VALUE);
    int signs = line.words().end() - line.start();
    return line.width() >= full - SLACK || signs >= full / 2 - 1;
  }

  private static boolean isOpen(SourceLine line) {
    String words = line.words().text();
    return STOPS.indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
