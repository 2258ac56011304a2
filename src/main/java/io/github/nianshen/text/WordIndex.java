package io.github.nianshen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and what each stands for, found in one pass over a text: the first two signs of all words
 * are mixed into few bits, and most places are passed over by them.
 *
 * @param <T> what a word stands for
 */
public final class WordIndex<T> {
  private static final int BITS = 16;

  /** By the first two signs of the words, or the one that they have; the longest first. */
  private final Map<Integer, List<Entry<T>>> byStart = new HashMap<>();

  private final long[] pairs = new long[(1 << BITS) / Long.SIZE];
  private final long[] singles = new long[pairs.length];

  private record Entry<T>(String words, T meaning) {}

  /**
   * An index.
   *
   * @param words words, never empty; what stands under one of them is found in its order
   */
  public WordIndex(Map<String, List<T>> words) {
    words.forEach((word, meanings) -> meanings.forEach(m -> add(new Entry<>(word, m))));
    var longestFirst = Comparator.comparing((Entry<T> e) -> -e.words().length());
    byStart.values().forEach(list -> list.sort(longestFirst));
  }

  private void add(Entry<T> entry) {
    String words = entry.words();
    byStart.computeIfAbsent(start(words, 0), c -> new ArrayList<>()).add(entry);
    if (words.length() == 1) {
      set(singles, words.charAt(0));
    } else {
      set(pairs, mixed(words.charAt(0), words.charAt(1)));
    }
  }

  /** The first place from one on where a word may begin; -1 where there is none. */
  public int next(String text, int from) {
    char here = from < text.length() ? text.charAt(from) : 0;
    for (int i = from; i < text.length(); i++) {
      char after = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (has(pairs, mixed(here, after)) || has(singles, here)) {
        return i;
      }
      here = after;
    }
    return -1;
  }

  /** What the words stand for that the text goes on with at a place, the longest first. */
  public List<T> at(String text, int from) {
    if (from >= text.length()) {
      return List.of();
    }
    char here = text.charAt(from);
    boolean pair = from + 1 < text.length() && has(pairs, mixed(here, text.charAt(from + 1)));
    boolean single = has(singles, here);
    if (!pair && !single) {
      return List.of();
    }
    var found = new ArrayList<T>(2);
    if (pair) {
      add(start(text, from), text, from, found);
    }
    if (single) {
      add(here << BITS, text, from, found);
    }
    return found;
  }

  private void add(int start, String text, int from, List<T> found) {
    for (Entry<T> entry : byStart.getOrDefault(start, List.of())) {
      if (text.startsWith(entry.words(), from)) {
        found.add(entry.meaning());
      }
    }
  }

  private static int start(String words, int from) {
    int second = from + 1 < words.length() ? words.charAt(from + 1) : 0;
    return words.charAt(from) << BITS | second;
  }

  private static int mixed(char first, char second) {
    return (first * 31 + second) & 0xffff;
  }

  private static void set(long[] bits, int at) {
    bits[at >> 6] |= 1L << at;
  }

  private static boolean has(long[] bits, int at) {
    return (bits[at >> 6] & 1L << at) != 0;
  }
}
