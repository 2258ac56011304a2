package io.github.nianshen.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A document as bytes and back, so that its file need not be taken apart again. The bytes carry a
 * checksum and no version: whoever keeps them sees to it that the same program opens them.
 */
public final class PackedDocument {
  /** More bytes than a document within the limits comes to. */
  private static final int MOST = 256 << 20;

  private static final char HEADING = 'h';
  private static final char PARAGRAPH = 'p';
  private static final char TABLE = 't';

  private PackedDocument() {}

  /** Packs all of a document but its name. */
  public static byte[] of(Document document) {
    var bytes = new ByteArrayOutputStream();
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      new Packer(document, out).pack();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /**
   * What was packed, under a name.
   *
   * @return empty where the bytes are damaged, or were made by another program
   */
  public static Optional<Document> open(byte[] packed, Path path) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      var unpacker = new Unpacker(ByteBuffer.wrap(in.readNBytes(MOST)));
      return Optional.of(unpacker.unpack(path));
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private record Packer(Document document, DataOutputStream out) {

    void pack() throws IOException {
      write(document.format().name());
      write(document.text());
      write(document.source());
      out.writeInt(document.blocks().size());
      for (Block block : document.blocks()) {
        write(block);
      }
      out.writeInt(document.doubts().size());
      for (Doubt doubt : document.doubts()) {
        write(doubt.span());
        write(doubt.kind().name());
        write(doubt.words());
      }
      out.writeInt(document.pictures().size());
      for (int picture : document.pictures()) {
        out.writeInt(picture);
      }
    }

    private void write(Source source) throws IOException {
      boolean same = source.text().equals(document.text());
      out.writeBoolean(same);
      if (!same) {
        write(source.text());
      }
      write(source.from());
      write(source.at());
      write(source.pages());
    }

    private void write(int[] numbers) throws IOException {
      out.writeInt(numbers.length);
      for (int number : numbers) {
        out.writeInt(number);
      }
    }

    private void write(Block block) throws IOException {
      if (block instanceof Heading heading) {
        write(HEADING, heading.span());
        out.writeByte(heading.level());
      } else if (block instanceof Table table) {
        write(TABLE, table.span());
        out.writeBoolean(table.drawn());
        out.writeInt(table.cells().size());
        for (Cell cell : table.cells()) {
          write(cell);
        }
      } else {
        write(PARAGRAPH, block.span());
      }
    }

    private void write(char kind, Span span) throws IOException {
      out.writeChar(kind);
      write(span);
    }

    private void write(Cell cell) throws IOException {
      write(cell.span());
      boolean asItStands = document.words(cell.span()).equals(cell.text());
      out.writeBoolean(asItStands);
      if (!asItStands) {
        write(cell.text());
      }
      out.writeInt(cell.row());
      out.writeInt(cell.column());
      out.writeInt(cell.rows());
      out.writeInt(cell.columns());
    }

    private void write(Span span) throws IOException {
      out.writeInt(span.start());
      out.writeInt(span.end());
    }

    private void write(String words) throws IOException {
      out.writeInt(words.length());
      out.writeChars(words);
    }
  }

  private record Unpacker(ByteBuffer in) {
    /** The fewest bytes of each. */
    private static final int BLOCK = 10;

    private static final int DOUBT = 16;
    private static final int CELL = 25;

    Document unpack(Path path) {
      Format format = Format.valueOf(words());
      String text = words();
      Source source = new Source(flag() ? text : words(), numbers(), numbers(), numbers());
      List<Block> blocks = list(BLOCK, () -> block(text));
      List<Doubt> doubts = list(DOUBT, this::doubt);
      List<Integer> pictures = list(Integer.BYTES, in::getInt);
      return new Document(path, format, text, blocks, source, doubts, pictures);
    }

    private Block block(String text) {
      char kind = in.getChar();
      Span span = span();
      return switch (kind) {
        case HEADING -> new Heading(span, in.get());
        case PARAGRAPH -> new Paragraph(span);
        case TABLE -> {
          boolean drawn = flag();
          yield new Table(span, list(CELL, () -> cell(text)), drawn);
        }
        default -> throw new IllegalArgumentException("no block: " + kind);
      };
    }

    private Doubt doubt() {
      return new Doubt(span(), Doubt.Kind.valueOf(words()), words());
    }

    private Cell cell(String text) {
      Span span = span();
      String words = flag() ? span.in(text) : words();
      return new Cell(span, words, in.getInt(), in.getInt(), in.getInt(), in.getInt());
    }

    private boolean flag() {
      return in.get() != 0;
    }

    private Span span() {
      return new Span(in.getInt(), in.getInt());
    }

    private String words() {
      var chars = new char[count(Character.BYTES)];
      in.asCharBuffer().get(chars);
      in.position(in.position() + Character.BYTES * chars.length);
      return new String(chars);
    }

    private int[] numbers() {
      var numbers = new int[count(Integer.BYTES)];
      in.asIntBuffer().get(numbers);
      in.position(in.position() + Integer.BYTES * numbers.length);
      return numbers;
    }

    private <T> List<T> list(int least, Supplier<T> one) {
      int count = count(least);
      List<T> all = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        all.add(one.get());
      }
      return all;
    }

    /** How many follow; never more than there are bytes for. */
    private int count(int least) {
      int count = in.getInt();
      if (count < 0 || count > in.remaining() / least) {
        throw new BufferUnderflowException();
      }
      return count;
    }
  }
}
