package io.github.nianshen.lint;

import static io.github.nianshen.lint.Noted.copy;
import static io.github.nianshen.lint.Noted.places;
import static io.github.nianshen.lint.Noted.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.lint.Noted.Place;
import io.github.nianshen.read.Reader;
import io.github.nianshen.text.Limits;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a copy of printed pages each mark stands on its own words. */
class MarkedPlacesTest {
  @ParameterizedTest
  @MethodSource("io.github.nianshen.lint.Noted#pages")
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
}
