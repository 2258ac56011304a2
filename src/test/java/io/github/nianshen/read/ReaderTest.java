package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReaderTest {
  private static final Limits SMALL = new Limits(1 << 20, 100, 100, 20, 10, 10, 50, 60);

  @TempDir Path folder;

  @Test
  void aFileIsRead() throws IOException, Unread {
    Path file = Files.writeString(folder.resolve("a.txt"), "一、总体情况\n");
    byte[] bytes = Reader.load(file, Limits.ORDINARY);
    assertEquals("一、总体情况", Reader.read(file, bytes, Limits.ORDINARY).text());
  }

  @Test
  void aHugeFileIsRefusedByItsSize() throws IOException {
    Path file = folder.resolve("a.txt");
    try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    assertRefused(Reason.TOO_LARGE, "200.0 MiB > 32.0 MiB", file);
  }

  @Test
  void aMissingFileAndAFolderAreSaidSo() {
    assertRefused(Reason.IO, "没有这个文件 (no such file)", folder.resolve("nowhere.txt"));
    assertRefused(Reason.IO, "是文件夹 (is a folder)", folder);
  }

  private static void assertRefused(Reason reason, String detail, Path file) {
    Unread why = assertThrows(Unread.class, () -> Reader.load(file, Limits.ORDINARY));
    assertEquals(reason, why.reason());
    assertEquals(detail, why.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\ufeff", "　\n"})
  void nothingIsEmpty(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.EMPTY, Samples.refused("a.txt", bytes, Limits.ORDINARY).reason());
  }

  @Test
  void aPageThatShowsNothingIsEmpty() {
    byte[] bytes =
        "<html><body><hr><script>一</script></body></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.EMPTY, Samples.refused("a.html", bytes, Limits.ORDINARY).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"a.html; <html><body><p><img src=a.png></p></body></html>", "a.md; ![图解](a.png)"})
  void picturesWithoutWordsAreNoReport(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.PICTURES, Samples.refused(name, bytes, Limits.ORDINARY).reason());
  }

  @Test
  void otherBytesAreBinary() {
    var random = new byte[4096];
    new Random(1).nextBytes(random);
    assertEquals(Reason.BINARY, Samples.refused("a.txt", random, Limits.ORDINARY).reason());
    byte[] zero = "一、总体情况\0二".getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.BINARY, Samples.refused("a.txt", zero, Limits.ORDINARY).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "rtf", "ODS", "ofd", "mht", "et"})
  void aKnownFormatThatIsNotReadIsNamed(String extension) {
    Unread refused = Samples.refused("年报." + extension, new byte[3], Limits.ORDINARY);
    assertEquals(Reason.UNSUPPORTED, refused.reason());
    assertTrue(refused.detail().equalsIgnoreCase(extension));
  }

  @ParameterizedTest
  @CsvSource({"a.docx, DAMAGED", "a.wps, DAMAGED", "a.txt, UNSUPPORTED"})
  void aTornArchiveIsADocumentThatWasOne(String name, Reason reason) {
    byte[] torn = {'P', 'K', 3, 4, 20, 0};
    assertEquals(reason, Samples.refused(name, torn, Limits.ORDINARY).reason());
  }

  /** Office programs save web pages under the name of a document. */
  @ParameterizedTest
  @CsvSource({"a.doc, HTML", "a.docx, HTML", "a.pdf, HTML"})
  void aPageIsAPageWhateverItIsCalled(String name, Format format) {
    assertEquals(format, Samples.read(name, "<html><body><p>一、总体情况</body></html>").format());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, 一、总体情况, TXT",
    "a.txt, '<!DOCTYPE html><p>一、总体情况', HTML",
    "a.txt, '<html lang=zh><p>一、总体情况', HTML",
    "a.txt, '<b>一、总体情况</b>', TXT",
    "a.htm, 一、总体情况, TXT",
    "a.xhtml, <p>一、总体情况</p>, HTML",
    "a.MD, 一、总体情况, MD",
    "a.markdown, 一、总体情况, MD",
    "-, 一、总体情况, TXT",
    "md, 一、总体情况, TXT"
  })
  void theFormatIsToldByNameAndContent(String name, String text, Format format) {
    assertEquals(format, Samples.read(name, text).format());
  }

  @Test
  void aFolderIsSearchedForWhatIsRead() {
    assertTrue(Reader.reads(Path.of("a/年报.TXT")));
    assertTrue(Reader.reads(Path.of("a.htm")));
    assertTrue(Reader.reads(Path.of("a.DOCX")));
    assertFalse(Reader.reads(Path.of("a.odt")));
    assertFalse(Reader.reads(Path.of("txt")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.txt; 101; 甲%n; blocks > 100",
        "a.html; 101; <p>甲; blocks > 100",
        "a.md; 101; 甲%n%n; blocks > 100",
        "a.html; 101; <table><tr><td>年<td>月</table>; cells > 100",
        "a.md; 60; |甲|乙|%n|---|---|%n%n; cells > 100",
        "a.html; 21; <div>; depth > 20",
        "a.md; 21; >; depth > 20"
      })
  void whatIsOverALimitIsTooLarge(String name, int times, String part, String detail) {
    String text = part.replace("%n", "\n").repeat(times) + "甲";
    Unread refused = Samples.refused(name, text.getBytes(StandardCharsets.UTF_8), SMALL);
    assertEquals(Reason.TOO_LARGE, refused.reason());
    assertEquals(detail, refused.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<o:p>"})
  void deepPagesDoNotOverflow(String tag) {
    byte[] bytes = (tag.repeat(100_000) + "甲").getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.TOO_LARGE, Samples.refused("a.html", bytes, Limits.ORDINARY).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "1. ", "[", "*", "![", "<a ", "*年 **月 "})
  void heapedMarksDoNotOverflow(String mark) {
    byte[] bytes = (mark.repeat(100_000) + "甲").getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.TOO_LARGE, Samples.refused("a.md", bytes, Limits.ORDINARY).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>青石镇2024年政府信息公开工作年度报告</h1><img src=1.png><img src=2.png>",
        "<p>青石镇2024年政府信息公开工作年度报告（图片版）</p><img src=1.png><p>青石镇人民政府</p><p>2025年1月9日</p>"
      })
  void aTitleAbovePicturesIsNoReport(String page) {
    Unread why =
        assertThrows(
            Unread.class,
            () ->
                Reader.read(
                    Path.of("a.html"), page.getBytes(StandardCharsets.UTF_8), Limits.ORDINARY));
    assertEquals(Reason.PICTURES, why.reason());
  }

  @Test
  void aReportWithAPictureIsRead() throws Unread {
    String page = "<p>" + "本镇公开了各类政府信息。".repeat(8) + "</p><img src=1.png>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertFalse(Reader.read(Path.of("a.html"), bytes, Limits.ORDINARY).text().isEmpty());
  }
}
