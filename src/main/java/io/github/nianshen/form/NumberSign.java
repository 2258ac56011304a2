package io.github.nianshen.form;

import io.github.nianshen.text.Numerals;

/** Numbers as tables print them: {@code 12}, {@code -3}, {@code 1,234.5}. */
final class NumberSign {
  private NumberSign() {}

  /**
   * Where the number ends that begins at a place; the place itself where none does.
   *
   * @param limit where the text that may belong to it ends
   */
  static int end(String text, int from, int limit) {
    boolean signed = from < limit && (text.charAt(from) == '-' || text.charAt(from) == '+');
    int first = signed ? from + 1 : from;
    int end = digits(text, first, limit);
    if (end == first) {
      return from;
    }
    if (end - first <= 3) {
      end = thousands(text, end, limit);
    }
    boolean point = end < limit && text.charAt(end) == '.';
    int fraction = point ? digits(text, end + 1, limit) : end;
    return fraction > end + 1 ? fraction : end;
  }

  /** After groups of just three digits, a comma before each. */
  private static int thousands(String text, int from, int limit) {
    int end = from;
    while (end < limit && text.charAt(end) == ',' && digits(text, end + 1, limit) == end + 4) {
      end += 4;
    }
    return end;
  }

  private static int digits(String text, int from, int limit) {
    int end = from;
    while (end < limit && Numerals.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
