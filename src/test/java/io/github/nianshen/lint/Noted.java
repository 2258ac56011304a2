package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.Annotator;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the documents and printed pages in {@code testdata/read} with a note at every paragraph
 * and every cell.
 */
final class Noted {
  private static final Path FOLDER = Path.of("testdata", "read");

  private Noted() {}

  static Stream<Path> documents() throws IOException {
    return files(".docx");
  }

  static Stream<Path> pages() throws IOException {
    return files(".pdf");
  }

  private static Stream<Path> files(String end) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList().stream();
    }
  }

  /** A paragraph, or a cell of one of the document's tables; those count from 0. */
  record Place(Span span, String words, int table, int row, int column) {}

  static List<Place> places(Document document) {
    var places = new ArrayList<Place>();
    int tables = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          String words = document.words(cell.span());
          places.add(new Place(cell.span(), plain(words), tables, cell.row(), cell.column()));
        }
        tables++;
      } else {
        places.add(new Place(block.span(), plain(document.words(block.span())), -1, 0, 0));
      }
    }
    assertTrue(places.size() > 50);
    return places;
  }

  /** Words without blanks. */
  static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }

  /** A copy with a note at each of these, whose title is its number. */
  static byte[] copy(Path file, byte[] bytes, List<Span> spans) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      notes.add(new Note(spans.get(i), List.of("" + i, "第三部分 12＝34 一、总体情况")));
    }
    Copy copy = Annotator.copy(file, bytes, notes, Limits.ORDINARY);
    return assertInstanceOf(Copy.Made.class, copy).bytes();
  }
}
