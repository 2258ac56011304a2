package io.github.nianshen.lint;

import static io.github.nianshen.lint.Noted.copy;
import static io.github.nianshen.lint.Noted.places;
import static io.github.nianshen.lint.Noted.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.lint.Noted.Place;
import io.github.nianshen.read.Reader;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** In a copy of a document each comment stands at its own words, in its own cell. */
class CommentedPlacesTest {
  @ParameterizedTest
  @MethodSource("io.github.nianshen.lint.Noted#documents")
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

  /** Without the number of a heading, which a list may draw. */
  private static String bare(String words) {
    return words.replaceFirst("^[一二三四五六]、", "");
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
}
