package io.github.nianshen.emit;

/**
 * How words look on a terminal: how wide they are, and with nothing in them that a terminal obeys.
 */
final class Display {
  /** Tabs stand at every fourth column. */
  static final int TAB = 4;

  private Display() {}

  /** Columns that a code point takes: 0, 1 or 2. */
  static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Wide.surely(point) ? 2 : 1;
    };
  }

  /** Columns that words take; a tab counts to the next stop, from {@code column}. */
  static int width(String words, int column) {
    int at = column;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int point = words.codePointAt(i);
      at += point == '\t' ? TAB - at % TAB : width(picture(point));
    }
    return at - column;
  }

  /** The words with tabs as blanks and every sign that a terminal would obey as a picture of it. */
  static String safe(String words) {
    return safe(words, 0);
  }

  /** The same for words that begin at a column, from 0. */
  static String safe(String words, int begin) {
    var out = new StringBuilder(words.length() + 8);
    int column = begin;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int point = words.codePointAt(i);
      if (point == '\t') {
        int blanks = TAB - column % TAB;
        out.append(" ".repeat(blanks));
        column += blanks;
      } else {
        int shown = picture(point);
        out.appendCodePoint(shown);
        column += width(shown);
      }
    }
    return out.toString();
  }

  /**
   * What is shown for a code point: itself, a control picture for a control character, U+FFFD for
   * signs that turn the direction of writing, end a line or are half a character.
   */
  private static int picture(int point) {
    if (point < 0x20) {
      return 0x2400 + point;
    }
    if (point == 0x7f) {
      return 0x2421;
    }
    boolean half = within(point, 0xd800, 0xdfff);
    return isObeyed(point) || half ? 0xfffd : point;
  }

  /** Signs that steer a terminal: control characters, line ends, turns of direction. */
  static boolean isObeyed(int point) {
    return point < 0x20
        || within(point, 0x7f, 0x9f)
        || point == 0x61c
        || within(point, 0x200e, 0x200f)
        || within(point, 0x2028, 0x202e)
        || within(point, 0x2066, 0x2069);
  }

  private static boolean within(int point, int from, int to) {
    return point >= from && point <= to;
  }
}
