package io.github.nianshen.emit;

import io.github.nianshen.text.Cut;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a cell of a workbook may hold them. */
final class XlsxWords {
  /** The longest that a cell may hold, in UTF-16 units. */
  static final int LONGEST = 32_767;

  /** What a spreadsheet takes for a sign that cannot be written: {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String UNDERSCORE = "_x005F_";

  private XlsxWords() {}

  /**
   * The words with what belongs to persons hidden, in lines, with nothing in them that XML forbids
   * or that steers the direction of writing.
   */
  static String clean(String words) {
    return shown(Mask.of(words));
  }

  private static String shown(String words) {
    return words
        .lines()
        .map(line -> XmlOut.whole(Display.safe(line)))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Clean words as the XML of a cell has them, cut where they are too long. */
  static String of(String words) {
    return cell(clean(words));
  }

  /** The name of a file, which is told as it is. */
  static String ofName(String name) {
    return cell(shown(name));
  }

  private static String cell(String clean) {
    return escaped(clean.length() <= LONGEST ? clean : Cut.shown(clean, LONGEST - 1));
  }

  /** Escapes count as what they stand for. */
  private static String escaped(String words) {
    return words.indexOf('_') < 0 ? words : ESCAPE.matcher(words).replaceAll(UNDERSCORE);
  }

  /**
   * Whether a spreadsheet would take the words for a formula if they were typed, as it does when a
   * cell is edited.
   */
  static boolean isLikeFormula(String words) {
    return !words.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(words.charAt(0)) >= 0;
  }
}
