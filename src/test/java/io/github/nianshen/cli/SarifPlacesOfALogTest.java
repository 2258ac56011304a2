package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What platforms ask of the places of a log. */
class SarifPlacesOfALogTest {
  private static final Path FAULTY = Path.of("testdata/reports/err");

  /** {@code [自然人：3](2)}. */
  private static final Pattern LINK = Pattern.compile("\\]\\((\\d+)\\)");

  @TempDir Path folder;

  @Test
  void addressesAreRelativeToTheRootAndNameTheFile() {
    SarifLog log = SarifLog.of(FAULTY.toAbsolutePath());
    List<JsonNode> places = log.run().findValues("artifactLocation");
    assertTrue(places.size() > 100);
    for (JsonNode place : places) {
      assertEquals("SRCROOT", place.get("uriBaseId").asText());
      URI uri = URI.create(place.get("uri").asText());
      assertFalse(uri.isAbsolute() || uri.getRawPath().startsWith("/"), uri.toString());
      assertTrue(Files.exists(Path.of(uri.getPath())), uri.getPath());
    }
    assertTrue(log.run().at("/originalUriBaseIds").has("SRCROOT"));
    assertFalse(log.text().contains(Path.of("").toAbsolutePath().toString()));
  }

  /** The marks stand for: line end, what is before the day, and nothing else. */
  @ParameterizedTest
  @CsvSource({
    "'\\n', '', UTF-8",
    "'\\r\\n', '𠮷😀', UTF-8",
    "'\\r', '\t甲', UTF-8",
    "'\\r\\n', '甲乙', GB18030",
    "'\\n', '甲', UTF-16LE",
  })
  void columnsCountUtf16UnitsWhateverTheFileIsMadeOf(String mark, String before, String charset)
      throws IOException {
    String end = mark.replace("\\r", "\r").replace("\\n", "\n");
    String bom = charset.equals("GB18030") ? "" : "\ufeff";
    String text = bom + "某县2024年政府信息公开工作年度报告" + end + end + before + "于2024年2月30日发布。" + end;
    Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
    SarifLog log = SarifLog.of(file);
    assertEquals("utf16CodeUnits", log.run().get("columnKind").asText());
    JsonNode region =
        log.all("/results").stream()
            .filter(r -> r.get("ruleId").asText().equals("NS404"))
            .findFirst()
            .orElseThrow()
            .at("/locations/0/physicalLocation/region");
    int column = before.length() + 2;
    assertEquals(3, region.get("startLine").asInt());
    assertEquals(column, region.get("startColumn").asInt());
    assertEquals(column + "2024年2月30日".length(), region.get("endColumn").asInt());
    assertEquals("2024年2月30日", region.at("/snippet/text").asText());
  }

  @Test
  void theContextHoldsThePlaceAndMoreAndBothShowTheirWords() {
    int contexts = 0;
    for (JsonNode place : SarifLog.of(FAULTY).run().findValues("physicalLocation")) {
      if (!place.has("contextRegion")) {
        continue;
      }
      contexts++;
      JsonNode inner = place.get("region");
      JsonNode outer = place.get("contextRegion");
      assertTrue(before(outer, inner, "start") <= 0 && before(outer, inner, "end") >= 0);
      assertTrue(before(outer, inner, "start") != 0 || before(outer, inner, "end") != 0);
      String words = inner.at("/snippet/text").asText();
      assertTrue(outer.at("/snippet/text").asText().contains(words), place.toString());
      assertTrue(outer.at("/snippet/text").asText().length() <= 1_000);
    }
    assertTrue(contexts > 40);
  }

  private static int before(JsonNode a, JsonNode b, String end) {
    int lines = Integer.compare(a.get(end + "Line").asInt(), b.get(end + "Line").asInt());
    int columns = Integer.compare(a.get(end + "Column").asInt(), b.get(end + "Column").asInt());
    return lines != 0 ? lines : columns;
  }

  @Test
  void everyPartOfASumIsAPlaceThatTheMessageLinksTo() {
    int linked = 0;
    for (JsonNode result : SarifLog.of(FAULTY).all("/results")) {
      Set<Integer> ids = new HashSet<>();
      for (JsonNode place : result.path("relatedLocations")) {
        assertTrue(ids.add(place.get("id").asInt()), "twice: " + place);
        assertFalse(place.at("/message/text").asText().isBlank());
      }
      assertTrue(ids.size() <= 100);
      Set<Integer> links = new HashSet<>();
      Matcher link = LINK.matcher(result.at("/message/text").asText());
      while (link.find()) {
        links.add(Integer.parseInt(link.group(1)));
      }
      assertEquals(ids, links, result.at("/message/text").asText());
      linked += ids.isEmpty() ? 0 : 1;
    }
    assertTrue(linked > 5);
  }

  @Test
  void personalNumbersOfAReportAreNowhereInItsLog() throws IOException {
    String text = "某县2024年政府信息公开工作年度报告\n\n联系人电话13812345678，身份证11010119900307002X，于2024年2月30日发布。\n";
    Path file = Files.writeString(folder.resolve("a.txt"), text, StandardCharsets.UTF_8);
    String log = SarifLog.of(file).text();
    assertTrue(log.contains("NS404"));
    assertFalse(log.contains("12345678") || log.contains("19900307"), log);
  }

  @Test
  void theLogicalPlaceNamesSectionTableRowAndColumn() {
    List<String> names =
        SarifLog.of(FAULTY.resolve("one-cell.txt")).all("/results").stream()
            .map(r -> r.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
            .toList();
    String cell = "三、收到和处理政府信息公开申请情况/申请表/（一）予以公开/商业企业";
    assertTrue(names.stream().anyMatch(cell::equals), names.toString());
  }

  @Test
  void nothingOfTheMachineOrTheUserIsTold() {
    String log = SarifLog.of(FAULTY).text();
    for (String secret : List.of("user.name", "user.home", "user.dir", "java.io.tmpdir")) {
      String value = System.getProperty(secret, "");
      boolean told = value.length() > 4 && log.contains(value);
      assertFalse(told, secret);
    }
    JsonNode invocation = SarifLog.of(FAULTY).run().at("/invocations/0");
    for (String field :
        List.of(
            "commandLine",
            "arguments",
            "environmentVariables",
            "account",
            "machine",
            "workingDirectory",
            "startTimeUtc",
            "endTimeUtc")) {
      assertFalse(invocation.has(field), field);
    }
  }

  @Test
  void twoBatchesWithChineseNamesAreTwoCategories() throws IOException {
    Files.writeString(folder.resolve("甲县.txt"), "总计");
    Files.writeString(folder.resolve("乙县.txt"), "总计");
    String one = category("甲县.txt");
    assertTrue(one.matches("[ -~]+/"), one);
    assertFalse(one.equals(category("乙县.txt")));
    assertEquals(one, category("甲县.txt"));
  }

  private String category(String name) {
    return SarifLog.of(folder.resolve(name)).run().at("/automationDetails/id").asText();
  }
}
