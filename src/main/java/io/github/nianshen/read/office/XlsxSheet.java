package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Sheet.Region;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet of an xlsx while it is read. */
final class XlsxSheet {
  /** {@code AB12}. */
  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  private final Xml xml;
  private final List<String> strings;
  private final XlsxFormats formats;
  private final Sheet sheet;
  private int row = -1;
  private int column = -1;

  XlsxSheet(Xml xml, List<String> strings, XlsxFormats formats, Limits limits) {
    this.xml = xml;
    this.strings = strings;
    this.formats = formats;
    this.sheet = new Sheet(limits);
  }

  /** The sheet. */
  Sheet sheet() throws Unread {
    xml.descendants(
        name -> {
          switch (name) {
            case "col" -> column();
            case "row" -> row();
            case "mergeCell" -> merge(xml.attribute("ref").orElse(""));
            default -> {}
          }
        });
    return sheet;
  }

  private void column() {
    if (isHidden()) {
      sheet.hideColumns(xml.number("min").orElse(1) - 1, xml.number("max").orElse(0) - 1);
    }
  }

  private boolean isHidden() {
    return xml.attribute("hidden").filter(v -> v.equals("1") || v.equals("true")).isPresent();
  }

  private void row() throws Unread {
    row = xml.number("r").orElse(row + 2) - 1;
    column = -1;
    if (isHidden()) {
      sheet.hideRow(row);
    }
    xml.children(
        name -> {
          if (name.equals("c")) {
            cell();
          }
        });
  }

  private void cell() throws Unread {
    Matcher place = PLACE.matcher(xml.attribute("r").orElse(""));
    column = place.matches() ? number(place.group(1)) : column + 1;
    String type = xml.attribute("t").orElse("n");
    int style = xml.number("s").orElse(-1);
    var value = new StringBuilder();
    xml.children(
        name -> {
          if (name.equals("v")) {
            value.append(xml.text());
          } else if (name.equals("is")) {
            value.append(XlsxBook.words(xml));
          }
        });
    if (value.length() > 0) {
      sheet.cell(row, column, shown(value.toString(), type, style));
    }
  }

  private String shown(String value, String type, int style) {
    return switch (type) {
      case "s" -> string(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "n" -> formats.shown(value, style);
      default -> value;
    };
  }

  private String string(String index) {
    return Optional.of(index.strip())
        .filter(i -> i.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .filter(i -> i < strings.size())
        .map(strings::get)
        .orElse("");
  }

  private void merge(String region) throws Unread {
    int colon = region.indexOf(':');
    Matcher first = PLACE.matcher(region.substring(0, Math.max(0, colon)));
    Matcher last = PLACE.matcher(region.substring(colon + 1));
    if (first.matches() && last.matches()) {
      sheet.merge(
          new Region(
              Integer.parseInt(first.group(2)) - 1,
              number(first.group(1)),
              Integer.parseInt(last.group(2)) - 1,
              number(last.group(1))));
    }
  }

  /** {@code A} is 0, {@code AA} is 26. */
  private static int number(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + letters.charAt(i) - 'A' + 1;
    }
    return number - 1;
  }
}
