package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One run in every format: the same findings, whatever is left out. */
class OutputsAgreeTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** {@code reports/甲.txt:3:12 错误 NS404 date-impossible}, with two blanks behind the place. */
  private static final Pattern HEADER =
      Pattern.compile("(?m)^(\\S+):(\\d+):(\\d+)  (\\S+) (NS\\d{3}) \\S+$");

  private static final Map<String, String> LEVELS =
      Map.of("错误", "error", "警告", "warning", "提示", "note");

  @TempDir Path folder;

  /** The outputs of one run. */
  private record Run(int code, String text, JsonNode sarif, String json) {}

  private Run run(String... more) throws IOException {
    Path sarif = folder.resolve("out.sarif");
    Path json = folder.resolve("out.json");
    List<String> words = new ArrayList<>(List.of("-o", "sarif=" + sarif, "-o", "json=" + json));
    words.addAll(List.of(more));
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(new byte[0]);
    int code = Main.run(words.toArray(String[]::new), in, out, new ByteArrayOutputStream());
    JsonNode log = MAPPER.readTree(Files.readString(sarif)).at("/runs/0");
    return new Run(code, out.toString(StandardCharsets.UTF_8), log, Files.readString(json));
  }

  private static List<String> ofText(String text) {
    List<String> all = new ArrayList<>();
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      String place = header.group(1) + ":" + header.group(2) + ":" + header.group(3);
      all.add(place + " " + LEVELS.get(header.group(4)) + " " + header.group(5));
    }
    return all;
  }

  private static List<String> ofSarif(JsonNode run, boolean prints) {
    List<String> all = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText();
      String line =
          URLDecoder.decode(uri, StandardCharsets.UTF_8)
              + ":"
              + place.at("/region/startLine").asInt()
              + ":"
              + place.at("/region/startColumn").asInt();
      String more =
          " "
              + place.at("/region/endLine")
              + ":"
              + place.at("/region/endColumn")
              + " "
              + result.at("/partialFingerprints/nianshenLogical~1v1").asText()
              + " "
              + result.at("/relatedLocations").size()
              + " "
              + result.at("/fixes").size();
      String rule = " " + result.get("level").asText() + " " + result.get("ruleId").asText();
      all.add(line + rule + (prints ? more : ""));
    }
    return all;
  }

  private static List<String> ofJson(JsonNode run, boolean prints) {
    List<String> all = new ArrayList<>();
    for (JsonNode one : run.get("findings")) {
      String line = one.get("file").asText() + ":" + one.get("line") + ":" + one.get("column");
      String more =
          " "
              + one.get("endLine")
              + ":"
              + one.get("endColumn")
              + " "
              + one.get("fingerprint").asText()
              + " "
              + one.get("related").size()
              + " "
              + one.get("fixes").size();
      String rule = " " + one.get("level").asText() + " " + one.get("rule").asText();
      all.add(line + rule + (prints ? more : ""));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--max-findings=7", "--max-findings-per-rule=1"})
  void theSameFindingsStandInEveryFormat(String limit) throws IOException {
    Run run = limit.isEmpty() ? run("testdata/reports") : run("testdata/reports", limit);
    JsonNode json = MAPPER.readTree(run.json());
    List<String> plain = ofJson(json, false);
    assertFalse(plain.isEmpty());
    assertEquals(limit.endsWith("=7"), plain.size() == 7);
    assertEquals(plain, ofText(run.text()));
    assertEquals(plain, ofSarif(run.sarif(), false));
    assertEquals(ofJson(json, true), ofSarif(run.sarif(), true));
    assertEquals(run.code(), json.at("/exit/code").asInt());
    int all = 0;
    for (String level : List.of("error", "warning", "note")) {
      all += json.at("/summary/" + level).asInt();
    }
    assertEquals(all, plain.size() + json.at("/summary/left").asInt());
    holdsToTheSchema(run.json());
  }

  @Test
  void everyKindOfTroubleHoldsToTheSchema() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("bad.yaml"), "id: HZ1\nname: x\nnonsense: 1\n");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.write(reports.resolve("空.txt"), new byte[0]);
    Files.writeString(reports.resolve("甲.odt"), "x");
    Path barren = Files.createDirectory(folder.resolve("none"));
    Run run = run(reports.toString(), barren.toString(), "--rules", pack.toString());
    JsonNode json = MAPPER.readTree(run.json());
    assertEquals(2, run.code());
    assertEquals("unchecked", json.at("/files/0/verdict").asText());
    assertEquals(2, json.get("skipped").size());
    assertEquals("bad.yaml", Path.of(json.at("/broken/0/file").asText()).getFileName().toString());
    assertTrue(json.get("broken").findValuesAsText("line").contains("3"));
    assertEquals(0, run("testdata/reports/ok/form-2019.txt").code());
    holdsToTheSchema(run.json());
    holdsToTheSchema(run("testdata/reports/ok/form-2019.txt").json());
    holdsToTheSchema(run("testdata/reports/err", "--lang=en", "--fail-on=never").json());
  }

  private static void holdsToTheSchema(String json) throws IOException {
    String schema = Files.readString(Path.of("docs", "schema", "result.schema.json"));
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(schema, InputFormat.JSON)
            .validate(json, InputFormat.JSON));
  }
}
