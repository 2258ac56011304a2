package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianshen.rule.Rulebook;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What platforms ask of the rules and messages of a log. */
class SarifRulesOfALogTest {
  private static final Path FAULTY = Path.of("testdata/reports/err");

  /** {@code {0}}, {@code {12}}. */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

  /** Messages of a whole file, which have nothing to name. */
  private static final Set<String> WHOLE_FILE =
      Set.of(
          "NS001 binary",
          "NS001 columns",
          "NS001 damaged",
          "NS001 empty",
          "NS001 encrypted",
          "NS001 garbled",
          "NS002 document",
          "NS003 default",
          "NS004 changes",
          "NS108 absent",
          "NS108 absent-text",
          "NS112 date",
          "NS112 default",
          "NS112 organ");

  private static SarifLog log(String lang) {
    return SarifLog.of(FAULTY, "--lang", lang);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void allRulesAreListedOnceInTheOrderOfTheirIdsAndResultsPointToThem(String lang) {
    SarifLog log = log(lang);
    List<String> ids =
        log.all("/tool/driver/rules").stream().map(r -> r.get("id").asText()).toList();
    assertEquals(Rulebook.builtIn().infos().stream().map(r -> r.id()).toList(), ids);
    assertEquals(ids, new ArrayList<>(new TreeSet<>(ids)));
    for (JsonNode result : log.all("/results")) {
      assertEquals(result.get("ruleId").asText(), ids.get(result.get("ruleIndex").asInt()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyRuleSaysWhatPlatformsShow(String lang) {
    String[] heads =
        lang.equals("zh")
            ? new String[] {"依据", "错误示例", "正确示例", "如何修改"}
            : new String[] {"Basis", "Wrong", "Right", "How to correct"};
    for (JsonNode rule : log(lang).all("/tool/driver/rules")) {
      String id = rule.get("id").asText();
      assertTrue(id.matches("NS\\d{3}"), id);
      assertTrue(rule.get("name").asText().matches("[A-Z][A-Za-z0-9]+"), id);
      assertNotEquals(id, rule.get("name").asText());
      for (String words : List.of("/shortDescription/text", "/fullDescription/text")) {
        int length = rule.at(words).asText().length();
        assertTrue(length > 0 && length <= 1024, id + words);
      }
      assertFalse(rule.at("/help/text").asText().isBlank(), id);
      for (String head : heads) {
        String markdown = rule.at("/help/markdown").asText();
        assertTrue(markdown.contains("\n### " + head + "\n"), id + " " + head + "\n" + markdown);
      }
      assertTrue(URI.create(rule.get("helpUri").asText()).isAbsolute(), id);
      JsonNode properties = rule.get("properties");
      assertTrue(properties.get("precision").asText().matches("very-high|high|medium|low"), id);
      assertTrue(
          properties.get("problem.severity").asText().matches("error|warning|recommendation"), id);
      assertTrue(properties.get("tags").size() <= 10, id);
      assertFalse(properties.has("security-severity"), id);
      assertTrue(rule.at("/defaultConfiguration/level").asText().matches("error|warning|note"), id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyMessageNamesWhatItIsAbout(String lang) {
    for (JsonNode rule : log(lang).all("/tool/driver/rules")) {
      for (Map.Entry<String, JsonNode> message : rule.get("messageStrings").properties()) {
        String name = rule.get("id").asText() + " " + message.getKey().replace("-related", "");
        String text = message.getValue().get("text").asText();
        assertTrue(PLACE.matcher(text).find() || WHOLE_FILE.contains(name), name + ": " + text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theTextOfAMessageIsItsPatternWithAsManyArgumentsAsPlaces(String lang) {
    SarifLog log = log(lang);
    for (JsonNode result : log.all("/results")) {
      JsonNode message = result.get("message");
      String at =
          "/tool/driver/rules/"
              + result.get("ruleIndex").asInt()
              + "/messageStrings/"
              + message.get("id").asText()
              + "/text";
      List<String> arguments = SarifLog.words(message.path("arguments"));
      String pattern = log.run().at(at).asText();
      Set<String> places = new HashSet<>();
      String text =
          PLACE
              .matcher(pattern)
              .replaceAll(
                  m -> {
                    places.add(m.group(1));
                    return Matcher.quoteReplacement(arguments.get(Integer.parseInt(m.group(1))));
                  });
      assertEquals(text, message.get("text").asText());
      assertEquals(places.size(), arguments.size(), pattern);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theTranslationHasEveryWordOfTheDriver(String lang) {
    SarifLog log = log(lang);
    JsonNode driver = log.run().at("/tool/driver");
    JsonNode other = log.run().at("/translations/0");
    assertEquals(driver.get("guid"), other.at("/associatedComponent/guid"));
    assertNotEquals(driver.get("language"), other.get("language"));
    for (String list : List.of("rules", "notifications")) {
      List<JsonNode> here = SarifLog.list(driver.get(list));
      List<JsonNode> there = SarifLog.list(other.get(list));
      assertEquals(ids(here), ids(there));
      for (int i = 0; i < here.size(); i++) {
        assertEquals(wordsOf(here.get(i)), wordsOf(there.get(i)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyClauseThatARuleRestsOnIsFound(String lang) {
    SarifLog log = log(lang);
    int found = 0;
    for (JsonNode rule : log.all("/tool/driver/rules")) {
      for (JsonNode relationship : rule.path("relationships")) {
        JsonNode target = relationship.get("target");
        JsonNode text = log.run().at("/taxonomies/" + target.at("/toolComponent/index").asInt());
        assertEquals(text.get("guid"), target.at("/toolComponent/guid"));
        assertEquals(target.get("id"), text.at("/taxa/" + target.get("index").asInt() + "/id"));
        assertTrue(SarifLog.words(rule.at("/properties/tags")).contains(target.get("id").asText()));
        found++;
      }
    }
    assertTrue(found > 40, "clauses: " + found);
    List<JsonNode> texts = log.all("/taxonomies");
    List<JsonNode> others = log.all("/translations").subList(1, texts.size() + 1);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(i, others.get(i).at("/associatedComponent/index").asInt());
      assertEquals(texts.get(i).get("guid"), others.get(i).at("/associatedComponent/guid"));
      assertEquals(
          ids(SarifLog.list(texts.get(i).get("taxa"))),
          ids(SarifLog.list(others.get(i).get("taxa"))));
    }
  }

  private static List<String> ids(List<JsonNode> rules) {
    return rules.stream().map(r -> r.get("id").asText()).toList();
  }

  /** Where a descriptor has words, and how many messages. */
  private static List<String> wordsOf(JsonNode rule) {
    List<String> words = new ArrayList<>();
    for (String name : List.of("shortDescription", "fullDescription", "help")) {
      rule.path(name).fieldNames().forEachRemaining(f -> words.add(name + " " + f));
    }
    rule.path("messageStrings").fieldNames().forEachRemaining(words::add);
    return words;
  }
}
