package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.read.Annotator;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Copies of the documents and printed pages in {@code testdata/read} with a note at every paragraph
 * and every cell: each stands at its own words, in its own cell, and is no word of the report.
 */
class AnnotatedPlacesTest {
  private static final Path FOLDER = Path.of("testdata", "read");

  static Stream<Path> documents() throws IOException {
    return files(".docx");
  }

  static Stream<Path> pages() throws IOException {
    return files(".pdf");
  }

  static Stream<Path> all() throws IOException {
    return Stream.concat(documents(), pages());
  }

  private static Stream<Path> files(String end) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList().stream();
    }
  }

  /** A paragraph, or a cell of one of the document's tables; those count from 0. */
  private record Place(Span span, String words, int table, int row, int column) {}

  private static List<Place> places(Document document) {
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

  private static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }

  /** Without the number of a heading, which a list may draw. */
  private static String bare(String words) {
    return words.replaceFirst("^[一二三四五六]、", "");
  }

  private static byte[] copy(Path file, byte[] bytes, List<Span> spans) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      notes.add(new Note(spans.get(i), List.of("" + i, "第三部分 12＝34 一、总体情况")));
    }
    Copy copy = Annotator.copy(file, bytes, notes, Limits.ORDINARY);
    return assertInstanceOf(Copy.Made.class, copy).bytes();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommentStandsInItsOwnCell(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    List<Place> places = places(Reader.read(file, bytes, Limits.ORDINARY));
    byte[] copy = copy(file, bytes, places.stream().map(Place::span).toList());
    org.w3c.dom.Document main = main(copy);
    NodeList starts = main.getElementsByTagName("w:commentRangeStart");
    assertEquals(places.size(), starts.getLength());
    Map<Integer, String> words = commented(main);
    for (int i = 0; i < starts.getLength(); i++) {
      var start = (Element) starts.item(i);
      int id = Integer.parseInt(start.getAttribute("w:id"));
      Place place = places.get(id);
      String there = plain(words.getOrDefault(id, ""));
      assertEquals(bare(place.words()), bare(there), () -> "" + place);
      assertEquals(
          place.table() + " " + place.row() + " " + place.column(),
          cell(main, start),
          () -> "" + place);
    }
  }

  private static org.w3c.dom.Document main(byte[] docx)
      throws IOException, SAXException, ParserConfigurationException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("word/document.xml")) {
          return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip);
        }
      }
    }
    throw new IOException("no document");
  }

  /** The words between the ends of each comment. */
  private static Map<Integer, String> commented(org.w3c.dom.Document main) {
    var words = new TreeMap<Integer, String>();
    var open = new ArrayList<Integer>();
    NodeList all = main.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      var element = (Element) all.item(i);
      switch (element.getTagName()) {
        case "w:commentRangeStart" -> open.add(Integer.valueOf(element.getAttribute("w:id")));
        case "w:commentRangeEnd" -> open.remove(Integer.valueOf(element.getAttribute("w:id")));
        case "w:t" -> open.forEach(o -> words.merge(o, element.getTextContent(), String::concat));
        default -> {}
      }
    }
    return words;
  }

  /** The table, row and column of the grid that something stands in. */
  private static String cell(org.w3c.dom.Document main, Element within) {
    Node cell = within.getParentNode();
    while (cell instanceof Element && !cell.getNodeName().equals("w:tc")) {
      cell = cell.getParentNode();
    }
    if (!(cell instanceof Element)) {
      return "-1 0 0";
    }
    int column = 0;
    for (Node left = cell.getPreviousSibling(); left != null; left = left.getPreviousSibling()) {
      if (left instanceof Element one && one.getTagName().equals("w:tc")) {
        NodeList spans = one.getElementsByTagName("w:gridSpan");
        column +=
            spans.getLength() == 0
                ? 1
                : Integer.parseInt(((Element) spans.item(0)).getAttribute("w:val"));
      }
    }
    Node row = cell.getParentNode();
    int rows = 0;
    for (Node above = row.getPreviousSibling(); above != null; above = above.getPreviousSibling()) {
      rows += above.getNodeName().equals("w:tr") ? 1 : 0;
    }
    NodeList tables = main.getElementsByTagName("w:tbl");
    int table = 0;
    while (!tables.item(table).isSameNode(row.getParentNode())) {
      table++;
    }
    return table + " " + rows + " " + column;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyMarkStandsOnItsOwnWords(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    List<Place> places = places(Reader.read(file, bytes, Limits.ORDINARY));
    byte[] copy = copy(file, bytes, places.stream().map(Place::span).toList());
    assertEquals(-1, Arrays.mismatch(bytes, Arrays.copyOf(copy, bytes.length)));
    Map<Integer, Marked> marks = marks(copy);
    assertEquals(places.size(), marks.size());
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      String words = plain(marks.get(i).words());
      // What goes on on the next page is marked where it begins.
      assertTrue(place.words().startsWith(words), () -> place + " " + words);
      assertEquals(place.words().isEmpty(), words.isEmpty(), () -> place + " " + words);
      for (int k = 0; k < i; k++) {
        inOrder(places.get(k), marks.get(k), place, marks.get(i));
      }
    }
  }

  /** Of two cells of a table, the one in the row above stands above, the one before to the left. */
  private static void inOrder(Place one, Marked mark, Place next, Marked after) {
    if (one.table() != next.table() || one.table() < 0) {
      return;
    }
    if (one.row() == next.row() && mark.page() == after.page()) {
      assertEquals(
          one.column() < next.column(),
          mark.box().getCenterX() < after.box().getCenterX(),
          () -> one + " " + next);
    }
    if (one.column() == next.column()) {
      boolean above =
          mark.page() < after.page()
              || (mark.page() == after.page() && mark.box().getMaxY() > after.box().getMaxY());
      assertTrue(above, () -> one + " " + next);
    }
  }

  private record Marked(int page, Rectangle2D box, String words) {}

  private static Map<Integer, Marked> marks(byte[] pdf) throws IOException {
    var marks = new TreeMap<Integer, Marked>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        var stripper = new PDFTextStripperByArea();
        Map<Integer, Rectangle2D> boxes = new TreeMap<>();
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationHighlight mark) {
            int number = Integer.parseInt(mark.getContents().lines().findFirst().orElse(""));
            add(number, mark.getQuadPoints(), page.getCropBox().getHeight(), stripper, boxes);
          }
        }
        stripper.extractRegions(page);
        for (Map.Entry<Integer, Rectangle2D> box : boxes.entrySet()) {
          var words = new StringBuilder();
          stripper.getRegions().stream()
              .filter(r -> r.startsWith(box.getKey() + " "))
              .forEach(r -> words.append(stripper.getTextForRegion(r)));
          marks.put(box.getKey(), new Marked(i, box.getValue(), words.toString()));
        }
      }
    }
    return marks;
  }

  private static void add(
      int number,
      float[] corners,
      float height,
      PDFTextStripperByArea stripper,
      Map<Integer, Rectangle2D> boxes) {
    for (int i = 0; i < corners.length; i += 8) {
      // Signs are told by where they begin: a little to the left, those beside it are left out.
      var box =
          new Rectangle2D.Double(
              corners[i] - 0.3,
              corners[i + 5],
              corners[i + 2] - corners[i] - 0.3,
              corners[i + 1] - corners[i + 5]);
      boxes.merge(number, box, Rectangle2D::createUnion);
      stripper.addRegion(
          number + " " + i,
          new Rectangle2D.Double(box.x, height - box.y - box.height, box.width, box.height));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void notesAreNoWordsOfTheReport(Path file) throws IOException, Unread {
    byte[] bytes = Files.readAllBytes(file);
    FileResult before = Sound.LINTER.lint(file, bytes);
    Document document = before.document().orElseThrow();
    List<Span> spans = new ArrayList<>(places(document).stream().map(Place::span).toList());
    before.findings().forEach(f -> spans.add(f.span()));
    var random = new Random(11);
    for (int i = 0; i < 100; i++) {
      int start = random.nextInt(document.text().length());
      spans.add(new Span(start, Math.min(document.text().length(), start + random.nextInt(40))));
    }
    byte[] copy = copy(file, bytes, spans);
    FileResult after = Sound.LINTER.lint(file, copy);
    assertEquals(document.text(), after.document().orElseThrow().text());
    assertEquals(document.blocks(), after.document().orElseThrow().blocks());
    assertEquals(said(before), said(after));
    // A copy of a copy has both, and the report is still the same.
    byte[] twice = copy(file, copy, spans.subList(0, 9));
    assertEquals(document.text(), Reader.read(file, twice, Limits.ORDINARY).text());
  }

  private static List<String> said(FileResult result) {
    return result.findings().stream().map(AnnotatedPlacesTest::said).toList();
  }

  private static String said(Finding finding) {
    return finding.rule() + " " + finding.span() + " " + finding.message();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("all")
  void aBrokenFileIsCopiedOrLeft(Path file) {
    byte[] whole = bytes(file);
    var random = new Random(5);
    for (int i = 0; i < 8; i++) {
      byte[] broken = whole.clone();
      for (int n = random.nextInt(20); n >= 0; n--) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      List<Note> notes =
          List.of(new Note(new Span(3, 9), List.of("甲")), new Note(new Span(0, 0), List.of("乙")));
      Copy copy = Annotator.copy(file, broken, notes, Limits.ORDINARY);
      assertTrue(copy instanceof Copy.Made || copy instanceof Copy.Refused);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
