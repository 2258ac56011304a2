package io.github.nianshen.emit;

/**
 * Hides personal numbers: of 15 to 19 digits in a row (identity numbers, the last perhaps X; bank
 * cards) the first four and last four stay, of a mobile number the first three and last four. The
 * length never changes, so that columns stay true.
 */
final class Mask {
  private static final int LONGEST = 19;
  private static final int SHORTEST = 15;
  private static final int MOBILE = 11;

  private Mask() {}

  /** The words with personal numbers hidden. */
  static String of(String words) {
    StringBuilder out = null;
    int at = 0;
    while (at < words.length()) {
      if (digit(words.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = run(words, at);
      int kept = keptInFront(words, at, end);
      if (kept > 0) {
        out = out == null ? new StringBuilder(words) : out;
        for (int i = at + kept; i < end - 4; i++) {
          out.setCharAt(i, '*');
        }
      }
      at = end;
    }
    return out == null ? words : out.toString();
  }

  /** Units {@code from} to before {@code to} of a line, hidden as if the whole line had been. */
  static String cut(String line, int from, int to) {
    int start = from;
    while (start > 0 && from - start <= LONGEST && digit(line.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = to;
    while (end < line.length() && end - to <= LONGEST && isDigitOrX(line.charAt(end))) {
      end++;
    }
    return of(line.substring(start, end)).substring(from - start, to - start);
  }

  /** How many digits in front may stay; 0 where the run is no personal number. */
  private static int keptInFront(String words, int from, int to) {
    int length = to - from;
    if (length >= SHORTEST && length <= LONGEST) {
      return 4;
    }
    boolean mobile =
        length == MOBILE && digit(words.charAt(from)) == 1 && digit(words.charAt(from + 1)) >= 3;
    return mobile ? 3 : 0;
  }

  private static int run(String words, int from) {
    int end = from;
    while (end < words.length() && digit(words.charAt(end)) >= 0) {
      end++;
    }
    boolean checked = end - from == 17 && end < words.length() && isX(words.charAt(end));
    return checked ? end + 1 : end;
  }

  private static boolean isDigitOrX(char c) {
    return digit(c) >= 0 || isX(c);
  }

  private static boolean isX(char c) {
    return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
