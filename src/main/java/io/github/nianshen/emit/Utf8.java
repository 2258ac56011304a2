package io.github.nianshen.emit;

import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Position;

/** Lengths and columns in bytes of UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** How many bytes words take; half a character takes what U+FFFD does. */
  static long length(CharSequence words) {
    long bytes = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < words.length()
              && Character.isLowSurrogate(words.charAt(i + 1));
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : pair ? 4 : 3;
      i += pair ? 1 : 0;
    }
    return bytes;
  }

  /** The column of a place, from 1. */
  static long column(Source source, Position place) {
    String line = source.line(place.line());
    return 1 + length(line.substring(0, Math.min(line.length(), place.column() - 1)));
  }
}
