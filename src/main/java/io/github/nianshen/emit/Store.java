package io.github.nianshen.emit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Words kept until a run has ended, each known by its number. They go to a temporary file as soon
 * as there are more than 8 MiB of them.
 */
final class Store implements Closeable {
  private static final int IN_MEMORY = 8 << 20;
  private static final int FIRST = 64;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private Optional<Overflow> overflow = Optional.empty();
  private long[] ends = new long[FIRST];
  private int count;
  private long length;

  /** The part that did not fit into memory. */
  private record Overflow(Path path, RandomAccessFile file) {}

  /**
   * Adds words.
   *
   * @param words UTF-8
   * @throws IOException where the temporary file cannot be written
   */
  void add(byte[] words) throws IOException {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
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
    ends[count++] = length;
  }

  /** Reads words back. */
  @FunctionalInterface
  interface Reader {
    /** The words of a number, from 0. */
    String words(int number) throws IOException;
  }

  /** A way to read them back; to be called when all have been added. */
  Reader reader() {
    byte[] first = head.toByteArray();
    return number -> words(first, number);
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
