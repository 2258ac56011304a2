package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifOutputTest {
  private static JsonNode run(Sample.Run run) throws JsonProcessingException {
    String log = Sample.written(OutputFormat.SARIF, run, Lang.ZH);
    return JsonMapper.builder().build().readTree(log).at("/runs/0");
  }

  @Test
  void everyResultPointsToItsRuleAndSaysItsLevel() throws JsonProcessingException {
    JsonNode run = run(Sample.full());
    for (JsonNode result : run.get("results")) {
      String path = "/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id";
      assertEquals(run.at(path).asText(), result.get("ruleId").asText());
      assertTrue(result.has("level"));
    }
    assertEquals("warning", run.at("/results/0/level").asText());
  }

  @Test
  void textIsTheMessageWithItsArgumentsInBothLanguages() throws JsonProcessingException {
    JsonNode run = run(Sample.full());
    for (JsonNode result : run.get("results")) {
      JsonNode message = result.get("message");
      String at = result.get("ruleIndex").asInt() + "/messageStrings/" + message.get("id").asText();
      String zh = run.at("/tool/driver/rules/" + at + "/text").asText();
      String en = run.at("/translations/0/rules/" + at + "/text").asText();
      List<String> arguments = new ArrayList<>();
      message.get("arguments").forEach(a -> arguments.add(a.asText()));
      assertEquals(message.get("text").asText(), new Words(zh, en).in(Lang.ZH, arguments));
      assertFalse(en.isEmpty());
    }
  }

  @Test
  void relatedPlacesAreLinkedFromTheText() throws JsonProcessingException {
    JsonNode result = run(Sample.full()).at("/results/0");
    assertEquals("“12”为 9（见[其\\[他\\]：3](1)）", result.at("/message/text").asText());
    assertEquals(1, result.at("/relatedLocations/0/id").asInt());
  }

  @Test
  void columnsCountUtf16UnitsAndTheEndIsPastTheLast() throws JsonProcessingException {
    JsonNode run = run(Sample.run(Sample.file("甲.txt", "首行\r\n\t𠮷😀总计 3\n", "总计")));
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    assertEquals(2, region.get("startLine").asInt());
    assertEquals(6, region.get("startColumn").asInt());
    assertEquals(8, region.get("endColumn").asInt());
    assertEquals("总计", region.at("/snippet/text").asText());
  }

  @Test
  void theContextIsWiderThanThePlaceEvenInAFileOfOneLine() throws JsonProcessingException {
    String text = "甲".repeat(500) + "总计" + "乙".repeat(500);
    JsonNode place =
        run(Sample.run(Sample.file("甲.txt", text, "总计")))
            .at("/results/0/locations/0/physicalLocation");
    assertEquals(501 - 80, place.at("/contextRegion/startColumn").asInt());
    assertEquals(503 + 80, place.at("/contextRegion/endColumn").asInt());
    assertEquals(162, place.at("/contextRegion/snippet/text").asText().length());
  }

  @Test
  void aFileThatCouldNotBeReadHasAResultAndANotification() throws JsonProcessingException {
    JsonNode run = run(Sample.run(Sample.unreadable("甲.txt")));
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
    assertEquals("1 1 1 2", shown(region));
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    JsonNode notice = run.at("/invocations/0/toolExecutionNotifications/0");
    String path = "/tool/driver/notifications/" + notice.at("/descriptor/index").asInt() + "/id";
    assertEquals(run.at(path).asText(), notice.at("/descriptor/id").asText());
    assertFalse(run.has("columnKind"));
  }

  @Test
  void aFaultOfTheProgramIsNotifiedWithItsRule() throws JsonProcessingException {
    JsonNode notices = run(Sample.full()).at("/invocations/0/toolExecutionNotifications");
    assertEquals("NS301", notices.at("/0/associatedRule/id").asText());
  }

  @Test
  void personalNumbersAreHidden() throws JsonProcessingException {
    String text = "电话13812345678，身份证11010119900307002X";
    String log =
        Sample.written(
            OutputFormat.SARIF, Sample.run(Sample.file("甲.txt", text, text.substring(2))), Lang.ZH);
    assertFalse(log.contains("12345678") || log.contains("19900307"), log);
  }

  @Test
  void aSafeFixReplacesWhatStandsThere() throws JsonProcessingException {
    JsonNode fix = run(Sample.full()).at("/results/0/fixes/0/artifactChanges/0/replacements/0");
    assertEquals("1 6 1 8", shown(fix.get("deletedRegion")));
    assertEquals("9", fix.at("/insertedContent/text").asText());
  }

  @Test
  void twoBatchesAreTwoCategories() throws JsonProcessingException {
    String id = run(Sample.run()).at("/automationDetails/id").asText();
    assertTrue(id.matches("nianshen/[0-9a-f]{8}/"), id);
  }

  @Test
  void nothingAbsoluteIsTold() {
    String log = Sample.written(OutputFormat.SARIF, Sample.full(), Lang.ZH);
    assertFalse(log.contains(Sample.ROOT.toString()));
  }

  private static String shown(JsonNode region) {
    return region.get("startLine")
        + " "
        + region.get("startColumn")
        + " "
        + region.get("endLine")
        + " "
        + region.get("endColumn");
  }
}
