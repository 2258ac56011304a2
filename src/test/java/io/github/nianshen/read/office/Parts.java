package io.github.nianshen.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents put together part by part, with what no office program here would write. */
final class Parts {
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SHEETS =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Parts() {}

  /** A document whose main part stands where no reader would guess. */
  static Parts docx(String body) {
    var docx = new Parts();
    docx.part("_rels/.rels", relations("officeDocument", "word/main.xml"));
    docx.part(
        "word/_rels/main.xml.rels",
        relations("styles", "styles.xml", "numbering", "/word/numbering.xml"));
    docx.part(
        "word/main.xml", "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
    return docx;
  }

  Parts styles(String styles) {
    return part("word/styles.xml", "<w:styles" + WORD + ">" + styles + "</w:styles>");
  }

  Parts numbering(String numbering) {
    return part("word/numbering.xml", "<w:numbering" + WORD + ">" + numbering + "</w:numbering>");
  }

  /** A workbook of one sheet. */
  static Parts xlsx(String sheet) {
    return xlsx("<sheet name=\"a\" sheetId=\"1\" r:id=\"r0\"/>", sheet);
  }

  static Parts xlsx(String listed, String... sheets) {
    var xlsx = new Parts();
    xlsx.part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    xlsx.part(
        "xl/workbook.xml", "<workbook" + SHEETS + "><sheets>" + listed + "</sheets></workbook>");
    var names = new ArrayList<String>();
    for (int i = 0; i < sheets.length; i++) {
      names.addAll(List.of("worksheet", "sheet" + i + ".xml"));
      xlsx.part("xl/sheet" + i + ".xml", "<worksheet" + SHEETS + ">" + sheets[i] + "</worksheet>");
    }
    names.addAll(List.of("sharedStrings", "strings.xml", "styles", "styles.xml"));
    xlsx.part("xl/_rels/workbook.xml.rels", relations(names.toArray(String[]::new)));
    return xlsx;
  }

  Parts xl(String name, String element, String content) {
    return part("xl/" + name, "<" + element + SHEETS + ">" + content + "</" + element + ">");
  }

  Parts part(String name, String content) {
    parts.put(name, content.getBytes(UTF_8));
    return this;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  byte[] zip() {
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relations(String... typesAndTargets) {
    var all = new StringBuilder();
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      all.append(
          "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
              .formatted(i / 2, RELATION, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  /** What is read: lines, headings with marks, cells as {@code row,column rows×columns words}. */
  static List<String> shown(Script script) {
    var shown = new ArrayList<String>();
    for (Piece piece : script.pieces()) {
      if (piece instanceof Piece.Line line) {
        String mark = line.level() > 0 ? "#".repeat(line.level()) + " " : "";
        shown.add(mark + line.words().text());
      } else if (piece instanceof Piece.Grid grid) {
        grid.boxes().forEach(box -> shown.add(shown(box)));
      } else {
        shown.add("picture");
      }
    }
    return shown;
  }

  private static String shown(Piece.Box box) {
    String size = box.rows() == 1 && box.columns() == 1 ? "" : box.rows() + "×" + box.columns();
    return (box.row() + "," + box.column() + size + " " + box.words().text()).strip();
  }

  List<String> shown() {
    try {
      byte[] zip = zip();
      boolean sheets = parts.containsKey("xl/workbook.xml");
      return shown(
          sheets ? SheetReader.read(zip, Limits.ORDINARY) : DocxReader.read(zip, Limits.ORDINARY));
    } catch (Unread why) {
      throw new AssertionError(why);
    }
  }
}
