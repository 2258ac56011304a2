package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedDocumentTest {
  private static final Path SAMPLES = Path.of("testdata", "read");
  private static final Path OTHER = Path.of("elsewhere", "x.pdf");

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(Reader::reads).sorted().toList();
    }
  }

  private static Document read(Path file) throws IOException, Unread {
    return Reader.read(file, Files.readAllBytes(file), Limits.ORDINARY);
  }

  private static Document opened(byte[] packed) {
    return PackedDocument.open(packed, OTHER).orElseThrow();
  }

  private static void assertSame(Document wanted, Document found) {
    assertEquals(OTHER, found.path());
    assertEquals(wanted.format(), found.format());
    assertEquals(wanted.text(), found.text());
    assertEquals(wanted.blocks(), found.blocks());
    assertEquals(wanted.doubts(), found.doubts());
    assertEquals(wanted.pictures(), found.pictures());
    assertEquals(wanted.source().text(), found.source().text());
    for (int i = 0; i <= wanted.text().length(); i++) {
      assertEquals(wanted.source().position(i), found.source().position(i));
      assertEquals(wanted.source().page(i), found.source().page(i));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aDocumentComesBackWhole(Path file) throws IOException, Unread {
    Document document = read(file);
    assertSame(document, opened(PackedDocument.of(document)));
  }

  @Test
  void whatNoSampleHasComesBackToo() {
    String text = "甲\ud83d乙";
    var span = new Span(0, 3);
    List<Block> blocks =
        List.of(
            new Heading(new Span(0, 1), 6),
            new Paragraph(span),
            new Table(span, List.of(new Cell(span, "另外的话\udc00", 1, 2, 3, 4)), true),
            new Table(new Span(3, 3), List.of(), false));
    List<Doubt> doubts =
        Arrays.stream(Doubt.Kind.values()).map(k -> new Doubt(span, k, k.name())).toList();
    for (Format format : Format.values()) {
      var document =
          new Document(
              Path.of("a.txt"), format, text, blocks, Source.same(text), doubts, List.of(0, 3));
      assertSame(document, opened(PackedDocument.of(document)));
    }
  }

  @Test
  void damagedBytesGiveNothingElse() throws IOException, Unread {
    Document document = read(SAMPLES.resolve("clean.docx"));
    byte[] packed = PackedDocument.of(document);
    for (int i = 0; i < packed.length; i += 7) {
      assertEquals(Optional.empty(), PackedDocument.open(Arrays.copyOf(packed, i), OTHER));
      byte[] flipped = packed.clone();
      flipped[i] ^= 0x10;
      PackedDocument.open(flipped, OTHER).ifPresent(d -> assertSame(document, d));
    }
  }

  /** What a checksum cannot notice: bytes that another program packed. */
  @Test
  void strangeBytesDoNoHarm() throws IOException {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = random.nextInt(4) == 0 ? bytes[k] : 0;
      }
      var packed = new ByteArrayOutputStream();
      try (var out = new DeflaterOutputStream(packed)) {
        out.write(bytes);
      }
      PackedDocument.open(packed.toByteArray(), OTHER)
          .ifPresent(d -> assertTrue(d.text().length() < 400));
    }
  }

  @Test
  void anEqualDocumentGivesEqualBytes() throws IOException, Unread {
    Path file = SAMPLES.resolve("faulty.pdf");
    assertArrayEquals(PackedDocument.of(read(file)), PackedDocument.of(read(file)));
  }
}
