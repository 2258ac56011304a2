package io.github.nianshen.read.office;

import io.github.nianshen.read.office.OfficePackage.Relation;
import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A workbook of Excel 2007 and later (ISO/IEC 29500-1, 18). */
final class XlsxBook {
  private final OfficePackage file;
  private final Limits limits;
  private final List<String> strings = new ArrayList<>();

  XlsxBook(byte[] bytes, Limits limits) throws Unread {
    this.file = OfficePackage.of(bytes, limits);
    this.limits = limits;
  }

  /** The sheets that are shown. */
  List<Sheet> sheets() throws Unread {
    String main = file.main("xl/workbook.xml");
    Map<String, String> parts = new LinkedHashMap<>();
    for (Relation relation : file.relations(main)) {
      parts.put(relation.id(), relation.target());
    }
    var shown = new ArrayList<String>();
    var dates = new boolean[1];
    Xml book = file.part(main);
    book.descendants(
        name -> {
          if (name.equals("workbookPr")) {
            dates[0] = book.attribute("date1904").filter(v -> !v.matches("0|false")).isPresent();
          } else if (name.equals("sheet")
              && book.attribute("state").filter(this::hides).isEmpty()) {
            Optional.ofNullable(parts.get(book.attribute("id").orElse(""))).ifPresent(shown::add);
          }
        });
    strings(file.related(main, "sharedstrings"));
    var formats = XlsxFormats.of(file.related(main, "styles"), dates[0]);
    var sheets = new ArrayList<Sheet>();
    for (String part : shown) {
      sheets.add(new XlsxSheet(file.part(part), strings, formats, limits).sheet());
    }
    return sheets;
  }

  private boolean hides(String state) {
    return state.toLowerCase(Locale.ROOT).contains("hidden");
  }

  private void strings(Optional<Xml> part) throws Unread {
    if (part.isPresent()) {
      Xml xml = part.get();
      xml.descendants(
          name -> {
            if (name.equals("si")) {
              LimitReached.check("cells", strings.size(), limits.cells());
              strings.add(words(xml));
            }
          });
    }
  }

  /** The words of the element that is open, over its runs and without what is read aloud. */
  static String words(Xml xml) throws Unread {
    var words = new StringBuilder();
    xml.descendants(
        name -> {
          switch (name) {
            case "t" -> words.append(xml.text());
            case "rPh", "phoneticPr" -> xml.skip();
            default -> {}
          }
        });
    return words.toString();
  }
}
