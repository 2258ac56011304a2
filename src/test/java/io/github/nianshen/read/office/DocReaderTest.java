package io.github.nianshen.read.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office program wrote as doc and as docx is read alike, cell by cell. */
class DocReaderTest {
  private static final Path FOLDER = Path.of("testdata", "read");

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "clean-numbered", "faulty", "faulty-numbered"})
  void aDocIsReadAsTheDocxOfTheSame(String name) throws IOException, Unread {
    var docx = Parts.shown(DocxReader.read(file(name + ".docx"), Limits.ORDINARY));
    var doc = Parts.shown(DocReader.read(file(name + ".doc"), Limits.ORDINARY));
    assertEquals(String.join("\n", docx), String.join("\n", doc));
    assertTrue(doc.contains("0,03×3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"), doc::toString);
  }

  /** The same with its title, first table and signature in text boxes, the last two in a group. */
  @ParameterizedTest
  @ValueSource(strings = {"clean", "faulty"})
  void textBoxesAreReadWhereTheyAreShown(String name) throws IOException, Unread {
    var plain = Parts.shown(DocReader.read(file(name + ".doc"), Limits.ORDINARY));
    var boxes = Parts.shown(DocReader.read(file(name + "-boxes.doc"), Limits.ORDINARY));
    assertEquals(String.join("\n", plain), String.join("\n", boxes));
  }

  @Test
  void aBrokenDocIsRefusedWithoutAWord() throws IOException {
    byte[] whole = file("clean.doc");
    var printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true));
    try {
      for (int length : new int[] {600, 5_000, 20_000}) {
        byte[] part = Arrays.copyOf(whole, length);
        Unread refused = assertThrows(Unread.class, () -> DocReader.read(part, Limits.ORDINARY));
        assertEquals(Reason.DAMAGED, refused.reason());
      }
    } finally {
      System.setErr(before);
    }
    assertArrayEquals(new byte[0], printed.toByteArray(), printed::toString);
  }

  @Test
  void aLockedDocSaysSo() throws IOException {
    var locked = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (var document = new HWPFDocument(new ByteArrayInputStream(file("clean.doc")))) {
      document.write(locked);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    Unread refused =
        assertThrows(Unread.class, () -> DocReader.read(locked.toByteArray(), Limits.ORDINARY));
    assertEquals(Reason.ENCRYPTED, refused.reason());
  }

  @Test
  void limitsHold() throws IOException {
    byte[] whole = file("clean.doc");
    var few = new Limits(1 << 20, 100, 50, 40, 9, 9, 50, 60);
    Unread refused = assertThrows(Unread.class, () -> DocReader.read(whole, few));
    assertEquals("cells > 50", refused.detail());
  }
}
