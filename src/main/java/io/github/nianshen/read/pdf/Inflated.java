package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.LimitReached;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large the packed streams of a file are when they are unpacked, looked at before anything is
 * kept of them: a few kilobytes can hold gigabytes.
 */
final class Inflated {
  /** Pictures of a long scan are less. */
  private static final long MOST = 1L << 30;

  /** A stream that is more of the memory than this is no page, font or list of places. */
  private static final long LONGEST = 256L << 20;

  /** How many times as long unpacked bytes can be. */
  private static final long RATIO = 1032;

  private static final String STREAM = "stream";

  private Inflated() {}

  /** Refuses a file whose streams are too large. */
  static void check(byte[] file) throws LimitReached {
    if (file.length * RATIO < LONGEST) {
      return;
    }
    var inflater = new Inflater();
    var buffer = new byte[1 << 16];
    long all = 0;
    try {
      for (int at = next(file, 0); at >= 0; at = next(file, at)) {
        if (isPacked(file, at)) {
          long length = length(file, at, inflater, buffer);
          LimitReached.check("stream", length, LONGEST);
          all += length;
          LimitReached.check("streams", all, MOST);
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** Where the next stream's bytes begin, behind the word and its line end. */
  private static int next(byte[] file, int from) {
    for (int i = from; i + STREAM.length() + 4 < file.length; i++) {
      if (file[i] == 's' && isWord(file, i)) {
        int at = i + STREAM.length();
        at += file[at] == '\r' ? 1 : 0;
        return at + (file[at] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private static boolean isWord(byte[] file, int from) {
    for (int k = 0; k < STREAM.length(); k++) {
      if (file[from + k] != STREAM.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether bytes begin as those that were packed by deflation do. */
  private static boolean isPacked(byte[] file, int at) {
    return (file[at] & 0x0f) == 8 && (((file[at] & 0xff) << 8) | (file[at + 1] & 0xff)) % 31 == 0;
  }

  private static long length(byte[] file, int at, Inflater inflater, byte[] buffer) {
    inflater.reset();
    inflater.setInput(file, at, file.length - at);
    long length = 0;
    try {
      int more = inflater.inflate(buffer);
      while (more > 0 && length <= LONGEST) {
        length += more;
        more = inflater.inflate(buffer);
      }
    } catch (DataFormatException broken) {
      return length;
    }
    return length;
  }
}
