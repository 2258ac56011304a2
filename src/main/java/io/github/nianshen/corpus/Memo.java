package io.github.nianshen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianshen.rule.Gist;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A report's running text and its gist, packed: of thousands of reports they are kept, and of few
 * they are asked for.
 */
public final class Memo {
  /** More than any report has. */
  private static final int MOST = 64 << 20;

  private final byte[] packed;

  private Memo(byte[] packed) {
    this.packed = packed;
  }

  /** Packs what a gist says and was taken from. */
  static Memo of(Gist gist) {
    var bytes = new ByteArrayOutputStream();
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      write(gist.prose().toString(), out);
      write(gist.words().toString(), out);
      var steps = new StringBuilder(gist.length());
      for (int i = 0, last = 0; i < gist.length(); last = gist.inProse(i), i++) {
        steps.append((char) Math.min(gist.inProse(i) - last, Character.MIN_SURROGATE - 1));
      }
      write(steps.toString(), out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    } finally {
      fast.end();
    }
    return new Memo(bytes.toByteArray());
  }

  private static void write(String words, DataOutputStream out) throws IOException {
    byte[] bytes = words.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** What was packed before. */
  static Memo of(ByteBuffer packed) {
    var bytes = new byte[packed.remaining()];
    packed.duplicate().get(bytes);
    return new Memo(bytes);
  }

  /** Its bytes. */
  ByteBuffer packed() {
    return ByteBuffer.wrap(packed).asReadOnlyBuffer();
  }

  /**
   * What was packed.
   *
   * @throws UncheckedIOException where the bytes are damaged
   */
  Open open() {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      return new Open(read(in), read(in), read(in));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST) {
      throw new IOException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), UTF_8);
  }

  /**
   * An unpacked text.
   *
   * @param prose passages as they are written, a line each
   * @param gist their signs that count
   * @param steps for each sign of the gist, how far behind the last one it stands in the prose
   */
  record Open(String prose, String gist, String steps) {

    /** The prose from one sign of the gist to before another. */
    String written(int from, int to) {
      int start = 0;
      int at = 0;
      for (int i = 0; i < to && i < steps.length(); i++) {
        at += steps.charAt(i);
        start = i == from ? at : start;
      }
      int begin = Math.min(start, prose.length());
      return prose.substring(
          begin - Gist.opened(prose, begin), Math.max(begin, Math.min(at + 1, prose.length())));
    }
  }
}
