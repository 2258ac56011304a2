package io.github.nianshen.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small printed files written sign by sign; places in points from a page's upper left corner. */
final class Paper {
  static final int WIDTH = 600;
  static final int HEIGHT = 800;

  /** Objects 1 to 5 of every file: its root, its list of pages, and a Chinese font. */
  private static final int FIXED = 5;

  private final List<String> pages = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();
  private String root = "";
  private String attributes = "";
  private String drawings = "";
  private String form = "";
  private String encoding = "/UniGB-UCS2-H";
  private String collection = "GB1";

  /** Writes words that begin at a place; Chinese signs are as wide as high, others half as wide. */
  Paper text(double x, double y, double size, String words) {
    return text(x, y, size, words, 0);
  }

  /** The same with a mode: 3 is invisible. */
  Paper text(double x, double y, double size, String words, int mode) {
    var hex = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format("%02x", b));
    }
    return draw("BT /F %s Tf %d Tr %s %s Td <%s> Tj ET", size, mode, x, HEIGHT - y, hex);
  }

  /** Draws a thin line. */
  Paper line(double x, double y, double toX, double toY) {
    return draw("0.5 w %s %s m %s %s l S", x, HEIGHT - y, toX, HEIGHT - toY);
  }

  /** Draws lines through all these places from left to right, and from above. */
  Paper lattice(List<Integer> xs, List<Integer> ys) {
    int right = xs.get(xs.size() - 1);
    int bottom = ys.get(ys.size() - 1);
    xs.forEach(x -> line(x, ys.get(0), x, bottom));
    ys.forEach(y -> line(xs.get(0), y, right, y));
    return this;
  }

  /** Draws a grey picture. */
  Paper picture(double x, double y, double width, double height) {
    return draw(
        "q %s 0 0 %s %s %s cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q",
        width, height, x, HEIGHT - y - height);
  }

  /** Draws anything. */
  Paper draw(String operators, Object... values) {
    content.append(String.format(Locale.ROOT, operators, values)).append('\n');
    return this;
  }

  /** Ends a page. */
  Paper page() {
    pages.add(content.toString());
    content.setLength(0);
    return this;
  }

  /** Adds entries to the file's root. */
  Paper root(String entries) {
    root = entries;
    return this;
  }

  /** Adds entries to all pages, such as {@code /Rotate 90}. */
  Paper pages(String entries) {
    attributes = entries;
    return this;
  }

  /** Makes the first page's content a drawing, X, that all pages and it itself can draw. */
  Paper nested() {
    drawings = "/XObject<</X 7 0 R>>";
    form = "/Subtype/Form/BBox[0 0 600 800]/Resources<<" + drawings + ">>";
    return this;
  }

  /** Leaves the font without names for its signs. */
  Paper nameless() {
    encoding = "/Identity-H";
    collection = "Identity";
    return this;
  }

  byte[] bytes() {
    var objects = new ArrayList<String>();
    var kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(FIXED + 1 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R " + root + ">>");
    objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    objects.add(
        "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding"
            + encoding
            + "/DescendantFonts[4 0 R]>>");
    objects.add(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/DW 1000/W[1 95 500 814 939 500]"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering("
            + collection
            + ")/Supplement 2>>/FontDescriptor 5 0 R>>");
    objects.add("<</Type/FontDescriptor/FontName/Song/Flags 4>>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>"
              + drawings
              + ">>/Contents "
              + (FIXED + 2 + 2 * i)
              + " 0 R "
              + attributes
              + ">>");
      objects.add(
          "<<"
              + form
              + "/Length "
              + pages.get(i).length()
              + ">>stream\n"
              + pages.get(i)
              + "\nendstream");
    }
    return file(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String file(List<String> objects) {
    var file = new StringBuilder("%PDF-1.7\n");
    var places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append(String.format("%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    int count = objects.size() + 1;
    file.append("xref\n0 ").append(count).append('\n').append(places);
    file.append("trailer\n<</Root 1 0 R/Size ").append(count).append(">>\n");
    return file.append("startxref\n").append(start).append("\n%%EOF\n").toString();
  }
}
