package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReaderTest {
  private static final Limits SMALL = new Limits(1 << 20, 100, 100, 20, 10);

  @TempDir Path folder;

  @Test
  void aFileIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "一、总体情况\n");
    Reading.Read read = assertInstanceOf(Reading.Read.class, Reader.read(file, Limits.ORDINARY));
    assertEquals("一、总体情况", read.document().text());
    assertEquals(file, read.document().path());
  }

  @Test
  void aHugeFileIsRefusedByItsSize() throws IOException {
    Path file = folder.resolve("a.txt");
    try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    Reading reading = Reader.read(file, Limits.ORDINARY);
    assertEquals(
        new Reading.Unreadable(Optional.empty(), Reason.TOO_LARGE, "200.0 MiB > 32.0 MiB"),
        reading);
  }

  @Test
  void aMissingFileAndAFolderAreSaidSo() {
    assertEquals(
        new Reading.Unreadable(Optional.empty(), Reason.IO, "没有这个文件 (no such file)"),
        Reader.read(folder.resolve("nowhere.txt"), Limits.ORDINARY));
    assertEquals(
        new Reading.Unreadable(Optional.empty(), Reason.IO, "是文件夹 (is a folder)"),
        Reader.read(folder, Limits.ORDINARY));
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
        "<html><body><img src=a.png><script>一</script></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.EMPTY, Samples.refused("a.html", bytes, Limits.ORDINARY).reason());
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
  @ValueSource(strings = {"docx", "doc", "wps", "XLSX", "ofd", "zip", "mht", "et"})
  void aKnownFormatThatIsNotReadIsNamed(String extension) {
    Reading.Unreadable refused = Samples.refused("年报." + extension, new byte[3], Limits.ORDINARY);
    assertEquals(Reason.UNSUPPORTED, refused.reason());
    assertTrue(refused.detail().equalsIgnoreCase(extension));
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
    assertFalse(Reader.reads(Path.of("a.docx")));
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
    Reading.Unreadable refused =
        Samples.refused(name, text.getBytes(StandardCharsets.UTF_8), SMALL);
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
}
