package io.github.nianshen.read;

import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.List;

/** Plain text, line by line. */
final class PlainLines {
  private PlainLines() {}

  /** The lines of a text that are not blank. */
  static List<Piece> read(String text, Limits limits) throws LimitReached {
    return read(text, 0, text.length(), limits);
  }

  /**
   * The lines of a stretch of a text that are not blank. This is where rows of tabs and pipes,
   * cells one a line and hard-wrapped paragraphs inside other formats come by.
   */
  static List<Piece> read(String text, int start, int end, Limits limits) throws LimitReached {
    var pieces = new ArrayList<Piece>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        continue;
      }
      Words words = Words.same(text, from, i);
      from = i + 1;
      if (words.isEmpty()) {
        continue;
      }
      pieces.add(new Piece.Line(words, 0));
      LimitReached.check("blocks", pieces.size(), limits.blocks());
    }
    return pieces;
  }
}
