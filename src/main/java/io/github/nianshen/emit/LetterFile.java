package io.github.nianshen.emit;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A letter as a docx file: its paragraphs, and the parts that all letters share. */
final class LetterFile {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private LetterFile() {}

  /** Takes paragraphs. */
  @FunctionalInterface
  interface Paragraphs {
    /** Adds a paragraph. */
    void add(String style, String words) throws IOException;
  }

  /** Hands on what a letter says. */
  @FunctionalInterface
  interface Words {
    /** All paragraphs. */
    void to(Paragraphs paragraphs) throws IOException;
  }

  /** Writes the file; does not close. */
  static void write(OutputStream out, Words words) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    shared(zip, "[Content_Types].xml", "types.xml");
    shared(zip, "_rels/.rels", "package.xml");
    shared(zip, "word/_rels/document.xml.rels", "parts.xml");
    shared(zip, "word/styles.xml", "styles.xml");
    shared(zip, "word/footer.xml", "footer.xml");
    begin(zip, "word/document.xml");
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    XmlOut.write(writer, xml -> document(xml, words));
    writer.flush();
    zip.closeEntry();
    zip.finish();
  }

  private static void document(XmlOut xml, Words words) throws IOException {
    xml.begin("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS);
    xml.begin("w:body");
    words.to((style, text) -> paragraph(xml, style, text));
    xml.begin("w:sectPr");
    xml.leaf("w:footerReference", "w:type", "default", "r:id", "rId2");
    xml.leaf("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.leaf(
        "w:pgMar",
        "w:top",
        "2098",
        "w:right",
        "1474",
        "w:bottom",
        "1984",
        "w:left",
        "1588",
        "w:header",
        "851",
        "w:footer",
        "1400",
        "w:gutter",
        "0");
    xml.end();
    xml.end();
    xml.end();
  }

  private static void paragraph(XmlOut xml, String style, String text) throws IOException {
    xml.begin("w:p");
    xml.begin("w:pPr");
    xml.leaf("w:pStyle", "w:val", style);
    xml.end();
    xml.begin("w:r");
    xml.begin("w:t", "xml:space", "preserve");
    xml.words(text);
    xml.end();
    xml.end();
    xml.end();
  }

  private static void shared(ZipOutputStream zip, String name, String resource) throws IOException {
    begin(zip, name);
    try (InputStream in = LetterFile.class.getResourceAsStream("letter/" + resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    // The same letter is the same file whenever it is written.
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
  }
}
