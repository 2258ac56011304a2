package io.github.nianshen.read.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;

/** Marks and remarks in copies of printed files, told by page and place. */
class PdfCopyTest {

  private static Copy copy(byte[] file, Span... spans) throws Unread {
    Stream<Note> notes = Arrays.stream(spans).map(s -> new Note(s, List.of("错误 NS303", "两数不等")));
    return PdfCopy.read(file, Limits.ORDINARY).with(notes.toList());
  }

  private static Span of(byte[] file, String words) throws Unread {
    int at = PdfCopy.read(file, Limits.ORDINARY).script().text().indexOf(words);
    return new Span(at, at + words.length());
  }

  /**
   * Each mark: {@code page: left top right bottom}, in points from the page's upper left corner.
   */
  private static List<String> marks(byte[] file, Span... spans) throws Unread, IOException {
    byte[] bytes = assertInstanceOf(Copy.Made.class, copy(file, spans)).bytes();
    assertArrayEquals(file, Arrays.copyOf(bytes, file.length));
    var marks = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        for (PDAnnotation one : document.getPage(i).getAnnotations()) {
          marks.add(i + 1 + ":" + boxes(one));
        }
      }
    }
    return marks;
  }

  private static String boxes(PDAnnotation one) {
    if (!(one instanceof PDAnnotationHighlight mark)) {
      return " " + one.getSubtype();
    }
    var boxes = new StringBuilder();
    float[] corners = mark.getQuadPoints();
    for (int i = 0; i < corners.length; i += 8) {
      int top = Math.round(Paper.HEIGHT - corners[i + 1]);
      int bottom = Math.round(Paper.HEIGHT - corners[i + 5]);
      boxes.append(
          String.format(
              " %d %d %d %d", Math.round(corners[i]), top, Math.round(corners[i + 2]), bottom));
    }
    return boxes.toString();
  }

  @Test
  void wordsAreMarkedWhereTheyStand() throws Unread, IOException {
    byte[] file = new Paper().text(100, 100, 10, "甲乙丙丁").text(100, 130, 10, "甲乙").page().bytes();
    assertEquals(List.of("1: 110 91 130 101"), marks(file, of(file, "乙丙")));
    assertEquals(List.of("1: 100 121 120 131"), marks(file, new Span(5, 7)));
    assertEquals(List.of("1: 100 91 140 101"), marks(file, new Span(2, 2)));
    assertEquals(List.of("1: 120 91 140 101 100 121 110 131"), marks(file, new Span(2, 6)));
  }

  @Test
  void aParagraphIsMarkedLineByLineOnThePageItBeginsOn() throws Unread, IOException {
    String line = "一二三四五六七八九十".repeat(5);
    byte[] file =
        new Paper()
            .text(50, 100, 10, "题")
            .text(50, 740, 10, line)
            .text(50, 755, 10, line)
            .page()
            .text(50, 60, 10, "末尾。")
            .page()
            .bytes();
    String text = PdfCopy.read(file, Limits.ORDINARY).script().text();
    assertEquals(
        List.of("1: 50 731 550 741 50 746 550 756"), marks(file, new Span(2, text.length())));
    assertEquals(List.of("2: 60 51 70 61"), marks(file, of(file, "尾")));
  }

  private static Paper grid() {
    return new Paper()
        .lattice(List.of(100, 200, 300), List.of(100, 140, 180))
        .text(110, 120, 10, "5")
        .text(210, 120, 10, "5")
        .text(210, 160, 10, "5")
        .page();
  }

  @Test
  void theSameFigureIsMarkedInTheCellThatIsMeant() throws Unread, IOException {
    byte[] file = grid().bytes();
    assertEquals("5\t5\n\t5", PdfCopy.read(file, Limits.ORDINARY).script().text());
    assertEquals(List.of("1: 110 111 115 121"), marks(file, new Span(0, 1)));
    assertEquals(List.of("1: 210 111 215 121"), marks(file, new Span(2, 3)));
    assertEquals(List.of("1: 210 151 215 161"), marks(file, new Span(5, 6)));
    assertEquals(List.of("1: 110 111 115 121"), marks(file, new Span(0, 6)));
  }

  @Test
  void aBlankCellIsMarkedWhole() throws Unread, IOException {
    assertEquals(List.of("1: 100 140 200 180"), marks(grid().bytes(), new Span(4, 4)));
  }

  @Test
  void aTableThatGoesOnIsMarkedOnItsOwnPage() throws Unread, IOException {
    byte[] file =
        new Paper()
            .text(100, 80, 10, "表")
            .lattice(List.of(100, 200, 300), List.of(700, 740, 780))
            .text(110, 720, 10, "规章")
            .text(210, 720, 10, "1")
            .text(110, 760, 10, "许可")
            .text(210, 760, 10, "2")
            .page()
            .lattice(List.of(100, 200, 300), List.of(40, 80, 120))
            .text(110, 60, 10, "处罚")
            .text(210, 60, 10, "3")
            .text(110, 100, 10, "收费")
            .page()
            .bytes();
    assertEquals(List.of("2: 210 51 215 61"), marks(file, of(file, "3")));
    Span last = of(file, "收费");
    var blank = new Span(last.end() + 1, last.end() + 1);
    assertEquals(List.of("2: 200 80 300 120"), marks(file, blank));
  }

  @Test
  void pagesThatAreTurnedAreMarkedInTheirOwnPlaces() throws Unread, IOException {
    for (int turn : List.of(90, 180, 270)) {
      byte[] file = new Paper().text(100, 100, 10, "甲乙丙丁").pages("/Rotate " + turn).page().bytes();
      assertEquals(List.of("1: 110 91 130 101"), marks(file, of(file, "乙丙")), "" + turn);
    }
    // Upwards from the lower left corner: the line runs up the page at x = 100.
    byte[] upwards =
        new Paper().draw("BT /F 10 Tf 0 1 -1 0 100 300 Tm <75324e594e19> Tj ET").page().bytes();
    assertEquals(List.of("1: 91 480 101 490"), marks(upwards, new Span(1, 2)));
    byte[] cut =
        new Paper().text(100, 100, 10, "甲乙").pages("/CropBox[50 50 550 750]").page().bytes();
    assertEquals(List.of("1: 110 91 120 101"), marks(cut, of(cut, "乙")));
  }

  @Test
  void aNoteSaysWhoAndWhat() throws Unread, IOException {
    byte[] file = grid().bytes();
    byte[] bytes = assertInstanceOf(Copy.Made.class, copy(file, new Span(0, 1))).bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var mark = (PDAnnotationHighlight) document.getPage(0).getAnnotations().get(0);
      assertEquals("错误 NS303\n两数不等", mark.getContents());
      assertEquals("年审 nianshen", mark.getTitlePopup());
      assertEquals(110, Math.round(mark.getRectangle().getLowerLeftX()));
      assertEquals(
          mark.getRectangle().toString(), mark.getNormalAppearanceStream().getBBox().toString());
    }
  }

  @Test
  void annotationsThatAreThereStayAndEqualCopiesAreEqualBytes() throws Unread, IOException {
    byte[] file = grid().bytes();
    byte[] once = assertInstanceOf(Copy.Made.class, copy(file, new Span(0, 1))).bytes();
    byte[] again = assertInstanceOf(Copy.Made.class, copy(file, new Span(0, 1))).bytes();
    assertArrayEquals(once, again);
    assertEquals(List.of("1: 110 111 115 121", "1: 210 111 215 121"), marks(once, new Span(2, 3)));
  }

  @Test
  void aLockedFileIsLeft() throws Unread, IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(grid().bytes())) {
      var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
      document.protect(policy);
      document.save(out);
    }
    assertEquals(new Copy.Refused(Copy.Why.LOCKED), copy(out.toByteArray(), new Span(0, 1)));
  }

  @Test
  void aSignedFileIsLeft() throws Unread, IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(grid().bytes())) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature, content -> new byte[] {0});
      document.saveIncremental(out);
    }
    assertEquals(new Copy.Refused(Copy.Why.SIGNED), copy(out.toByteArray(), new Span(0, 1)));
  }
}
