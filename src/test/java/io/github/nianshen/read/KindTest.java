package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what its content says. */
final class KindTest {

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1 ', RTF",
    "Rar!, RAR",
    "7z¼¯, SEVEN_ZIP",
    "GIF89a, GIF",
    "'\u0089PNG\r\n', PNG",
    "'\u00ff\u00d8\u00ff\u00e0', JPEG",
    "'II*\0', TIFF",
    "'MM\0*', TIFF",
    "'BM\0\0', BMP",
    "BM 是两个字母, TEXT",
    "'%PDF-1.7', PDF",
    "'\n\n%PDF-1.7', PDF",
    "'MIME-Version: 1.0\nContent-Type: text/html', MHT",
    "'MIME-Version: 1.0', TEXT",
    "'<html>', TEXT",
    "'', TEXT"
  })
  void aMarkTells(String head, Kind kind) {
    assertEquals(kind, Kind.of(head.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, DOCX",
    "word\\document.xml, DOCX",
    "xl/workbook.xml, XLSX",
    "ppt/presentation.xml, PPTX",
    "OFD.xml, OFD",
    "清河镇/年报.docx, ZIP"
  })
  void theNamesInAnArchiveTell(String name, Kind kind) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(name));
    }
    assertEquals(kind, Kind.of(bytes.toByteArray()));
  }
}
