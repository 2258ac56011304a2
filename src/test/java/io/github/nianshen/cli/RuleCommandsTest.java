package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program tells of its rules, and does for those who write some. */
class RuleCommandsTest {
  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(new byte[0]);
    int code = Main.run(Stream.of(args).map(Object::toString).toArray(String[]::new), in, out, err);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aRuleIsExplainedWithAllThatIsKnownOfIt() {
    assertEquals(
        """
        NS304 dispute-total-wrong
        Total of reviews or lawsuits is wrong

        level: error
        report years: 2019 and later
        basis: Annex to notice 国办公开办函〔2021〕30号 (2019 and 2020: 〔2019〕60号), table of part four, column 总计
          Format of annual reports on open government information (notice 国办公开办函〔2021〕30号) · Annex, part four: administrative reviews and lawsuits
          Format of annual reports on open government information, on trial (notice 国办公开办函〔2019〕60号) · Annex, part four: administrative reviews and lawsuits
        why: Each case has one result or is still pending, so the four figures add up to the total. Check the register of cases; suits brought directly and suits after a review are counted apart.

        messages:
          error  default  '{row}': total {left} ≠ {right} ({formula})
          error  default-cause  '{row}': total {left} ≠ {right} ({formula}); were '{cause_row}' / '{cause_column}' {cause_value}, all of them would balance
          error  default-causes  '{row}': total {left} ≠ {right} ({formula}); {cause_count} cells could be the cause of this and another one, such as '{cause_row}' / '{cause_column}' for {cause_value} or '{other_row}' / '{other_column}' for {other_value}; which one is open

        wrong:
          3 | 1 | 0 | 1 | 9 | 1 | 0 | 1 | 0 | 2 | 1 | 0 | 0 | 1 | 2
          → error '行政复议': total 9 ≠ 5 (结果维持 3 + 结果纠正 1 + 其他结果 0 + 尚未审结 1 = 5)
        right:
          3 | 1 | 0 | 1 | 5 | 1 | 0 | 1 | 0 | 2 | 1 | 0 | 0 | 1 | 2
        """,
        run("explain", "ns304", "--lang", "en").out());
  }

  @Test
  void everyLevelIsToldWithWhen() {
    assertTrue(run("explain", "Heading-Wrong").out().contains("级别：警告；提示（提示文字 alias）\n"));
    assertTrue(
        run("explain", "NS306", "--lang=en")
            .out()
            .contains("level: warning; error (where not ([11] ≤ [10])); error (where not"));
  }

  @ParameterizedTest
  @CsvSource({
    "勾稽, NS303",
    "NS3O3, NS303",
    "balence-wrong, NS303",
    "balance, NS303",
    "signature-mising, NS112",
    "Requests, NS303"
  })
  void nearRulesAreNamed(String word, String id) {
    Ended run = run("explain", word);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("\n  " + id + " "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NS", "甲乙丙", "zzzzzz", " ", "\u001b[31m"})
  void whatIsNearNothingIsToldAlone(String word) {
    Ended run = run("explain", word);
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(run.err().contains("\u001b"));
  }

  @ParameterizedTest
  @CsvSource({
    "--group=totals, NS301 NS302 NS303 NS304 NS305 NS306 NS307 NS308 NS309 NS310",
    "--group=dates, NS401 NS402 NS403 NS404 NS405 NS406 NS407 NS408",
    "--group=title --level=note, NS108 NS112 NS113",
    "--group=outline --era=-2018, NS107 NS109 NS110",
    "--group=totals --era=2019-2020, NS301 NS302 NS303 NS304 NS306 NS307 NS309 NS310",
    "--group=totals --level=note, ''"
  })
  void rulesAreListedByGroupLevelAndEra(String options, String ids) {
    Object[] args = ("rule list " + options).split(" ");
    List<String> rows = run(args).out().lines().map(l -> l.substring(0, l.indexOf('\t'))).toList();
    assertEquals(ids, String.join(" ", rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule list --group none",
        "rule list --level bad",
        "rule list --era 2020",
        "rule list --format xml",
        "rule list more",
        "rule new",
        "rule new a b",
        "rule nothing",
        "check --group totals x",
        "x --level note"
      })
  void aWrongCallIsTold(String call) {
    Ended run = run((Object[]) call.split(" "));
    assertEquals(2, run.code());
    assertEquals("", run.out());
  }

  @Test
  void theListIsJsonForOtherPrograms() throws JsonProcessingException {
    JsonNode all = new ObjectMapper().readTree(run("rule", "list", "--format", "json").out());
    assertEquals(run("rule", "list").out().lines().count(), all.size());
    for (JsonNode one : all) {
      if (one.get("id").asText().equals("NS104")) {
        assertEquals("heading-wrong outline warning 2019-", shown(one, "name group level eras"));
        assertEquals("note alias", shown(one.at("/levels/1"), "level message"));
        assertEquals("标题与规定不符", one.at("/title/zh").asText());
        assertTrue(one.at("/basis/en").asText().startsWith("Annex to notice"));
        assertEquals("form-2021/outline", one.at("/clauses/0/id").asText());
        return;
      }
    }
    throw new AssertionError("no NS104");
  }

  private static String shown(JsonNode node, String fields) {
    return String.join(" ", Stream.of(fields.split(" ")).map(f -> node.path(f).asText()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aDraftIsARuleWhoseExamplesHold(String lang) throws IOException {
    Path pack = folder.resolve("我 们的");
    for (String name : List.of("words-left", "more-left")) {
      Ended run = run("rule", "new", name, "--rules", pack, "--lang", lang);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().contains("nianshen rule test " + pack), run.out());
    }
    assertTrue(Files.readString(pack.resolve("words-left.yaml")).contains("\nid: LOCAL-001\n"));
    assertTrue(Files.readString(pack.resolve("more-left.yaml")).contains("\nid: LOCAL-002\n"));
    Files.delete(pack.resolve("more-left.yaml"));
    assertEquals(0, run("explain", "LOCAL-001", "--rules", pack).code());
    assertTrue(run("explain", "LOCAL-001", "--rules", pack).out().contains("某某各单位围绕"));
    assertTrue(run("rule", "list", "--group", "local", "--rules", pack).out().startsWith("LOCAL"));
  }

  @Test
  void aDraftNeverReplacesAFile() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Path file = Files.writeString(pack.resolve("words-left.yaml"), "");
    assertEquals(2, run("rule", "new", "words-left", "--rules", pack).code());
    assertEquals("", Files.readString(file));
    Files.delete(file);
    assertEquals(0, run("rule", "new", "words-left", "--rules", pack).code());
    String written = Files.readString(file);
    assertEquals(2, run("rule", "new", "words-left", "--rules", pack).code());
    assertEquals(written, Files.readString(file));
    assertEquals(2, run("rule", "new", "Words", "--rules", pack).code());
    assertEquals(2, run("rule", "new", "../words", "--rules", pack).code());
    assertEquals(2, run("rule", "new", "balance-wrong", "--rules", pack).code());
  }

  @Test
  void anExampleThatDoesNotHoldIsToldWithWhatWasFound() throws IOException {
    Path pack = folder.resolve("pack");
    assertEquals(0, run("rule", "new", "words-left", "--rules", pack).code());
    Path file = pack.resolve("words-left.yaml");
    String good = Files.readString(file);
    Files.writeString(file, good.replace("at: 某某各单位围绕", "at: 编制本报告"));
    Ended elsewhere = run("rule", "test", pack);
    assertEquals(1, elsewhere.code());
    assertTrue(
        elsewhere.out().startsWith("LOCAL-001 words-left 不通过示例1：应在“编制本报告”处指出问题，却指在别处：第9行 ["),
        elsewhere.out());
    assertTrue(elsewhere.err().contains("1 处不符"), elsewhere.err());
  }

  @Test
  void allExamplesHold() {
    Path pack = folder.resolve("pack");
    assertEquals(0, run("rule", "new", "words-left", "--rules", pack).code());
    Ended test = run("rule", "test", pack, "--lang=en");
    assertEquals(0, test.code(), test.out() + test.err());
    assertEquals("", test.out());
    assertTrue(test.err().matches("\\d+ rules, \\d+ examples; 0 do not hold\\.\n"), test.err());
  }

  @Test
  void aFileInAnotherEncodingIsShownWhereItIsNoLongerUtf8() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.write(
        pack.resolve("gbk.yaml"), "id: HZ1\ntitle: {zh: 表格有误}\n".getBytes(Charset.forName("GBK")));
    Ended run = run("rule", "list", "--rules", pack);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("gbk.yaml:2:13: 此处不是 UTF-8 编码的文字"), run.err());
    assertTrue(
        run("rule", "list", "--rules", pack, "--lang=en").err().contains("save the file as UTF-8"));
  }

  @Test
  void aBrokenPackStopsTheTest() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("bad.yaml"), "id: HZ1\n");
    assertEquals(2, run("rule", "test", pack).code());
    assertEquals(2, run("rule", "test", folder.resolve("none")).code());
  }
}
