package io.github.nianshen.read.office;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A zip archive that is written entry by entry (APPNOTE.TXT 4.3.7, 4.3.12). What was packed before
 * is not unpacked, so that a copy of it takes neither time nor room.
 */
final class Repacking {
  private static final int LOCAL = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;

  /** Sizes stand behind the contents; here they stand before them. */
  private static final int SIZES_BEHIND = 1 << 3;

  /** The first second that can be written, so that equal contents are equal bytes. */
  private static final int TIME = 1 << 21 | 1 << 16;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream list = new ByteArrayOutputStream();
  private int count;

  /**
   * What a list of entries tells of one.
   *
   * @param time and date, as they are written
   * @param size unpacked, in bytes
   */
  record Head(int flags, int method, int time, int crc, int size) {}

  /**
   * Adds an entry that is packed already.
   *
   * @param name a byte a unit
   */
  void copy(String name, Head head, byte[] packed) {
    byte[] words = name.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer facts =
        buffer(26)
            .putShort((short) VERSION)
            .putShort((short) (head.flags & ~SIZES_BEHIND))
            .putShort((short) head.method)
            .putInt(head.time)
            .putInt(head.crc)
            .putInt(packed.length)
            .putInt(head.size)
            .putShort((short) words.length)
            .putShort((short) 0);
    byte[] from = written(buffer(4).putInt(out.size()));
    out.writeBytes(written(buffer(4).putInt(LOCAL)));
    out.writeBytes(written(facts));
    out.writeBytes(words);
    out.writeBytes(packed);
    list.writeBytes(written(buffer(6).putInt(ENTRY).putShort((short) VERSION)));
    list.writeBytes(written(facts));
    list.writeBytes(new byte[10]);
    list.writeBytes(from);
    list.writeBytes(words);
    count++;
  }

  /** Packs an entry and adds it. */
  void add(String name, byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    copy(name, new Head(0, 8, TIME, (int) crc.getValue(), content.length), packed(content));
  }

  private static byte[] packed(byte[] content) {
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    var packed = new ByteArrayOutputStream();
    try {
      deflater.setInput(content);
      deflater.finish();
      var chunk = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** The whole archive. */
  byte[] bytes() {
    int from = out.size();
    out.writeBytes(list.toByteArray());
    ByteBuffer end =
        buffer(22)
            .putInt(END)
            .putInt(0)
            .putShort((short) count)
            .putShort((short) count)
            .putInt(list.size())
            .putInt(from)
            .putShort((short) 0);
    out.writeBytes(written(end));
    return out.toByteArray();
  }

  /** What was put into a buffer so far. */
  private static byte[] written(ByteBuffer buffer) {
    var bytes = new byte[buffer.position()];
    buffer.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
