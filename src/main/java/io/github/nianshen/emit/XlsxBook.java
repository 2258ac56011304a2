package io.github.nianshen.emit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook that is the same byte for byte whenever it is written. The library tells the time in
 * it, so its file is packed anew without; and not every reader of zip files reads the library's.
 */
final class XlsxBook {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private XlsxBook() {}

  /** What stands in a workbook. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void to(Workbook book) throws IOException;
  }

  /** Writes a workbook; does not close the stream. */
  static void write(OutputStream out, Content content) throws IOException {
    Path dated = Files.createTempFile("nianshen", ".tmp");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(dated))) {
        var book = new Workbook(file, SarifOutput.NAME, null);
        content.to(book);
        book.finish();
      }
      pack(dated, out);
    } finally {
      Files.deleteIfExists(dated);
    }
  }

  private static void pack(Path dated, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    var never = LocalDateTime.of(2000, 1, 1, 0, 0);
    try (var parts = new ZipFile(dated.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        var plain = new ZipEntry(part.getName());
        plain.setTimeLocal(never);
        zip.putNextEntry(plain);
        try (InputStream bytes = parts.getInputStream(part)) {
          copy(part.getName(), bytes, zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
    out.flush();
  }

  private static void copy(String name, InputStream part, OutputStream zip) throws IOException {
    if (name.equals(PROPERTIES)) {
      String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
      zip.write(xml.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
    } else {
      part.transferTo(zip);
    }
  }
}
