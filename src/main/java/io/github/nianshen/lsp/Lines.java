package io.github.nianshen.lsp;

import io.github.nianshen.text.Span;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text with its lines, in which places of the protocol are found and told. */
final class Lines {
  private final String text;
  private final Encoding encoding;
  private final int[] starts;

  Lines(String text, Encoding encoding) {
    this.text = text;
    this.encoding = encoding;
    this.starts = starts(text);
  }

  /** The whole text. */
  String text() {
    return text;
  }

  /** The text with a stretch of it replaced; places beyond its end are taken for the end. */
  Lines with(Range range, String words) {
    int start = offset(range.getStart());
    int end = Math.max(start, offset(range.getEnd()));
    String changed =
        new StringBuilder(text.length() + words.length())
            .append(text, 0, start)
            .append(words)
            .append(text, end, text.length())
            .toString();
    return new Lines(changed, encoding);
  }

  /** Another text whose columns are counted alike. */
  Lines with(String words) {
    return new Lines(words, encoding);
  }

  /** Where a place stands in the text; one beyond a line's end is that end. */
  int offset(Position place) {
    int line = Math.max(0, place.getLine());
    if (line >= starts.length) {
      return text.length();
    }
    return encoding.offset(text, starts[line], end(line), Math.max(0, place.getCharacter()));
  }

  /** The place of an offset. */
  Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int line = line(at);
    return new Position(line, encoding.length(text, starts[line], at));
  }

  /** The place of a stretch. */
  Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** The number of the line, from 0, that an offset stands on. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** A line with where it stands, its end left out; lines count from 0. */
  Span span(int line) {
    return new Span(starts[line], end(line));
  }

  /** How many lines there are; an empty text has one. */
  int count() {
    return starts.length;
  }

  private int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private static int[] starts(String text) {
    var starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
