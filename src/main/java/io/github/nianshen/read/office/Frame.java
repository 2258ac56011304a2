package io.github.nianshen.read.office;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a picture is drawn, in hundredths of a millimetre. */
final class Frame {
  /** {@code width:415.3pt;height:12cm}. */
  private static final Pattern SIDE =
      Pattern.compile(
          "(?:^|;)\\s*(width|height)\\s*:\\s*([0-9]{1,6}(?:\\.[0-9]*)?)(pt|in|cm|mm|px)?");

  private static final Map<String, Double> UNITS =
      Map.of("pt", 35.28, "in", 2540.0, "cm", 1000.0, "mm", 100.0, "px", 26.46);

  /** A table or a page that was scanned is no smaller; seals and emblems of a line are. */
  private static final int LEAST_WIDTH = 3000;

  private static final int LEAST_HEIGHT = 1500;

  /** English Metric Units of a hundredth of a millimetre. */
  private static final int EMU = 360;

  private static final double TWIP = 1.764;

  private long width;
  private long height;

  /** In twentieths of a point. */
  void twips(long across, long down) {
    width = Math.round(across * TWIP);
    height = Math.round(down * TWIP);
  }

  void extent(Xml xml) {
    width = xml.number("cx").orElse(0) / EMU;
    height = xml.number("cy").orElse(0) / EMU;
  }

  void style(String css) {
    Matcher side = SIDE.matcher(css);
    while (side.find()) {
      String unit = side.group(3) == null ? "px" : side.group(3);
      long length = Math.round(Double.parseDouble(side.group(2)) * UNITS.getOrDefault(unit, 0.0));
      if (side.group(1).equals("width")) {
        width = length;
      } else {
        height = length;
      }
    }
  }

  /** Whether it may show what a report has to say. */
  boolean isLarge() {
    return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
  }
}
