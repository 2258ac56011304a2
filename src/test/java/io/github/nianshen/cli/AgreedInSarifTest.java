package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How SARIF logs tell of baselines and suppressions. */
class AgreedInSarifTest {
  private static final Path FAULTY = Path.of("testdata", "reports", "err", "year-conflict.txt");
  private static final String END = "2022年12月31日止。";

  /** Below the project, so that addresses hang on its top. */
  private final Path folder = folder();

  private final Path report = folder.resolve("甲 县#1.txt");
  private final Path baseline = folder.resolve("基线.sarif");

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "agreed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One finding that stays, one that will say something else, and one that will be gone. */
  @BeforeEach
  void anEarlierRun() throws IOException {
    write("本报告于2024年2月30日印发。");
    Files.copy(FAULTY, folder.resolve("乙.txt"));
    assertEquals(1, Runs.run("-o", "sarif=" + baseline, folder).code());
  }

  private void write(String more) throws IOException {
    Files.writeString(report, Files.readString(FAULTY).replace(END, END + more));
  }

  private SarifLog after(String profile) throws IOException {
    write("全年间题较多。");
    Files.writeString(report, Files.readString(report).replace("2022年", "2021年"));
    SarifLog log = SarifLog.of("--baseline", baseline, "--sarif-profile", profile, folder);
    holds(log);
    return log;
  }

  private static Map<String, String> states(SarifLog log) {
    Map<String, String> all = new TreeMap<>();
    for (JsonNode one : log.all("/results")) {
      String uri = one.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      String file = uri.endsWith("1.txt") ? " 甲" : " 乙";
      String before =
          all.put(one.get("ruleId").asText() + file, one.path("baselineState").asText("none"));
      assertEquals(null, before, one::toString);
    }
    return all;
  }

  private static void holds(SarifLog log) throws IOException {
    try (InputStream in =
        AgreedInSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(VersionFlag.V4)
              .getSchema(in)
              .validate(log.text(), InputFormat.JSON));
    }
  }

  @Test
  void everyResultSaysHowItStoodInTheBaseline() throws IOException {
    assertEquals(Set.of("none"), Set.copyOf(states(SarifLog.of(folder)).values()));
    assertEquals(
        Map.of("NS404 甲", "absent", "NS406 乙", "unchanged", "NS406 甲", "updated", "NS903 甲", "new"),
        states(after("full")));
    assertEquals(
        Map.of("NS406 乙", "unchanged", "NS406 甲", "updated", "NS903 甲", "new"),
        states(after("github")));
  }

  @Test
  void whatIsGoneIsToldAsTheEarlierLogToldIt() throws IOException {
    JsonNode before = result(Files.readString(baseline));
    JsonNode gone = result(after("full").text());
    for (String field :
        List.of(
            "/ruleId",
            "/ruleIndex",
            "/level",
            "/message/text",
            "/partialFingerprints/nianshenLogical~1v1",
            "/locations/0/physicalLocation/artifactLocation",
            "/locations/0/physicalLocation/region/startLine")) {
      assertFalse(before.at(field).isMissingNode(), field);
      assertEquals(before.at(field), gone.at(field), field);
    }
    String base = "/locations/0/physicalLocation/artifactLocation/uriBaseId";
    assertEquals("SRCROOT", gone.at(base).asText());
  }

  private static JsonNode result(String log) {
    for (JsonNode one : Seen.json(log).at("/runs/0/results")) {
      if (one.get("ruleId").asText().equals("NS404")) {
        return one;
      }
    }
    throw new AssertionError(log);
  }

  @Test
  void theLogOfARunIsTheNextBaselineWithoutWhatWasGone() throws IOException {
    Files.writeString(baseline, after("full").text());
    write("本报告于2024年2月30日印发。");
    Map<String, String> states =
        states(SarifLog.of("--baseline", baseline, "--sarif-profile=full", folder));
    assertEquals("new", states.get("NS404 甲"));
    assertEquals("absent", states.get("NS903 甲"));
  }

  @Test
  void aFindingIsTheSameInEitherLanguage() throws IOException {
    Map<String, String> states = states(SarifLog.of("--baseline", baseline, "--lang=en", folder));
    assertEquals(Set.of("unchanged"), Set.copyOf(states.values()));
  }

  @Test
  void suppressionsHaveTheirReasonInAFullLogAndNoneInGithubs() throws IOException {
    Files.writeString(
        folder.resolve("nianshen.yaml"), "suppress: [{rule: NS404, reason: 电话13812345678核实}]");
    SarifLog full = SarifLog.of("--sarif-profile=full", folder);
    holds(full);
    for (JsonNode one : full.all("/results")) {
      boolean suppressed = one.get("ruleId").asText().equals("NS404");
      assertEquals(suppressed, one.has("suppressions"), one::toString);
      if (suppressed) {
        assertEquals(
            Seen.json(
                "[{\"kind\": \"external\", \"status\": \"accepted\", \"justification\": \"电话138****5678核实\"}]"),
            one.get("suppressions"));
      }
    }
    SarifLog github = SarifLog.of(folder);
    assertFalse(github.text().contains("NS404\",\"ruleIndex"), github.text());
    assertTrue(full.text().contains("NS404\",\"ruleIndex"), full.text());
  }

  @Test
  void anExpiredSuppressionIsANotificationAndNoFailure() throws IOException {
    Files.writeString(
        folder.resolve("nianshen.yaml"),
        "suppress: [{rule: NS404, reason: 已核实, until: 2020-03-31}]");
    SarifLog log = SarifLog.of(folder);
    holds(log);
    JsonNode invocation = log.run().at("/invocations/0");
    assertEquals(1, invocation.get("toolConfigurationNotifications").size());
    JsonNode told = invocation.at("/toolConfigurationNotifications/0");
    JsonNode descriptor =
        log.run().at("/tool/driver/notifications/" + told.at("/descriptor/index").asInt());
    assertEquals("NSN007", descriptor.get("id").asText());
    assertEquals("NSN007", told.at("/descriptor/id").asText());
    assertEquals("warning", told.path("level").asText("warning"));
    assertTrue(told.at("/message/text").asText().contains("NS404"), told::toString);
    assertTrue(told.at("/message/text").asText().contains("2020-03-31"), told::toString);
    assertTrue(invocation.get("executionSuccessful").asBoolean());
  }
}
