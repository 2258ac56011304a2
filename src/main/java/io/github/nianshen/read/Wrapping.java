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
      boolean touches = isNext(line, lines.get(i + 1));
      if (columns >= NARROWEST && columns <= WIDEST && touches && isOpen(line)) {
        counts.merge(columns, 1, Integer::sum);
      }
    }
    return new Wrapping(wide > 1 ? OptionalInt.empty() : width(counts));
  }

  /** The widest width near which most open lines end. */
  private static OptionalInt width(Map<Integer, Integer> counts) {
    int all = counts.values().stream().mapToInt(n -> n).sum();
    int widest = counts.keySet().stream().mapToInt(w -> w).max().orElse(0);
    int near =
        counts.entrySet().stream()
            .filter(e -> e.getKey() >= widest - SLACK)
            .mapToInt(Map.Entry::getValue)
            .sum();
    return near >= LEAST_LINES && near * 2 >= all ? OptionalInt.of(widest) : OptionalInt.empty();
  }

  /** Whether a line goes on in the one after it. */
  boolean goesOn(SourceLine line, SourceLine next) {
    return width.isPresent()
        && isNext(line, next)
        && line.width() >= width.getAsInt() - SLACK
        && isOpen(line)
        && !next.isIndented()
        && !BEGINS.matcher(next.words().text()).matches();
  }

  /** Whether nothing, not even a blank line, stands between two lines. */
  private static boolean isNext(SourceLine line, SourceLine next) {
    return next.start() - line.end() <= 2
        && line.source().substring(line.end(), next.start()).chars().filter(c -> c == '\n').count()
            < 2;
  }

  private static boolean isOpen(SourceLine line) {
    String words = line.words().text();
    return STOPS.indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
