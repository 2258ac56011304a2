package io.github.nianshen.emit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What GitHub's upload takes a line for when a result brings no fingerprint of its own ({@code
 * primaryLocationLineHash}): a rolling hash of the 100 UTF-16 units from the line's start, without
 * spaces and tabs and with one sign for every line end. Lines that hash alike are counted.
 *
 * <p>Lines end with CR, LF or CRLF; behind the last line end there is one more line, of the end of
 * the file alone. What is hashed is the file as UTF-8, its byte order mark included.
 */
final class LineHash {
  private static final int WINDOW = 100;
  private static final long MULTIPLIER = 37;

  /** MULTIPLIER to the power of WINDOW: the weight of the unit that leaves the window. */
  private static final long LEAVING = power();

  private static final char END_OF_FILE = 0xffff;

  private final char[] window = new char[WINDOW];

  /** For each place of the window the line that starts there, from 1; 0 for none. */
  private final int[] starts = new int[WINDOW];

  private long hash;
  private int index;
  private int lines;
  private boolean lineStarts = true;

  /** By line, from 1. */
  private long[] hashes = new long[64];

  private LineHash() {}

  /**
   * The hashes of some lines of a text, such as {@code c129715d7a2bc9a3:1}. Time grows with the
   * text, memory with eight bytes a line and with the lines that are asked for.
   *
   * @param lines counted from 1; a line that the text does not have gets no hash
   */
  static Map<Integer, String> of(String text, Set<Integer> lines) {
    long[] hashes = hashes(text);
    Map<Long, Integer> seen = new HashMap<>();
    lines.stream().filter(l -> l >= 1 && l < hashes.length).forEach(l -> seen.put(hashes[l], 0));
    Map<Integer, String> named = new TreeMap<>();
    for (int line = 1; line < hashes.length; line++) {
      Integer ordinal = seen.computeIfPresent(hashes[line], (hash, count) -> count + 1);
      if (ordinal != null && lines.contains(line)) {
        named.put(line, Long.toHexString(hashes[line]) + ":" + ordinal);
      }
    }
    return named;
  }

  private static long[] hashes(String text) {
    var hash = new LineHash();
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean secondHalf = c == '\n' && before == '\r';
      if (c != ' ' && c != '\t' && !secondHalf) {
        hash.take(c == '\r' ? '\n' : c);
      }
      before = c;
    }
    hash.take(END_OF_FILE);
    for (int i = 0; i < WINDOW; i++) {
      hash.roll((char) 0);
    }
    return Arrays.copyOf(hash.hashes, hash.lines + 1);
  }

  private void take(char c) {
    int line = lineStarts ? ++lines : 0;
    lineStarts = c == '\n';
    int at = index;
    roll(c);
    starts[at] = line;
  }

  /** Moves the window by one unit; the line whose start leaves it has been seen whole. */
  private void roll(char c) {
    if (starts[index] > 0) {
      keep(starts[index]);
      starts[index] = 0;
    }
    hash = MULTIPLIER * hash + c - LEAVING * window[index];
    window[index] = c;
    index = (index + 1) % WINDOW;
  }

  private void keep(int line) {
    if (line >= hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
    }
    hashes[line] = hash;
  }

  private static long power() {
    long power = 1;
    for (int i = 0; i < WINDOW; i++) {
      power *= MULTIPLIER;
    }
    return power;
  }
}
