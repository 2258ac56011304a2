package io.github.nianshen.emit;

import io.github.nianshen.text.DigitSigns;
import org.jspecify.annotations.Nullable;

/**
 * Digits of a line in groups that one blank or hyphen each parts.
 *
 * @param words the line
 * @param start where the first group begins
 * @param end where the last group ends
 * @param shape how many digits each group has: {@code 3-4-4}
 */
record DigitGroups(String words, int start, int end, String shape) {
  private static final int LONGEST = 19;
  private static final int SHORTEST = 15;
  private static final int KEPT = 4;

  /** The groups that begin at a digit. */
  static DigitGroups at(String words, int start) {
    var shape = new StringBuilder();
    int at = start;
    while (true) {
      int end = DigitSigns.groupEnd(words, at);
      shape.append(shape.length() > LONGEST ? "" : end - at);
      if (!DigitSigns.goesOn(words, end)) {
        return new DigitGroups(words, start, end, shape.toString());
      }
      shape.append('-');
      at = end + 1;
    }
  }

  /** Hides the digits between those that may stay, where they are a number of a person. */
  @Nullable StringBuilder hide(@Nullable StringBuilder out) {
    int kept = keptTogether();
    if (kept > 0) {
      return hide(start, end, kept, out);
    }
    StringBuilder hidden = out;
    for (int at = start; at < end; ) {
      int to = DigitSigns.groupEnd(words, at);
      int front = keptInFront(at, to);
      hidden = front > 0 ? hide(at, to, front, hidden) : hidden;
      at = to + 1;
    }
    return hidden;
  }

  /** How many units in front may stay where all groups are one number; 0 where they are none. */
  private int keptTogether() {
    return switch (shape) {
      case "3-4-4" -> isMobile(start) ? 3 : 0;
      case "2-3-4-4" -> isMobile(start + 3) ? 6 : 0;
      case "6-8-4" -> KEPT;
      // Four figures of a row are seldom a card's number, whose digits check.
      case "4-4-4-4", "4-4-4-4-1", "4-4-4-4-2", "4-4-4-4-3" ->
          DigitSigns.checks(words.substring(start, end)) ? KEPT : 0;
      default -> 0;
    };
  }

  /** How many digits of a group in front may stay; 0 where it is no personal number. */
  private int keptInFront(int from, int to) {
    int length = to - from;
    if (length >= SHORTEST && length <= LONGEST) {
      return KEPT;
    }
    boolean abroad =
        length == 13 && DigitSigns.value(words.charAt(from)) == 8 && isMobile(from + 2);
    if (abroad && DigitSigns.value(words.charAt(from + 1)) == 6) {
      return 5;
    }
    return length == 11 && isMobile(from) ? 3 : 0;
  }

  private boolean isMobile(int at) {
    return DigitSigns.value(words.charAt(at)) == 1 && DigitSigns.value(words.charAt(at + 1)) >= 3;
  }

  private StringBuilder hide(int from, int to, int kept, @Nullable StringBuilder out) {
    StringBuilder hidden = out == null ? new StringBuilder(words) : out;
    for (int i = from + kept; i < to - KEPT; i++) {
      if (DigitSigns.value(words.charAt(i)) >= 0) {
        hidden.setCharAt(i, '*');
      }
    }
    return hidden;
  }
}
