package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Findings in the words of one output, kept until the run has ended: only then is it known which of
 * them are shown. Beside them stands what the output shows of each file as a whole.
 */
final class Pieces implements Closeable {
  private static final int FIRST = 64;

  private static final List<Level> LEVELS = List.of(Level.values());

  /** Comes after the rank of every level. */
  private static final int ASIDE = Level.values().length;

  private final Store words = new Store();
  private final Store texts = new Store();
  private long[] keys = new long[FIRST];
  private int[] files = new int[FIRST];
  private int count;

  /** One piece, with the number of its file and of its rule. */
  @FunctionalInterface
  interface Taker {
    /** Takes a piece; pieces come in the order in which they were added. */
    void take(int file, int rule, String words) throws IOException;
  }

  /**
   * Adds a piece.
   *
   * @param file the number of its file in the run, from 0
   * @param rule the number of its rule in the list of rules, from 0
   * @throws IOException where the temporary file cannot be written
   */
  void add(int file, int rule, Level level, byte[] words) throws IOException {
    add(file, rule, level.compareTo(Level.ERROR), words);
  }

  /** Adds a piece that does not count: where pieces are limited, it is left out first. */
  void addAside(int file, int rule, byte[] words) throws IOException {
    add(file, rule, ASIDE, words);
  }

  private void add(int file, int rule, int rank, byte[] piece) throws IOException {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
      files = Arrays.copyOf(files, count * 2);
    }
    words.add(piece);
    keys[count] = (long) rank << 60 | (long) rule << 32 | count;
    files[count++] = file;
  }

  /** Adds what is shown of the next file as a whole. */
  void addText(byte[] text) throws IOException {
    texts.add(text);
  }

  /** What is shown of files as a whole, by their numbers from 0. */
  Store.Reader texts() {
    return texts.reader();
  }

  /** How many pieces there are. */
  int count() {
    return count;
  }

  /** How many of them a limit keeps. */
  int shown(Most most) {
    return most.of(Arrays.copyOf(keys, count)).cardinality();
  }

  /** How many of those that count a limit leaves out. */
  int left(Most most) {
    BitSet kept = most.of(Arrays.copyOf(keys, count));
    return (int)
        IntStream.range(0, count).filter(i -> keys[i] >>> 60 < ASIDE && !kept.get(i)).count();
  }

  /** How many of those that count each rule has, whether a limit keeps them or not. */
  int[] perRule(int rules) {
    return perLevel(rules).stream()
        .mapToInt(c -> c.values().stream().mapToInt(n -> n).sum())
        .toArray();
  }

  /** The same of each level; a level without findings is absent. */
  List<Map<Level, Integer>> perLevel(int rules) {
    List<Map<Level, Integer>> all = new ArrayList<>();
    for (int i = 0; i < rules; i++) {
      all.add(new EnumMap<>(Level.class));
    }
    for (int i = 0; i < count; i++) {
      int rank = (int) (keys[i] >>> 60);
      if (rank < ASIDE) {
        all.get(Most.rule(keys[i])).merge(LEVELS.get(rank), 1, Integer::sum);
      }
    }
    return all;
  }

  /** Hands on what a limit keeps, in the order of the files. */
  void each(Most most, Taker taker) throws IOException {
    BitSet kept = most.of(Arrays.copyOf(keys, count));
    Store.Reader all = words.reader();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      taker.take(files[i], Most.rule(keys[i]), all.words(i));
    }
  }

  @Override
  public void close() throws IOException {
    try (words) {
      texts.close();
    }
  }
}
