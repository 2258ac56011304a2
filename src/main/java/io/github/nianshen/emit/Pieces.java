package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Findings in the words of one output, kept until the run has ended: only then is it known which of
 * them are shown. Of each, 20 bytes are held in memory; the words go to a temporary file as soon as
 * there are more than 8 MiB of them.
 */
final class Pieces implements Closeable {
  private static final int IN_MEMORY = 8 << 20;
  private static final int FIRST = 64;

  /** Comes after the rank of every level. */
  private static final int ASIDE = Level.values().length;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private Optional<Overflow> overflow = Optional.empty();
  private long[] ends = new long[FIRST];
  private long[] keys = new long[FIRST];
  private int[] files = new int[FIRST];
  private int count;
  private long length;

  /** The part that did not fit into memory. */
  private record Overflow(Path path, RandomAccessFile file) {}

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

  private void add(int file, int rule, int rank, byte[] words) throws IOException {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
      keys = Arrays.copyOf(keys, count * 2);
      files = Arrays.copyOf(files, count * 2);
    }
    if (overflow.isEmpty() && head.size() + words.length > IN_MEMORY) {
      Path path = Files.createTempFile("nianshen", ".tmp");
      path.toFile().deleteOnExit();
      overflow = Optional.of(new Overflow(path, new RandomAccessFile(path.toFile(), "rw")));
    }
    if (overflow.isPresent()) {
      overflow.get().file().write(words);
    } else {
      head.write(words);
    }
    length += words.length;
    ends[count] = length;
    keys[count] = (long) rank << 60 | (long) rule << 32 | count;
    files[count++] = file;
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
    var all = new int[rules];
    for (int i = 0; i < count; i++) {
      all[Most.rule(keys[i])] += keys[i] >>> 60 < ASIDE ? 1 : 0;
    }
    return all;
  }

  /** Hands on what a limit keeps, in the order of the files. */
  void each(Most most, Taker taker) throws IOException {
    BitSet kept = most.of(Arrays.copyOf(keys, count));
    byte[] first = head.toByteArray();
    if (overflow.isPresent()) {
      overflow.get().file().seek(0);
    }
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      taker.take(files[i], Most.rule(keys[i]), words(first, i));
    }
  }

  private String words(byte[] first, int i) throws IOException {
    long start = i == 0 ? 0 : ends[i - 1];
    int size = (int) (ends[i] - start);
    if (ends[i] <= first.length) {
      return new String(first, (int) start, size, StandardCharsets.UTF_8);
    }
    RandomAccessFile file = overflow.orElseThrow().file();
    var words = new byte[size];
    file.seek(start - first.length);
    file.readFully(words);
    return new String(words, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (overflow.isPresent()) {
      overflow.get().file().close();
      Files.deleteIfExists(overflow.get().path());
    }
  }
}
