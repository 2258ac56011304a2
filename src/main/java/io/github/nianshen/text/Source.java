package io.github.nianshen.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A file's own decoded text, and the map from a document's text back to it.
 *
 * <p>The map is a list of runs: from {@code from[i]} on, text offset {@code t} stands at source
 * offset {@code at[i] + (t - from[i])}. Where the document's text has units that the source has not
 * (a line break that a reader set), the offset is held at the run's end.
 */
public final class Source {
  private final String text;
  private final int[] from;
  private final int[] at;
  private final int[] lines;
  private final int[] pages;

  Source(String text, int[] from, int[] at, int[] pages) {
    this.text = text;
    this.from = from;
    this.at = at;
    this.lines = lineStarts(text);
    this.pages = pages;
  }

  /** The source of a document whose text is the file's own. */
  public static Source same(String text) {
    return new Source(text, new int[] {0}, new int[] {0}, new int[0]);
  }

  /** The file's text as decoded, without byte order mark. */
  public String text() {
    return text;
  }

  /** The text offsets where runs begin. */
  int[] from() {
    return from;
  }

  /** Where each run begins in the source. */
  int[] at() {
    return at;
  }

  /** Where printed pages begin in the source. */
  int[] pages() {
    return pages;
  }

  /** Where a text offset stands in the source: line and column, both from 1. */
  public Position position(int offset) {
    return positionAt(sourceOffset(offset));
  }

  /** Where a span stands in the source; the end is the place after its last unit. */
  public Region region(Span span) {
    int start = sourceOffset(span.start());
    int end = span.length() == 0 ? start : sourceOffset(span.end() - 1) + 1;
    return new Region(positionAt(start), positionAt(Math.max(start, end)));
  }

  /** The printed page, from 1, that a text offset stands on; empty where pages are not known. */
  public OptionalInt page(int offset) {
    if (pages.length == 0) {
      return OptionalInt.empty();
    }
    int page = Arrays.binarySearch(pages, sourceOffset(offset));
    return OptionalInt.of(Math.max(1, page < 0 ? -page - 1 : page + 1));
  }

  /** How many lines the source has; an empty file has one. */
  public int lineCount() {
    return lines.length;
  }

  /** A line's words without its line end; lines count from 1. */
  public String line(int number) {
    int start = lines[number - 1];
    int end = number < lines.length ? lines[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The source offset of a text offset. */
  public int sourceOffset(int offset) {
    int run = Arrays.binarySearch(from, offset);
    if (run < 0) {
      run = Math.max(0, -run - 2);
    }
    int there = at[run] + (offset - from[run]);
    int limit = run + 1 < at.length ? Math.max(at[run], at[run + 1]) : text.length();
    return Math.min(there, limit);
  }

  private Position positionAt(int source) {
    int line = Arrays.binarySearch(lines, source);
    if (line < 0) {
      line = -line - 2;
    }
    return new Position(line + 1, source - lines[line] + 1);
  }

  private static int[] lineStarts(String text) {
    var starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * A place in a source.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 units
   */
  public record Position(int line, int column) {}

  /**
   * A stretch of a source.
   *
   * @param start its first unit
   * @param end the place after its last unit
   */
  public record Region(Position start, Position end) {}

  /**
   * Puts a document's text together out of pieces of a source, and remembers where each came from.
   */
  public static final class Builder {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] at = new int[64];
    private int runs;

    /** Starts an empty text over a source. */
    public Builder(String source) {
      this.source = source;
    }

    /** Adds a piece of the source as it stands. */
    public Builder copy(int start, int end) {
      run(start);
      text.append(source, start, end);
      return this;
    }

    /** Adds words that stand for the source's place {@code start} but are not its very units. */
    public Builder add(String words, int start) {
      for (int i = 0; i < words.length(); i++) {
        run(start);
        text.append(words.charAt(i));
      }
      return this;
    }

    /** Length of the text so far, in UTF-16 units. */
    public int length() {
      return text.length();
    }

    /** The text so far. */
    public String text() {
      return text.toString();
    }

    /**
     * The way back to the source.
     *
     * @param pages offsets in the source where printed pages begin; empty where they are not known
     */
    public Source source(List<Integer> pages) {
      int[] starts = pages.stream().mapToInt(Integer::intValue).toArray();
      if (runs == 0) {
        return new Source(source, new int[] {0}, new int[] {0}, starts);
      }
      return new Source(source, Arrays.copyOf(from, runs), Arrays.copyOf(at, runs), starts);
    }

    private void run(int start) {
      int here = text.length();
      if (runs > 0 && at[runs - 1] + (here - from[runs - 1]) == start) {
        return;
      }
      if (runs > 0 && from[runs - 1] == here) {
        at[runs - 1] = start;
        return;
      }
      if (runs == from.length) {
        from = Arrays.copyOf(from, runs * 2);
        at = Arrays.copyOf(at, runs * 2);
      }
      from[runs] = here;
      at[runs++] = start;
    }
  }
}
