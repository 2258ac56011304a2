package io.github.nianshen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a strict reader of its XML sees it. */
public final class SheetsRead {
  /** Stands for the end of a line within a cell where a row is one line. */
  private static final String LINE_END = "␊";

  private final Map<String, byte[]> parts = new HashMap<>();

  private SheetsRead() {}

  /** Takes a workbook apart. */
  public static SheetsRead of(byte[] workbook) {
    var read = new SheetsRead();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        read.parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /** The rows of each sheet by its name; blank rows are left out, blank cells are empty words. */
  public Map<String, List<List<String>>> rows() {
    Map<String, List<List<String>>> all = new LinkedHashMap<>();
    List<Element> sheets = elements(xml("xl/workbook.xml").getDocumentElement(), "sheet");
    for (int i = 0; i < sheets.size(); i++) {
      List<List<String>> rows = new ArrayList<>();
      elements(sheet(i + 1), "row").forEach(r -> rows.add(cells(r)));
      all.put(sheets.get(i).getAttribute("name"), rows);
    }
    return all;
  }

  /** All sheets as text: a name after {@code #}, a row a line, its cells parted by tabs. */
  public String text() {
    return rows().entrySet().stream()
        .map(e -> "# " + e.getKey() + "\n" + lines(e.getValue()))
        .collect(Collectors.joining());
  }

  private static String lines(List<List<String>> rows) {
    return rows.stream()
        .map(r -> String.join("\t", r).replace("\n", LINE_END) + "\n")
        .collect(Collectors.joining());
  }

  /** The XML of a sheet, from 1. */
  public Element sheet(int number) {
    return xml("xl/worksheets/sheet" + number + ".xml").getDocumentElement();
  }

  /** The XML of the styles. */
  public Element styles() {
    return xml("xl/styles.xml").getDocumentElement();
  }

  /** All elements of a name. */
  public static List<Element> elements(Element within, String name) {
    NodeList nodes = within.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : elements(row, "c")) {
      int column = 0;
      for (char c : cell.getAttribute("r").replaceAll("\\d", "").toCharArray()) {
        column = column * 26 + c - 'A' + 1;
      }
      while (cells.size() < column - 1) {
        cells.add("");
      }
      cells.add(cell.getTextContent());
    }
    return cells;
  }

  private Document xml(String part) {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return builder.parse(new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(part, e);
    }
  }
}
