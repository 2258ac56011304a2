package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How the numbers of a workbook are shown. */
final class XlsxFormats {
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;

  private XlsxFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * The formats of a workbook.
   *
   * @param from1904 whether its days are counted from 1904
   */
  static XlsxFormats of(Optional<Xml> part, boolean from1904) throws Unread {
    var formats = new XlsxFormats(from1904);
    if (part.isPresent()) {
      formats.read(part.get());
    }
    return formats;
  }

  private void read(Xml xml) throws Unread {
    xml.descendants(
        name -> {
          switch (name) {
            case "numFmt" ->
                formats.put(
                    xml.number("numFmtId").orElse(0), xml.attribute("formatCode").orElse(""));
            case "cellXfs" -> xml.children(style -> styles.add(xml.number("numFmtId").orElse(0)));
            default -> {}
          }
        });
  }

  /** A number as it is shown in a style; other words as they are. */
  String shown(String value, int style) {
    int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String format = formats.get(id);
    if (format == null) {
      format = id >= 0 && id < 50 ? BuiltinFormats.getBuiltinFormat(id) : "General";
    }
    try {
      double number = Double.parseDouble(value);
      return formatter.formatRawCellContents(number, id, format, from1904);
    } catch (NumberFormatException noNumber) {
      return value;
    }
  }
}
