package io.github.nianshen.read.pdf;

import io.github.nianshen.text.Note;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Marked words and remarks on the pages of a file (ISO 32000-1, 12.5.6). */
final class Remarks {
  /** Yellow, as a marker pen has it: words under it stay readable. */
  private static final float RED = 1;

  private static final float GREEN = 0.86f;
  private static final float BLUE = 0.2f;

  private final PDDocument document;

  /** All annotations of the pages that get any, by the number of the page from 1. */
  private final Map<Integer, COSArray> pages = new LinkedHashMap<>();

  Remarks(PDDocument document) {
    this.document = document;
  }

  /** Marks words, or a blank cell, and sets a note there. */
  void mark(Tracks.Spot spot, Note note) throws IOException {
    var mark = new PDAnnotationHighlight();
    mark.setQuadPoints(corners(spot.boxes()));
    mark.setRectangle(around(spot.boxes()));
    paint(mark, spot.boxes());
    add(mark, spot.page(), note);
  }

  private void add(PDAnnotationMarkup remark, int page, Note note) {
    remark.setColor(new PDColor(new float[] {RED, GREEN, BLUE}, PDDeviceRGB.INSTANCE));
    remark.setTitlePopup(Note.AUTHOR);
    remark.setContents(String.join("\n", note.lines()));
    remark.setPrinted(true);
    remark.setPage(document.getPage(page - 1));
    pages.computeIfAbsent(page, this::there).add(remark.getCOSObject());
  }

  /** The annotations that a page has already. */
  private COSArray there(int page) {
    var all = new COSArray();
    COSArray old = document.getPage(page - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; old != null && i < old.size(); i++) {
      all.add(old.get(i));
    }
    return all;
  }

  /** Hands the pages all that was set on them. */
  void settle() {
    pages.forEach(
        (number, all) -> {
          PDPage page = document.getPage(number - 1);
          page.getCOSObject().setItem(COSName.ANNOTS, all);
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** The corners of boxes in the order in which viewers want them: upper two, lower two. */
  private static float[] corners(List<Rectangle2D> boxes) {
    var corners = new float[8 * boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D box = boxes.get(i);
      double[] all = {
        box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY(),
        box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()
      };
      for (int k = 0; k < 8; k++) {
        corners[8 * i + k] = (float) all[k];
      }
    }
    return corners;
  }

  private static PDRectangle around(List<Rectangle2D> boxes) {
    Rectangle2D all = boxes.get(0);
    for (Rectangle2D box : boxes) {
      all = all.createUnion(box);
    }
    return new PDRectangle(
        (float) all.getX(), (float) all.getY(), (float) all.getWidth(), (float) all.getHeight());
  }

  /** Draws a mark, for viewers that draw none of their own. */
  private void paint(PDAnnotationHighlight mark, List<Rectangle2D> boxes) throws IOException {
    var stream = new PDAppearanceStream(document);
    stream.setBBox(mark.getRectangle());
    stream.setResources(new PDResources());
    try (var drawing = new PDAppearanceContentStream(stream)) {
      var state = new PDExtendedGraphicsState();
      state.setBlendMode(BlendMode.MULTIPLY);
      drawing.setGraphicsStateParameters(state);
      drawing.setNonStrokingColor(RED, GREEN, BLUE);
      for (Rectangle2D box : boxes) {
        drawing.addRect(
            (float) box.getX(),
            (float) box.getY(),
            (float) box.getWidth(),
            (float) box.getHeight());
      }
      drawing.fill();
    }
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    mark.setAppearance(appearance);
  }
}
