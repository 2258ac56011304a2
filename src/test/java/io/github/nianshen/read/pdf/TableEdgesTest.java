package io.github.nianshen.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** Tables whose cells are seen though no plain line parts them, and tables that run off a page. */
final class TableEdgesTest {
  private static final List<Integer> ACROSS = List.of(100, 200, 300);
  private static final List<Integer> DOWN = List.of(100, 130, 160, 190);

  private static Script read(Paper paper) throws Unread {
    return PdfReader.read(paper.bytes(), Limits.ORDINARY);
  }

  /** The cells of all tables, each with its row and column. */
  private static List<String> cells(Script script) {
    return script.pieces().stream()
        .filter(Piece.Grid.class::isInstance)
        .flatMap(piece -> ((Piece.Grid) piece).boxes().stream())
        .map(box -> box.row() + "," + box.column() + " " + box.words().text())
        .toList();
  }

  private static Paper words(Paper paper) {
    for (int row = 0; row < 3; row++) {
      paper.text(110, 120 + 30 * row, 12, "行政许可").text(210, 120 + 30 * row, 12, "3" + row);
    }
    return paper;
  }

  private static final List<String> TABLE =
      List.of("0,0 行政许可", "0,1 30", "1,0 行政许可", "1,1 31", "2,0 行政许可", "2,1 32");

  @Test
  void dotsInARowAreALine() throws Unread {
    var paper = new Paper();
    for (int y : DOWN) {
      for (double x = 100; x <= 300; x += 2) {
        paper.draw("%s %s 1 1 re f", x, Paper.HEIGHT - y);
      }
    }
    for (int x : ACROSS) {
      for (double y = 100; y <= 190; y += 2) {
        paper.draw("%s %s 1 1 re f", x, Paper.HEIGHT - y);
      }
    }
    assertEquals(TABLE, cells(read(words(paper).page())));
  }

  /** Cells of a light colour on a dark ground. */
  private static Paper shades(Paper paper, int rows) {
    paper.draw("0 g 100 %s 200 90 re f 1 g", Paper.HEIGHT - 190);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < 2; column++) {
        paper.draw(
            "%s %s %s %s re f", 100.5 + 100 * column, Paper.HEIGHT - 129.5 - 30 * row, 99, 29);
      }
    }
    return paper.draw("0 g");
  }

  @Test
  void shadesSideBySideAreCells() throws Unread {
    assertEquals(TABLE, cells(read(words(shades(new Paper(), 3)).page())));
  }

  @Test
  void aFewShadesAreNone() throws Unread {
    assertEquals(List.of(), cells(read(words(shades(new Paper(), 2)).page())));
  }

  @Test
  void aTableThatEndsOnThePageIsNotDoubted() throws Unread {
    assertEquals(List.of(), read(words(new Paper().lattice(ACROSS, DOWN)).page()).doubts());
  }

  @Test
  void aTableThatGoesOnBesideThePageIsDoubted() throws Unread {
    var beyond = new Paper().lattice(List.of(100, 200, 300, 500, 600), DOWN);
    List<Doubt> doubts = read(words(beyond).page()).doubts();
    assertEquals(List.of(Doubt.Kind.EDGE), doubts.stream().map(Doubt::kind).toList());
    assertEquals("行政许可", doubts.get(0).words());
  }

  @Test
  void aTableOfWhichLessIsShownThanIsDrawnIsDoubted() throws Unread {
    var hidden = new Paper().draw("q 50 50 300 700 re W n");
    hidden.lattice(List.of(100, 200, 300, 500), DOWN).draw("Q");
    List<Doubt> doubts = read(words(hidden).page()).doubts();
    assertEquals(List.of(Doubt.Kind.EDGE), doubts.stream().map(Doubt::kind).toList());
  }

  /** A field stands over the second cell of the first row; hidden, it says nothing. */
  private static List<String> withField(boolean hidden) throws IOException, Unread {
    var paper = new Paper().lattice(ACROSS, DOWN).text(110, 120, 12, "行政许可").page();
    var bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      var form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      var resources = new PDResources();
      var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      form.setDefaultAppearance("/" + resources.add(font).getName() + " 12 Tf 0 g");
      form.setDefaultResources(resources);
      var field = new PDTextField(form);
      field.setPartialName("figure");
      var widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(210, Paper.HEIGHT - 125, 80, 20));
      widget.setHidden(hidden);
      document.getPage(0).getAnnotations().add(widget);
      field.setValue("42");
      document.save(bytes);
    }
    return cells(PdfReader.read(bytes.toByteArray(), Limits.ORDINARY));
  }

  @Test
  void whatIsFilledInToAFormStandsInItsCell() throws IOException, Unread {
    assertEquals(List.of("0,0 行政许可", "0,1 42"), withField(false).subList(0, 2));
    assertEquals(List.of("0,0 行政许可", "0,1 "), withField(true).subList(0, 2));
  }

  @Test
  void theRestOfALabelAloneBelowAPagesEndBelongsAbove() throws Unread {
    var paper = new Paper().lattice(ACROSS, List.of(700, 730, 770));
    paper.text(110, 720, 12, "行政许可").text(210, 720, 12, "30");
    paper.text(110, 750, 12, "行政事业").text(210, 750, 12, "31").page();
    paper.lattice(ACROSS, List.of(60, 90, 120));
    paper.text(110, 80, 12, "性收费").text(110, 110, 12, "行政强制").text(210, 110, 12, "32").page();
    assertEquals(
        List.of("0,0 行政许可", "0,1 30", "1,0 行政事业性收费", "1,1 31", "2,0 行政强制", "2,1 32"),
        cells(read(paper)));
  }
}
