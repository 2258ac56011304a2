package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  /** 2月30日 is an error wherever it stands. */
  private static final String WRONG = "某县2024年政府信息公开工作年度报告\n\n本报告于2024年2月30日发布。\n";

  @TempDir Path folder;
  private Path wrong;
  private Path unreadable;

  /** What a run said. */
  record Ended(int code, String out, String err) {}

  @BeforeEach
  void files() throws IOException {
    wrong = Files.writeString(folder.resolve("甲 县#1%.txt"), WRONG);
    unreadable = Files.write(folder.resolve("乙.txt"), new byte[] {0, 1, 2, 3});
  }

  private static Ended run(Object... args) {
    return piped("", args);
  }

  private static Ended piped(String input, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code = Main.run(Stream.of(args).map(Object::toString).toArray(String[]::new), in, out, err);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void findingsGoToStandardOutputAndTheSummaryToStandardError() {
    Ended run = run(wrong);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("甲 县#1%.txt:3:"), run.out());
    assertTrue(run.out().contains("错误 NS404 date-impossible"), run.out());
    assertTrue(run.err().contains("共 1 个文件"), run.err());
    assertFalse(run.out().contains("共 1 个文件"), run.out());
  }

  @Test
  void theLevelThatFailsIsAskedFor() {
    assertEquals(0, run("--fail-on", "never", wrong).code());
    assertEquals(1, run("--fail-on=error", wrong).code());
  }

  @Test
  void whatCouldNotBeCheckedOutweighsFindings() {
    assertEquals(3, run(wrong, unreadable).code());
    assertEquals(3, run("--fail-on", "never", unreadable).code());
  }

  @Test
  void theCodeIsNeverACount() throws IOException {
    for (int i = 0; i < 257; i++) {
      Files.writeString(Files.createDirectories(folder.resolve("many")).resolve(i + ".txt"), WRONG);
    }
    assertEquals(1, run(folder.resolve("many"), "--quiet").code());
  }

  @Test
  void aFolderWithoutReportsIsNotPassed() throws IOException {
    Ended run = run(Files.createDirectory(folder.resolve("空")));
    assertEquals(3, run.code());
    assertTrue(run.err().contains("没有可以检查的报告"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense x",
        "--format pdf x",
        "-o sarif x",
        "--jobs 0 x",
        "--year 12 x",
        "--era 2020 x",
        "--fail-on bad x",
        "--lang fr x",
        "no-such-file.txt",
        "explain NS000",
        "rule",
        "--rules no-such-folder x",
        "--jobs",
        "",
      })
  void aWrongCallIsToldAndNothingIsChecked(String call) {
    Object[] args = call.isEmpty() ? new Object[0] : call.split(" ");
    Ended run = run(args);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("错误："), run.err());
  }

  @Test
  void outputsAreWrittenWholeAndAgree() throws IOException {
    Path sarif = folder.resolve("out.sarif");
    Path text = folder.resolve("out.txt");
    Ended run = run(wrong, "-o", "sarif=" + sarif, "-o", "text=" + text);
    assertEquals(1, run.code());
    assertEquals(run.out(), Files.readString(text));
    assertTrue(Files.readString(sarif).contains("\"NS404\""));
    assertEquals(run("-f", "sarif", wrong).out(), Files.readString(sarif));
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnError() throws IOException {
    assertEquals(2, run(wrong, "-o", "sarif=" + folder).code());
    assertEquals(2, run(wrong, "-o", "sarif=" + folder.resolve("no/such/x.sarif")).code());
    assertEquals(2, run(wrong, "-o", "text=" + wrong).code());
    assertEquals(WRONG, Files.readString(wrong));
    Path out = folder.resolve("x");
    assertEquals(2, run(wrong, "-o", "text=" + out, "-o", "sarif=" + out).code());
    assertFalse(Files.exists(out));
  }

  @Test
  void anOutputThatBreaksOffIsAnError() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    var err = new ByteArrayOutputStream();
    String[] args = {wrong.toString()};
    assertEquals(2, Main.run(args, new ByteArrayInputStream(new byte[0]), full, err));
  }

  @Test
  void standardInputIsCheckedUnderItsName() {
    Ended run = piped(WRONG, "-", "--stdin-filename", "某县.txt");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\n某县.txt:3:"), run.out());
    assertEquals(3, run("-").code());
  }

  @Test
  void pathsMayComeFromAList() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "\ufeff" + wrong + "\r\n\r\n");
    assertEquals(1, run("--files-from", list).code());
    assertEquals(1, piped(wrong.toString(), "--files-from", "-").code());
  }

  @Test
  void theSameForAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), WRONG);
    }
    Ended one = run("-f", "sarif", "--jobs", "1", folder);
    assertEquals(one, run("-f", "sarif", "--jobs", "8", folder));
    assertEquals(run("--jobs", 1, folder), run("--jobs", 8, folder));
  }

  @Test
  void aBrokenRuleFileIsShownWithItsPlaceAndTheOtherRulesGoOn() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("bad.yaml"), "id: HZ1\nname: x\nnonsense: 1\n");
    Ended run = run(wrong, "--rules", pack);
    assertEquals(2, run.code());
    assertTrue(run.out().contains("NS404"), run.out());
    assertTrue(run.err().contains("bad.yaml:3:1"), run.err());
    assertTrue(run.err().contains("nonsense: 1\n^"), run.err());
  }

  @Test
  void aFolderWithoutRulesIsNoPack() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("a.txt"), "总计");
    assertEquals(2, run(wrong, "--rules", empty).code());
    assertTrue(run("rule", "test", empty).err().contains("含有规则文件"));
  }

  @Test
  void aBrokenRuleFileIsNotifiedInSarifWithItsPlace() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("bad.yaml"), "id: HZ1\nname: x\nnonsense: 1\n");
    JsonNode run = sarif(wrong, "--rules", pack);
    var lines = new ArrayList<Integer>();
    for (JsonNode notice : run.at("/invocations/0/toolConfigurationNotifications")) {
      assertEquals("NSN005", notice.at("/descriptor/id").asText());
      JsonNode place = notice.at("/locations/0/physicalLocation");
      assertTrue(place.at("/artifactLocation/uri").asText().endsWith("/pack/bad.yaml"));
      lines.add(place.at("/region/startLine").asInt());
    }
    assertTrue(lines.contains(3), lines.toString());
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals(2, run.at("/invocations/0/exitCode").asInt());
    assertFalse(run.get("results").isEmpty());
  }

  @Test
  void noMoreFindingsAreShownThanWereAskedForAndTheOthersAreCounted() {
    Ended run = run(wrong, "--max-findings", "2");
    assertEquals(1, run.code());
    assertEquals(2, run.out().split("\n\n").length - 1, run.out());
    assertTrue(run.err().contains("另有 6 处问题"), run.err());
    JsonNode sarif = sarif(wrong, "--max-findings", "2");
    assertEquals(2, sarif.get("results").size());
    JsonNode notice = sarif.at("/invocations/0/toolExecutionNotifications/0");
    assertEquals("NSN004", notice.at("/descriptor/id").asText());
  }

  private JsonNode sarif(Object... words) {
    var all = new ArrayList<Object>(List.of(words));
    all.add("--format=sarif");
    try {
      return JsonMapper.builder().build().readTree(run(all.toArray()).out()).at("/runs/0");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void quietSaysNothingButTheFindings() {
    assertEquals("", run("--quiet", wrong).err());
  }

  @Test
  void helpAndVersionAndRulesAreToldInBothLanguages() {
    assertTrue(run("--help").out().startsWith("年审"));
    assertTrue(run("--help", "--lang", "en").out().startsWith("nianshen: checks"));
    assertTrue(run("--version").out().startsWith("nianshen "));
    assertTrue(run("rule", "list").out().contains("NS001\tinput-unreadable\t错误\t"));
    for (String name : List.of("NS404", "ns404", "date-impossible")) {
      Ended run = run("explain", name, "--lang=en");
      assertEquals(0, run.code());
      assertTrue(run.out().startsWith("NS404 date-impossible\n"), run.out());
    }
  }
}
