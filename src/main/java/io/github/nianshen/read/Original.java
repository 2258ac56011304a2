package io.github.nianshen.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text file as it is on the disk: its text unit for unit where a document's source has it, and
 * the encoding in which that text gives the very same bytes.
 */
public final class Original {
  /** The encodings that reports are kept in; an ASCII text would do in each. */
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("Big5"));

  private final String text;
  private final Charset charset;
  private final byte[] mark;

  private Original(String text, Charset charset, byte[] mark) {
    this.text = text;
    this.charset = charset;
    this.mark = mark;
  }

  /**
   * The text of a file's bytes. Empty where they are no text, hold damaged signs, or do not tell
   * their encoding: then nothing could be written back without changing more than was meant.
   */
  public static Optional<Original> of(byte[] bytes) {
    Optional<String> text = Decoder.decode(bytes);
    if (text.isEmpty() || text.get().chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    for (Charset charset : CHARSETS) {
      byte[] mark = mark(bytes, charset);
      var same = new Original(text.get(), charset, mark);
      if (same.with(text.get()).filter(b -> Arrays.equals(b, bytes)).isPresent()) {
        return Optional.of(same);
      }
    }
    return Optional.empty();
  }

  /** The byte order mark that the bytes begin with; none where they have none. */
  private static byte[] mark(byte[] bytes, Charset charset) {
    byte[] mark = charset.name().startsWith("UTF") ? "\ufeff".getBytes(charset) : new byte[0];
    boolean marked = Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
    return marked ? mark : new byte[0];
  }

  /** Its text without byte order mark, line ends as they stand. */
  public String text() {
    return text;
  }

  /** The bytes of a changed text; empty where it has signs that the encoding has not. */
  public Optional<byte[]> with(String changed) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(changed));
      var all = new ByteArrayOutputStream(mark.length + bytes.remaining());
      all.write(mark, 0, mark.length);
      all.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
      return Optional.of(all.toByteArray());
    } catch (CharacterCodingException unmappable) {
      return Optional.empty();
    }
  }
}
