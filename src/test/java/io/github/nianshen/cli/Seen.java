package io.github.nianshen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianshen.emit.OutputFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A finding as the reader of a format sees it.
 *
 * @param file the name, from the top of the repository
 * @param line from 1
 * @param level error, warning or note
 * @param rule the rule's id
 */
record Seen(String file, int line, String level, String rule) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Map<String, String> LEVELS =
      Map.ofEntries(
          Map.entry("错误", "error"),
          Map.entry("警告", "warning"),
          Map.entry("提示", "note"),
          Map.entry("error", "error"),
          Map.entry("warning", "warning"),
          Map.entry("note", "note"),
          Map.entry("notice", "note"),
          Map.entry("info", "note"),
          Map.entry("major", "error"),
          Map.entry("minor", "warning"),
          Map.entry("ERROR", "error"),
          Map.entry("WARNING", "warning"),
          Map.entry("INFO", "note"));

  /** {@code reports/甲.txt:3:12 错误 NS404 date-impossible}; pages and paragraphs have no line. */
  private static final Pattern TEXT =
      Pattern.compile("(?m)^(\\S.*?)(?::(\\d+):\\d+)?  (错误|警告|提示) (NS\\d{3}) \\S+$");

  /** {@code ::error file=a%2Cb.txt,line=3,…,title=NS404 …::…}. */
  private static final Pattern GITHUB =
      Pattern.compile("(?m)^::(\\w+) file=([^,]*),line=(\\d+),.*?,title=(NS\\d{3}) [^:]*::.+$");

  /** {@code | 错误 | a.txt:3:12 | [NS404](…) … | … |}. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?m)^\\| (错误|警告|提示) \\| (.+?)(?::(\\d+):\\d+)? \\| \\[(NS\\d{3})]\\(.*\\|$");

  /** {@code a.txt:3:12 错误 NS404 …}. */
  private static final Pattern JUNIT =
      Pattern.compile("(?m)^(.+?)(?::(\\d+):\\d+)?  (错误|警告|提示) (NS\\d{3}) .+$");

  /** {@code 7→甲.txt→某局→第3行 · 一、…→错误→NS404→…}, parted by tabs. */
  private static final Pattern XLSX =
      Pattern.compile(
          "(?m)^\\d+\t([^\t]+)\t[^\t]*\t(?:第(\\d+)行)?[^\t]*\t(错误|警告|提示)\t(NS\\d{3})(?:\t[^\t]+){2}.*$");

  private static final Pattern LINE = Pattern.compile("第(\\d+)行");

  /** What stands in an output, in its order; of a workbook its cells as text. */
  static List<Seen> in(OutputFormat format, String output) {
    return switch (format) {
      case TEXT -> matches(TEXT.matcher(output), 1, 2, 3, 4);
      case SARIF -> sarif(json(output));
      case JSON -> json(json(output));
      case GITLAB -> gitlab(json(output));
      case GITHUB ->
          matches(GITHUB.matcher(output), 2, 3, 1, 4).stream()
              .map(s -> new Seen(unescaped(s.file), s.line, s.level, s.rule))
              .toList();
      case GITHUB_SUMMARY ->
          matches(SUMMARY.matcher(output), 2, 3, 1, 4).stream()
              .map(s -> new Seen(s.file.replaceAll("\\\\(.)", "$1"), s.line, s.level, s.rule))
              .toList();
      case RDJSON -> rdjson(json(output));
      case JUNIT -> junit(xml(output));
      case CHECKSTYLE -> checkstyle(xml(output));
      case XLSX -> matches(XLSX.matcher(output), 1, 2, 3, 4);
      case HTML -> html(Jsoup.parse(output));
      case LETTERS, ANNOTATED -> throw new IllegalArgumentException("many files");
    };
  }

  static JsonNode json(String output) {
    try {
      return MAPPER.readTree(output);
    } catch (IOException e) {
      throw new UncheckedIOException(output, e);
    }
  }

  static Document xml(String output) {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(output)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(output, e);
    }
  }

  static List<Element> elements(Document xml, String name) {
    NodeList nodes = xml.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static Seen of(String file, int line, String level, String rule) {
    String known = LEVELS.get(level);
    if (known == null) {
      throw new IllegalArgumentException("no level " + level);
    }
    return new Seen(file, line, known, rule);
  }

  private static List<Seen> matches(Matcher all, int file, int line, int level, int rule) {
    List<Seen> seen = new ArrayList<>();
    while (all.find()) {
      int at = all.group(line) == null ? 1 : Integer.parseInt(all.group(line));
      seen.add(of(all.group(file), at, all.group(level), all.group(rule)));
    }
    return seen;
  }

  private static String unescaped(String property) {
    return property.replace("%2C", ",").replace("%3A", ":").replace("%25", "%");
  }

  private static List<Seen> sarif(JsonNode log) {
    List<Seen> all = new ArrayList<>();
    for (JsonNode one : log.at("/runs/0/results")) {
      JsonNode place = one.at("/locations/0/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText().replace("+", "%2B");
      String file = URLDecoder.decode(uri, StandardCharsets.UTF_8);
      int line = place.at("/region/startLine").asInt();
      all.add(of(file, line, one.at("/level").asText(), one.at("/ruleId").asText()));
    }
    return all;
  }

  private static List<Seen> json(JsonNode run) {
    List<Seen> all = new ArrayList<>();
    for (JsonNode one : run.at("/findings")) {
      int line = one.path("line").asInt(1);
      String level = one.at("/level").asText();
      all.add(of(one.at("/file").asText(), line, level, one.at("/rule").asText()));
    }
    return all;
  }

  private static List<Seen> gitlab(JsonNode issues) {
    List<Seen> all = new ArrayList<>();
    for (JsonNode one : issues) {
      String rule = one.at("/check_name").asText();
      int line = one.at("/location/lines/begin").asInt();
      all.add(of(one.at("/location/path").asText(), line, one.at("/severity").asText(), rule));
    }
    return all;
  }

  private static List<Seen> rdjson(JsonNode result) {
    List<Seen> all = new ArrayList<>();
    for (JsonNode one : result.at("/diagnostics")) {
      String file = one.at("/location/path").asText();
      int line = one.at("/location/range/start/line").asInt();
      all.add(of(file, line, one.at("/severity").asText(), one.at("/code/value").asText()));
    }
    return all;
  }

  private static List<Seen> junit(Document report) {
    List<Seen> all = new ArrayList<>();
    for (String outcome : List.of("failure", "error", "system-out")) {
      for (Element one : elements(report, outcome)) {
        all.addAll(matches(JUNIT.matcher(one.getTextContent()), 1, 2, 3, 4));
      }
    }
    return all;
  }

  private static List<Seen> html(org.jsoup.nodes.Document page) {
    List<Seen> all = new ArrayList<>();
    for (var report : page.select("article.report")) {
      String file = report.select("header .file").text();
      for (var finding : report.select("li.finding")) {
        Matcher line = LINE.matcher(finding.select(".place").text());
        int at = line.lookingAt() ? Integer.parseInt(line.group(1)) : 1;
        all.add(of(file, at, finding.select(".level").text(), finding.attr("data-rule")));
      }
    }
    return all;
  }

  private static List<Seen> checkstyle(Document report) {
    List<Seen> all = new ArrayList<>();
    for (Element error : elements(report, "error")) {
      String file = ((Element) error.getParentNode()).getAttribute("name");
      String rule = error.getAttribute("source").replace("nianshen.", "");
      int line = Integer.parseInt(error.getAttribute("line"));
      all.add(of(file, line, error.getAttribute("severity"), rule));
    }
    return all;
  }
}
