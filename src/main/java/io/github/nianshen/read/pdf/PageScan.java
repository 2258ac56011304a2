package io.github.nianshen.read.pdf;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is drawn on one page: its signs, ruling lines and pictures. Colours, shades and the outlines
 * of signs are passed over, and nothing that a page points to is followed.
 */
final class PageScan extends PDFStreamEngine {
  private final Allowance allowance;
  private final Marks marks;
  private final Paths paths;

  private PageScan(PDPage page, Allowance allowance) {
    this.allowance = allowance;
    this.marks = new Marks(page.getCropBox().toGeneralPath().getBounds2D());
    this.paths = new Paths(allowance);
    operators();
  }

  /** Looks at a page. */
  static Sheet of(PDPage page, Allowance allowance) throws IOException {
    var scan = new PageScan(page, allowance);
    scan.processPage(page);
    scan.fields(page);
    return scan.marks.sheet(scan.paths.rules(), scan.paths.cut(), scan.paths.shapes());
  }

  /** What is filled in to form fields; other annotations are remarks. */
  private void fields(PDPage page) throws IOException {
    List<PDAnnotation> fields = page.getAnnotations(PDAnnotationWidget.class::isInstance);
    for (PDAnnotation field : fields) {
      allowance.drawing();
      if (!field.isHidden() && !field.isNoView()) {
        showAnnotation(field);
      }
    }
  }

  private void operators() {
    List.<OperatorProcessor>of(
            new BeginText(this),
            new Concatenate(this),
            new DrawObject(this),
            new EndText(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new NextLine(this),
            new Restore(this),
            new Save(this),
            new SetCharSpacing(this),
            new SetFontAndSize(this),
            new SetGraphicsStateParameters(this),
            new SetLineWidth(this),
            new SetMatrix(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this))
        .forEach(this::addOperator);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    allowance.operator();
    String name = operator.getName();
    switch (name) {
      case "m", "l", "c", "v", "y", "re", "h" -> draw(name, operands);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> paint(name);
      case "W", "W*" -> getGraphicsState().intersectClippingPath(new Area(paths.bounds()));
      case "BI" -> picture();
      case "Do" -> {
        if (isPicture(operands)) {
          picture();
        } else {
          allowance.drawing();
          super.processOperator(operator, operands);
        }
      }
      default -> super.processOperator(operator, operands);
    }
  }

  /** What cannot be drawn is passed over, as viewers do, unless there is more than is allowed. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    allowance.check();
    super.operatorException(operator, operands, exception);
  }

  private boolean isPicture(List<COSBase> operands) {
    return !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources().isImageXObject(name);
  }

  /** A picture fills the square of one unit. */
  private void picture() {
    var square = new Rectangle2D.Double();
    square.setFrameFromDiagonal(point(0, 0), point(1, 1));
    marks.picture(square.createIntersection(clip()));
  }

  private void draw(String name, List<COSBase> operands) {
    double[] at = operands.stream().mapToDouble(PageScan::number).toArray();
    if (name.equals("h")) {
      paths.close();
    } else if (name.equals("re") && at.length >= 4) {
      paths.move(point(at[0], at[1]));
      paths.line(point(at[0] + at[2], at[1]));
      paths.line(point(at[0] + at[2], at[1] + at[3]));
      paths.line(point(at[0], at[1] + at[3]));
      paths.close();
    } else if (at.length >= 2) {
      Point2D end = point(at[at.length - 2], at[at.length - 1]);
      switch (name) {
        case "m" -> paths.move(end);
        case "l" -> paths.line(end);
        default -> paths.curve(end);
      }
    }
  }

  private static double number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }

  private void paint(String name) throws IOException {
    if (name.equals("s") || name.startsWith("b")) {
      paths.close();
    }
    if ("SsBb".indexOf(name.charAt(0)) >= 0) {
      paths.stroke(transformWidth(getGraphicsState().getLineWidth()), clip());
    }
    if ("fFBb".indexOf(name.charAt(0)) >= 0) {
      paths.fill(clip());
    }
    paths.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    allowance.glyph();
    String text = font.toUnicode(code);
    double length = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    Point2D at = matrix.transformPoint(0, 0);
    Point2D end = matrix.transformPoint((float) length, 0);
    Point2D unit = matrix.transformPoint(1, 0);
    Point2D head = matrix.transformPoint(0, 1);
    marks.glyph(text == null ? Marks.UNKNOWN : text, at, end, unit, at.distance(head), clip());
  }

  private Rectangle2D clip() {
    return getGraphicsState().getCurrentClippingPath().getBounds2D();
  }

  private Point2D point(double x, double y) {
    return transformedPoint((float) x, (float) y);
  }
}
