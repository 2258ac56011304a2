package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The zip archive that an office document is, by its list of entries (APPNOTE.TXT 4.3.12); entries
 * are unpacked one by one when they are asked for, and never more than the limits allow.
 */
final class PackedParts {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  private final ByteBuffer in;
  private final Limits limits;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long unpacked;

  private PackedParts(byte[] bytes, Limits limits) {
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
  }

  /**
   * An entry.
   *
   * @param name its name, a byte a unit, whatever encoding it is in
   */
  private record Entry(String name, Repacking.Head head, int packed, long at) {}

  /** Reads the list of entries. */
  static PackedParts of(byte[] bytes, Limits limits) throws Unread {
    var archive = new PackedParts(bytes, limits);
    try {
      archive.list();
    } catch (IndexOutOfBoundsException cutShort) {
      throw new Unread(Reason.DAMAGED);
    }
    return archive;
  }

  /** The contents of an entry; empty where there is none of this name. */
  Optional<byte[]> read(String name) throws Unread {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    if ((entry.head.flags() & 1) != 0) {
      throw new Unread(Reason.ENCRYPTED);
    }
    try {
      return Optional.of(checked(entry, unpack(entry)));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException broken) {
      throw new Unread(Reason.DAMAGED);
    }
  }

  private static byte[] checked(Entry entry, byte[] content) throws Unread {
    var crc = new CRC32();
    crc.update(content);
    if ((int) crc.getValue() != entry.head.crc()) {
      throw new Unread(Reason.DAMAGED);
    }
    return content;
  }

  private byte[] unpack(Entry entry) throws Unread, DataFormatException {
    int from = from(entry);
    if (entry.head.method() == 0) {
      take(Math.max(0, entry.packed));
      return packed(entry);
    }
    if (entry.head.method() != 8) {
      throw new Unread(Reason.DAMAGED);
    }
    return inflated(from);
  }

  /** Where the contents of an entry begin. */
  private int from(Entry entry) throws Unread {
    if (entry.at < 0 || entry.at > in.limit() || in.getInt((int) entry.at) != LOCAL) {
      throw new Unread(Reason.DAMAGED);
    }
    int at = (int) entry.at;
    return at + LOCAL_LENGTH + count(at + 26) + count(at + 28);
  }

  /** The contents of an entry as they are packed. */
  private byte[] packed(Entry entry) throws Unread {
    int from = from(entry);
    if (entry.packed < 0 || entry.packed > in.limit() - from) {
      throw new Unread(Reason.DAMAGED);
    }
    var content = new byte[entry.packed];
    in.get(from, content);
    return content;
  }

  /**
   * The archive with other contents of some entries, and with entries that it had not; all others
   * are copied as they are packed.
   */
  byte[] with(Map<String, byte[]> contents) throws Unread {
    if (entries.size() != count(end() + 10)) {
      // What the list does not tell once and for all cannot be copied.
      throw new Unread(Reason.DAMAGED);
    }
    Map<String, byte[]> fresh = new LinkedHashMap<>();
    contents.forEach((name, content) -> fresh.put(key(name), content));
    var out = new Repacking();
    try {
      for (Map.Entry<String, Entry> one : entries.entrySet()) {
        Optional<byte[]> other = Optional.ofNullable(fresh.remove(one.getKey()));
        Entry entry = one.getValue();
        if (other.isPresent()) {
          out.add(entry.name, other.get());
        } else {
          out.copy(entry.name, entry.head, packed(entry));
        }
      }
    } catch (IndexOutOfBoundsException cutShort) {
      throw new Unread(Reason.DAMAGED);
    }
    contents.forEach(
        (name, content) -> {
          if (fresh.containsKey(key(name))) {
            out.add(name, content);
          }
        });
    return out.bytes();
  }

  private byte[] inflated(int from) throws Unread, DataFormatException {
    var inflater = new Inflater(true);
    var content = new ByteArrayOutputStream();
    try {
      inflater.setInput(in.slice(from, in.limit() - from));
      var chunk = new byte[1 << 14];
      while (!inflater.finished()) {
        int length = inflater.inflate(chunk);
        if (length == 0 && !inflater.finished()) {
          throw new Unread(Reason.DAMAGED);
        }
        take(length);
        content.write(chunk, 0, length);
      }
    } finally {
      inflater.end();
    }
    return content.toByteArray();
  }

  private void take(int length) throws LimitReached {
    unpacked += length;
    LimitReached.check("unpacked", unpacked, 2 * limits.bytes());
  }

  private void list() throws Unread {
    int end = end();
    int at = in.getInt(end + 16);
    for (int i = 0;
        i < limits.entries() && at + ENTRY_LENGTH <= end && in.getInt(at) == ENTRY;
        i++) {
      int length = count(at + 28);
      int extra = count(at + 30);
      var name = new byte[length];
      in.get(at + ENTRY_LENGTH, name);
      var bytes = new String(name, StandardCharsets.ISO_8859_1);
      var head =
          new Repacking.Head(
              count(at + 8),
              count(at + 10),
              in.getInt(at + 12),
              in.getInt(at + 16),
              in.getInt(at + 24));
      var entry = new Entry(bytes, head, in.getInt(at + 20), place(at, length, extra));
      entries.putIfAbsent(key(new String(name, StandardCharsets.UTF_8)), entry);
      at += ENTRY_LENGTH + length + extra + count(at + 32);
    }
  }

  /** Where an entry begins; large archives keep it, and what else is large, in an extra field. */
  private long place(int at, int name, int extra) {
    long place = in.getInt(at + 42) & 0xffffffffL;
    int field = at + ENTRY_LENGTH + name;
    int end = field + extra;
    while (place == 0xffffffffL && field + 4 <= end) {
      if (count(field) == 1) {
        int before = (in.getInt(at + 24) == -1 ? 8 : 0) + (in.getInt(at + 20) == -1 ? 8 : 0);
        return in.getLong(field + 4 + before);
      }
      field += 4 + count(field + 2);
    }
    return place;
  }

  private int end() throws Unread {
    int last = in.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (in.getInt(at) == END) {
        return at;
      }
    }
    throw new Unread(Reason.DAMAGED);
  }

  private int count(int at) {
    return in.getShort(at) & 0xffff;
  }

  /** Names of parts are the same in any case, with or without the first slash. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }
}
