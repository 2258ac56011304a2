package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SarifOutputTest {
  private static JsonNode run(Sample.Run run) throws JsonProcessingException {
    return run(run, Sample.setting(Lang.ZH));
  }

  private static JsonNode run(Sample.Run run, Setting setting) throws JsonProcessingException {
    String log = Sample.written(OutputFormat.SARIF, run, setting);
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
  void theLineIsToldAsPlatformsHashIt() throws JsonProcessingException {
    String text = "一、总体情况\n  二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n𠮷野家\n";
    JsonNode run = run(Sample.run(Sample.file("甲.txt", text, "主动公开")));
    JsonNode prints = run.at("/results/0/partialFingerprints");
    assertEquals("8c34587997bc8468:1", prints.get("lineHash/v1").asText());
  }

  @Test
  void aFileIsToldWithItsHash() throws JsonProcessingException {
    JsonNode artifacts = run(Sample.run(Sample.file("甲 1.txt", "abc", "b"))).get("artifacts");
    assertEquals("%E7%94%B2%201.txt", artifacts.at("/0/location/uri").asText());
    assertEquals(3, artifacts.at("/0/length").asInt());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        artifacts.at("/0/hashes/sha-256").asText());
  }

  @Test
  void theRepositoryIsToldWithItsRevision() throws JsonProcessingException {
    var checkout = new Checkout("https://example.org/a.git", "0123", Optional.of("main"));
    JsonNode told = run(Sample.run(), setting(Most.ALL, SarifProfile.GITHUB, checkout));
    JsonNode provenance = told.at("/versionControlProvenance/0");
    assertEquals("https://example.org/a.git", provenance.get("repositoryUri").asText());
    assertEquals("0123", provenance.get("revisionId").asText());
    assertEquals("main", provenance.get("branch").asText());
    assertEquals("SRCROOT", provenance.at("/mappedTo/uriBaseId").asText());
    assertFalse(run(Sample.run()).has("versionControlProvenance"));
  }

  @Test
  void githubGetsTheGravestFiveThousandAndIsToldOfTheRest() throws JsonProcessingException {
    FileResult crowded = Sample.crowded(5_003);
    JsonNode github = run(Sample.run(crowded));
    assertEquals(5_000, github.get("results").size());
    JsonNode notice = github.at("/invocations/0/toolExecutionNotifications/0");
    assertEquals("NSN004", notice.at("/descriptor/id").asText());
    assertTrue(notice.at("/message/text").asText().endsWith("未列出：3"), notice.toString());
    assertTrue(github.at("/invocations/0/executionSuccessful").asBoolean());
    JsonNode full = run(Sample.run(crowded), setting(Most.ALL, SarifProfile.FULL, null));
    assertEquals(5_003, full.get("results").size());
  }

  @Test
  void fiveThousandResultsStayFarBelowTenMegabytesWhenPacked() throws IOException {
    String log = Sample.written(OutputFormat.SARIF, Sample.run(Sample.crowded(5_000)), Lang.ZH);
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(log.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(packed.size() < 10_000_000 / 4, "bytes: " + packed.size());
  }

  private static Setting setting(Most most, SarifProfile profile, @Nullable Checkout checkout) {
    Optional<Checkout> told = Optional.ofNullable(checkout);
    return new Setting(
        Lang.ZH, Sample.ROOT, Sample.ROOT, false, "0.1.0", "reports", most, profile, told);
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
