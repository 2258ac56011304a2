package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Small texts read under a name, and what tests ask of them. */
final class Samples {
  private Samples() {}

  static Document read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document read(String name, byte[] bytes) {
    return assertDoesNotThrow(() -> Reader.read(Path.of(name), bytes, Limits.ORDINARY));
  }

  static Unread refused(String name, byte[] bytes, Limits limits) {
    return assertThrows(Unread.class, () -> Reader.read(Path.of(name), bytes, limits));
  }

  static Document html(String body) {
    return read("a.html", "<html><body>" + body + "</body></html>");
  }

  /**
   * The words of each block; cells as {@code row,column rows×columns words}, headings with marks.
   */
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(block -> shown(document, block)).toList();
  }

  static List<String> cells(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).cells().stream())
        .map(Samples::shown)
        .toList();
  }

  /** Where the first of these words stand in the file, as {@code line:column}. */
  static String place(Document document, String words) {
    int at = document.text().indexOf(words);
    Source.Position place = document.source().position(at);
    return place.line() + ":" + place.column();
  }

  /** The source's own unit for each unit of the first of these words. */
  static String behind(Document document, String words) {
    int at = document.text().indexOf(words);
    var behind = new StringBuilder();
    for (int i = at; i < at + words.length(); i++) {
      behind.append(document.source().text().charAt(document.source().sourceOffset(i)));
    }
    return behind.toString();
  }

  private static String shown(Document document, Block block) {
    if (block instanceof Table table) {
      return "table of " + table.cells().size();
    }
    String words = document.words(block.span());
    return block instanceof io.github.nianshen.text.Heading heading
        ? "#".repeat(heading.level()) + " " + words
        : words;
  }

  private static String shown(Cell cell) {
    String size = cell.rows() == 1 && cell.columns() == 1 ? "" : cell.rows() + "×" + cell.columns();
    return cell.row() + "," + cell.column() + size + " " + cell.text();
  }
}
