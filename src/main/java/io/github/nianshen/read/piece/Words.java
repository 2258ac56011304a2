package io.github.nianshen.read.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a source with the place each unit came from.
 *
 * <p>White space is one space at most, and none at the ends; a line break that is meant ({@code
 * <br>} in a cell) is {@code \n}.
 */
public final class Words {
  private final String text;

  /** Where each unit stands; empty where they stand one after the other from {@link #start}. */
  private final int[] at;

  private final int start;

  private Words(String text, int[] at, int start) {
    this.text = text;
    this.at = at;
    this.start = start;
  }

  /** No words, at a place of the source. */
  public static Words none(int start) {
    return new Words("", new int[0], start);
  }

  /** A piece of the source as it stands, white space at both ends left out. */
  public static Words same(String source, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(source.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(source.charAt(to - 1))) {
      to--;
    }
    return new Words(source.substring(from, to), new int[0], from);
  }

  /**
   * Whether a unit is white space to a reader: of HTML, of any width (U+2003, U+3000), a line end
   * of Unicode, or a byte order mark.
   */
  public static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || c == '\ufeff' || (c > '~' && Character.isSpaceChar(c));
  }

  /** The words. */
  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int length() {
    return text.length();
  }

  /** Where a unit stands in the source; for blank words, where they would stand. */
  public int at(int index) {
    if (text.isEmpty()) {
      return start;
    }
    return at.length == 0 ? start + index : at[index];
  }

  /** The source's place after the last unit. */
  public int end() {
    return text.isEmpty() ? start : at(text.length() - 1) + 1;
  }

  /** These words with others before them that stand for the same place. */
  public Words after(String before) {
    var all = new int[before.length() + text.length()];
    Arrays.fill(all, 0, before.length(), at(0));
    for (int i = 0; i < text.length(); i++) {
      all[before.length() + i] = at(i);
    }
    return new Words(before + text, all, start);
  }

  /** The lines of these words. */
  public List<Words> lines() {
    var lines = new ArrayList<Words>();
    int from = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', from)) {
      lines.add(part(from, i));
      from = i + 1;
    }
    lines.add(from == 0 ? this : part(from, text.length()));
    return lines;
  }

  /** These words from a unit on. */
  public Words from(int index) {
    return index == 0 ? this : part(index, text.length());
  }

  private Words part(int from, int to) {
    if (from >= to) {
      return none(end());
    }
    int[] there = at.length == 0 ? new int[0] : Arrays.copyOfRange(at, from, to);
    return new Words(text.substring(from, to), there, at(from));
  }

  /** Puts words together unit by unit, as a browser would. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[32];
    private char pending;
    private int pendingAt;
    private int start;
    private char lineEnd = '\r';

    /** Starts with no words at a place of the source. */
    public Builder(int start) {
      this.start = start;
    }

    /** From here on the source's line ends are line breaks. */
    public void keepBreaks() {
      lineEnd = '\n';
    }

    /** Adds one unit; white space waits for what follows it. */
    public Builder add(char c, int place) {
      if (isSpace(c)) {
        space(c == '\r' || c == '\n' ? lineEnd : ' ', place);
        return this;
      }
      settle(c);
      put(c, place);
      return this;
    }

    /** Adds a piece of the source as it stands. */
    public Builder copy(String source, int from, int to) {
      for (int i = from; i < to; i++) {
        add(source.charAt(i), i);
      }
      return this;
    }

    /** Adds words of their own. */
    public Builder all(Words words) {
      for (int i = 0; i < words.length(); i++) {
        add(words.text.charAt(i), words.at(i));
      }
      return this;
    }

    /** Breaks the line, if words follow. */
    public Builder breakLine(int place) {
      space('\n', place);
      return this;
    }

    public boolean isEmpty() {
      return text.isEmpty();
    }

    /** The words so far. */
    public Words words() {
      return text.isEmpty()
          ? none(start)
          : new Words(text.toString(), Arrays.copyOf(at, text.length()), at[0]);
    }

    private void space(char kind, int place) {
      if (text.isEmpty()) {
        return;
      }
      if (pending == 0) {
        pendingAt = place;
      }
      if (pending == 0 || kind == '\n' || (kind == '\r' && pending == ' ')) {
        pending = kind;
      }
    }

    /** A line end of the source between two Chinese signs is no space: browsers close it up. */
    private void settle(char next) {
      if (pending == '\n') {
        put('\n', pendingAt);
      } else if (pending == ' ' || (pending == '\r' && !(isWide(next) && isWide(last())))) {
        put(' ', pendingAt);
      }
      pending = 0;
    }

    private char last() {
      return text.charAt(text.length() - 1);
    }

    private void put(char c, int place) {
      if (text.length() == at.length) {
        at = Arrays.copyOf(at, at.length * 2);
      }
      if (text.isEmpty()) {
        start = place;
      }
      at[text.length()] = place;
      text.append(c);
    }

    private static boolean isWide(char c) {
      return (c >= '\u2e80' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || c >= '\uff01';
    }
  }
}
