package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineOfARunTest {
  private static final Path FAULTY = Path.of("testdata", "reports", "err", "year-conflict.txt");
  private static final String END = "2022年12月31日止。";

  @TempDir Path folder;
  private Path report;
  private Path baseline;
  private String old;
  private String more;

  @BeforeEach
  void anEarlierRun() throws IOException {
    old = Files.readString(FAULTY);
    assertTrue(old.contains(END));
    more = old.replace(END, END + "本报告于2024年2月30日印发。");
    report = Files.writeString(folder.resolve("甲 县#1.txt"), old);
    baseline = folder.resolve("基线.sarif");
    assertEquals(1, Runs.run("-o", "sarif=" + baseline, report).code());
  }

  private static List<JsonNode> results(String log) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    new JsonMapper().readTree(log).at("/runs/0/results").forEach(all::add);
    return all;
  }

  private static List<String> states(String log) throws IOException {
    return results(log).stream().map(r -> r.path("baselineState").asText()).distinct().toList();
  }

  @Test
  void whatIsKnownNeitherFailsNorIsListedAndIsCounted() throws IOException {
    int all = results(Files.readString(baseline)).size();
    Runs.Ended run = Runs.run("--baseline", baseline, "--fail-on=note", report);
    assertEquals(0, run.code(), run.out());
    assertEquals("", run.out());
    assertTrue(run.err().contains("已知 " + all + " 处，基线中有 0 处已不存在。"), run.err());
    Runs.Ended json = Runs.run("--baseline", baseline, "-f", "json", report);
    JsonNode summary = new JsonMapper().readTree(json.out()).path("summary");
    assertEquals(all, summary.path("known").asInt());
    assertEquals(1, summary.path("passed").asInt());
  }

  @Test
  void aNewFindingFailsThoughAsManyAsBeforeAreThere() throws IOException {
    Files.writeString(report, more.replace("2022年", "2023年"));
    Runs.Ended run = Runs.run("--baseline", baseline, report);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("NS404"), run.out());
    assertTrue(run.err().contains("基线中有 1 处已不存在"), run.err());
  }

  @Test
  void sarifSaysWhatIsNewAndTheLogIsTheNextBaseline() throws IOException {
    assertEquals(List.of(""), states(Files.readString(baseline)));
    assertEquals(
        List.of("unchanged"),
        states(Runs.run("--baseline", baseline, "-f", "sarif", report).out()));
    Files.writeString(report, more);
    Runs.Ended run =
        Runs.run("--baseline", baseline, "-o", "sarif=" + baseline, "-f", "sarif", report);
    assertEquals(1, run.code());
    assertEquals(List.of("new", "unchanged"), states(run.out()).stream().sorted().toList());
    assertEquals(0, Runs.run("--baseline", baseline, report).code());
  }

  @Test
  void aLimitLeavesOutKnownFindingsFirst() throws IOException {
    Files.writeString(report, more);
    Runs.Ended run = Runs.run("--baseline", baseline, "--max-findings", 1, "-f", "sarif", report);
    assertEquals(List.of("new"), states(run.out()));
    assertFalse(run.err().contains("超出列出的限额"), run.err());
  }

  @Test
  void filesThatWereNotCheckedSayNothingUnlessTheyAreGone() throws IOException {
    Path other = Files.writeString(folder.resolve("乙.txt"), old);
    Runs.run("-o", "sarif=" + baseline, report, other);
    assertTrue(Runs.run("--baseline", baseline, other).err().contains("基线中有 0 处已不存在"));
    Files.delete(report);
    assertFalse(Runs.run("--baseline", baseline, other).err().contains("基线中有 0 处已不存在"));
  }

  @Test
  void aFileThatCannotBeReadIsToldHoweverOftenItWas() throws IOException {
    Files.write(report, new byte[] {0, 1, 2});
    assertEquals(3, Runs.run("-o", "sarif=" + baseline, report).code());
    Runs.Ended run = Runs.run("--baseline", baseline, report);
    assertEquals(3, run.code());
    assertTrue(run.out().contains("NS001"), run.out());
  }

  @Test
  void whatWasSuppressedOrGoneInTheLogIsNotKnown() throws IOException {
    String log = Files.readString(baseline);
    String field = "\"ruleId\":\"NS406\"";
    assertTrue(log.contains(field), log);
    Files.writeString(
        baseline, log.replace(field, field + ",\"suppressions\":[{\"kind\":\"external\"}]"));
    assertEquals(1, Runs.run("--baseline", baseline, report).code());
    Files.writeString(baseline, log.replace(field, field + ",\"baselineState\":\"absent\""));
    assertEquals(1, Runs.run("--baseline", baseline, report).code());
    Files.writeString(baseline, log.replace(field, field + ",\"suppressions\":[]"));
    assertEquals(0, Runs.run("--baseline", baseline, report).code());
  }

  @Test
  void onlyAWholeLogOfThisProgramIsABaseline() throws IOException {
    String log = Files.readString(baseline);
    for (String other :
        List.of("", "[]", "{}", "§", log.replace("nianshen", "other"), log.substring(0, 9000))) {
      Files.writeString(baseline, other);
      Runs.Ended run = Runs.run("--baseline", baseline, report);
      assertEquals(2, run.code(), other);
      assertTrue(run.err().contains("SARIF"), run.err());
      assertEquals("", run.out());
    }
    assertEquals(2, Runs.run("--baseline", folder.resolve("没有"), report).code());
  }
}
