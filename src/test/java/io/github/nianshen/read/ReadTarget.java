package io.github.nianshen.read;

import io.github.nianshen.lint.Sound;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Any bytes, read as a file of one format. */
public final class ReadTarget {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ReadTarget() {}

  /** What is read is sound; what cannot be read has a reason. */
  public static void read(String name, byte[] bytes) {
    try {
      Sound.check(Reader.read(Path.of(name), bytes, Limits.ORDINARY));
    } catch (Unread refused) {
      if (refused.reason() == Reason.IO) {
        throw new AssertionError(refused);
      }
    }
  }

  /** What was decoded once says the same when it is decoded again from UTF-8. */
  public static void decode(byte[] bytes) {
    Optional<String> text = Decoder.decode(bytes);
    if (text.isEmpty()) {
      return;
    }
    byte[] utf8 = text.get().getBytes(StandardCharsets.UTF_8);
    byte[] marked = Arrays.copyOf(MARK, MARK.length + utf8.length);
    System.arraycopy(utf8, 0, marked, MARK.length, utf8.length);
    String whole = new String(utf8, StandardCharsets.UTF_8);
    Optional<String> again = Decoder.decode(marked);
    if (!again.equals(Optional.of(whole))) {
      throw new AssertionError("decoded again: " + again);
    }
  }
}
