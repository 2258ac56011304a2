package io.github.nianshen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words broken into lines as Chinese is: between any two signs, but never before one that closes
 * and never after one that opens; Latin words and figures stay whole.
 */
final class Wrap {
  private static final String CLOSING = "，。、；：！？）》」』】〕〉”’％‰…—·,.;:!?)]}%'\"";
  private static final String OPENING = "（《「『【〔〈“‘([{";

  private Wrap() {}

  /**
   * The words in lines.
   *
   * @param front what stands before the first line; blanks as wide stand before the others
   * @param words without line ends
   * @param columns how wide a line may be; one line where it is empty
   */
  static List<String> lines(String front, String words, Optional<Integer> columns) {
    if (columns.isEmpty()) {
      return List.of(front + words);
    }
    String blanks = " ".repeat(Display.width(front, 0));
    int most = Math.max(16, columns.get() - blanks.length());
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < words.length() || lines.isEmpty()) {
      int end = end(words, start, most);
      lines.add((lines.isEmpty() ? front : blanks) + words.substring(start, end).stripTrailing());
      start = end;
      while (start < words.length() && words.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  /** Where the line that begins at {@code start} ends. */
  private static int end(String words, int start, int most) {
    int columns = 0;
    int good = start;
    int at = start;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      boolean blank = point == ' ';
      if (at > start && mayBreak(words, at)) {
        good = at;
      }
      int width = Wide.perhaps(point) ? 2 : Display.width(point);
      if (columns + width > most && !blank) {
        return good > start ? good : Math.max(at, start + Character.charCount(point));
      }
      columns += width;
      at += Character.charCount(point);
    }
    return words.length();
  }

  private static boolean mayBreak(String words, int at) {
    int before = words.codePointBefore(at);
    int after = words.codePointAt(at);
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || Display.width(after) == 0) {
      return false;
    }
    return after != ' ' && (before == ' ' || Wide.surely(before) || Wide.surely(after));
  }
}
