package io.github.nianshen.read.archive;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive: the names in it and, one at a time, the bytes behind them. Nothing is ever
 * unpacked to where a name says. May be used by many threads.
 */
public final class Archive implements Closeable {
  /** No document packs better; what does is made to fill a disk. */
  private static final long MOST_RATIO = 250;

  /** Smaller files harm nobody, whatever their ratio. */
  private static final long SMALL = 4L << 20;

  private final ZipFile zip;
  private final Optional<Path> copy;
  private final Limits limits;

  private Archive(ZipFile zip, Optional<Path> copy, Limits limits) {
    this.zip = zip;
    this.copy = copy;
    this.limits = limits;
  }

  /**
   * A file in an archive.
   *
   * @param name its steps parted by {@code /}, none of them empty or {@code ..}
   */
  public record Entry(String name, ZipEntry source) {}

  /**
   * Opens an archive.
   *
   * @throws Unread where it is damaged or larger than the limits allow
   */
  public static Archive open(Path file, Limits limits) throws Unread {
    return open(file, Optional.empty(), limits);
  }

  private static Archive open(Path file, Optional<Path> copy, Limits limits) throws Unread {
    try {
      // Each byte is a sign of its own here, unless the archive says that names are in UTF-8.
      var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
      var archive = new Archive(zip, copy, limits);
      LimitReached.check("entries", zip.size(), limits.entries());
      return archive;
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new Unread(Reason.DAMAGED);
    } catch (IOException refused) {
      throw new Unread(Reason.IO, Refusal.of(refused).words());
    }
  }

  /** The files in it, in its own order. */
  public List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (Enumeration<? extends ZipEntry> more = zip.entries(); more.hasMoreElements(); ) {
      ZipEntry entry = more.nextElement();
      String name = EntryName.of(entry.getName());
      if (!entry.isDirectory() && !name.isEmpty()) {
        all.add(new Entry(name, entry));
      }
    }
    return all;
  }

  /**
   * The bytes of a file.
   *
   * @throws Unread where it is locked, damaged or too large
   */
  public byte[] load(Entry entry) throws Unread {
    ZipEntry source = entry.source();
    long packed = Math.max(1, source.getCompressedSize());
    try (InputStream in = zip.getInputStream(source)) {
      if (in == null) {
        throw new Unread(Reason.DAMAGED);
      }
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      LimitReached.check("bytes", bytes.length, limits.bytes());
      if (bytes.length > SMALL) {
        LimitReached.check("ratio", bytes.length / packed, MOST_RATIO);
      }
      return bytes;
    } catch (ZipException damaged) {
      String why = String.valueOf(damaged.getMessage());
      throw new Unread(why.contains("encrypted") ? Reason.ENCRYPTED : Reason.DAMAGED);
    } catch (IOException damaged) {
      throw new Unread(Reason.DAMAGED);
    }
  }

  /** Opens an archive in this one. */
  public Archive nested(Entry entry) throws Unread {
    byte[] bytes = load(entry);
    try {
      Path copy = Files.createTempFile("nianshen", ".zip");
      Files.write(copy, bytes);
      try {
        return open(copy, Optional.of(copy), limits);
      } catch (Unread why) {
        Files.delete(copy);
        throw why;
      }
    } catch (IOException failed) {
      throw new Unread(Reason.IO, Refusal.of(failed).words());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
    if (copy.isPresent()) {
      Files.deleteIfExists(copy.get());
    }
  }
}
