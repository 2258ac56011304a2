package io.github.nianshen.lsp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a client counts the columns of a line in. */
enum Encoding {
  /** Bytes. */
  UTF8("utf-8"),
  /** Units of Java's own strings. */
  UTF16("utf-16"),
  /** Code points. */
  UTF32("utf-32");

  private final String word;

  Encoding(String word) {
    this.word = word;
  }

  /** The first of those that a client offers which is known; UTF-16 where it offers none. */
  static Encoding chosen(List<String> offered) {
    return offered.stream().flatMap(o -> named(o).stream()).findFirst().orElse(UTF16);
  }

  private static Optional<Encoding> named(String word) {
    return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
  }

  /** Its name in the protocol. */
  String word() {
    return word;
  }

  /** How many of its units a stretch of a text has. */
  int length(String text, int from, int to) {
    if (this == UTF16) {
      return to - from;
    }
    int units = 0;
    for (int i = from; i < to; ) {
      int point = text.codePointAt(i);
      units += this == UTF8 ? bytes(point) : 1;
      i += Character.charCount(point);
    }
    return units;
  }

  /** The offset so many units behind another, at most {@code end}; never amid a sign. */
  int offset(String text, int from, int end, int units) {
    int left = units;
    int at = from;
    while (at < end && left > 0) {
      int point = text.codePointAt(at);
      int signs = Character.charCount(point);
      left -= this == UTF8 ? bytes(point) : this == UTF16 ? signs : 1;
      at += left < 0 ? 0 : signs;
    }
    return Math.min(at, end);
  }

  private static int bytes(int point) {
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
