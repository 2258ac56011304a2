package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are handed in again under other names. */
class ResubmissionTest {
  private static final Path ERR = Path.of("testdata", "reports", "err");
  private static final String WRONG_ROW = "5 | 1 | 0 | 0 | 2 | 0 | 11";
  private static final String RIGHT_ROW = "5 | 1 | 0 | 0 | 2 | 0 | 8";
  private static final String PERIOD = "统计期限为2021年1月1日";

  @TempDir Path folder;
  private String town;
  private String street;
  private Path now;
  private Path log;

  @BeforeEach
  void reportsAreSentBack() throws IOException {
    town = Files.readString(ERR.resolve("row-total.txt"));
    street = Files.readString(ERR.resolve("year-conflict.txt"));
    assertTrue(town.contains(WRONG_ROW) && town.contains(PERIOD));
    Path before = Files.createDirectory(folder.resolve("报送"));
    Files.writeString(before.resolve("甲.txt"), town);
    Files.writeString(before.resolve("乙.txt"), street);
    now = Files.createDirectory(folder.resolve("重新报送"));
    log = folder.resolve("上次.sarif");
    assertEquals(1, Runs.run("-o", "sarif=" + log, before).code());
  }

  private JsonNode json(Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("-f", "json", "--resubmission", log));
    args.addAll(List.of(more));
    return new JsonMapper().readTree(Runs.run(args.toArray()).out());
  }

  private static List<Integer> counts(JsonNode of) {
    JsonNode it = of.path("resubmission");
    return List.of(
        it.path("before").asInt(-1),
        it.path("corrected").asInt(-1),
        it.path("left").asInt(-1),
        it.path("new").asInt(-1));
  }

  @Test
  void aReportIsKnownAgainByItsOrganAndYear() throws IOException {
    Files.writeString(
        now.resolve("霁川市（改）.txt"),
        town.replace(WRONG_ROW, RIGHT_ROW).replace(PERIOD, PERIOD.replace("2021", "2020")));
    Files.writeString(now.resolve("苇岸街道.txt"), street);
    JsonNode run = json(now);
    assertEquals(List.of(1, 0, 1, 0), counts(run.path("files").get(0)));
    assertEquals(List.of(2, 2, 0, 1), counts(run.path("files").get(1)));
    assertEquals(List.of(3, 2, 1, 1), counts(run.path("summary")));
    assertEquals(0, run.path("notHandedIn").size());
    String told = Runs.run("--resubmission", log, now).err();
    assertTrue(told.contains("重新报送 2 份，上次 3 项问题，已改 2，未改 1，新增 1。"), told);
    assertTrue(told.contains("苇岸街道.txt：上次 1 项问题，已改 0，未改 1，新增 0"), told);
  }

  @Test
  void figuresThatAreEditedAndStillWrongAreNotCorrected() throws IOException {
    Files.writeString(now.resolve("a.txt"), town.replace(WRONG_ROW, WRONG_ROW + "0"));
    assertEquals(List.of(2, 0, 2, 0), counts(json(now).path("files").get(0)));
  }

  @Test
  void whatIsNotHandedInAgainIsNamed() throws IOException {
    Files.writeString(now.resolve("a.txt"), town.replace(WRONG_ROW, RIGHT_ROW));
    JsonNode run = json(now);
    assertEquals("棠梨区苇岸街道办事处", run.path("notHandedIn").path(0).asText());
    assertEquals(1, run.path("notHandedIn").size());
    String told = Runs.run("--resubmission", log, now).err();
    assertTrue(told.contains("上次有问题、这次没有报送的 1 份：\n  棠梨区苇岸街道办事处\n"), told);
    assertFalse(told.contains("a.txt：上次"), told);
  }

  @Test
  void aFileThatCannotBeReadIsNeitherCorrectedNorHandedIn() throws IOException {
    Files.writeString(now.resolve("甲.docx"), "no docx");
    JsonNode run = json(now);
    assertTrue(run.path("files").get(0).path("resubmission").isMissingNode());
    assertEquals(2, run.path("notHandedIn").size());
  }

  @Test
  void aReportOfAnotherOrganUnderTheOldNameIsNotTakenForIt() throws IOException {
    Path again = folder.resolve("报送");
    Files.delete(again.resolve("乙.txt"));
    Files.copy(
        Path.of("testdata", "reports", "ok", "tabs-2022.txt"),
        again.resolve("甲.txt"),
        StandardCopyOption.REPLACE_EXISTING);
    JsonNode run = json(again);
    assertTrue(run.path("files").get(0).path("resubmission").isMissingNode());
    assertEquals(
        "没有一份报告能与上次的对上。",
        Runs.run("--resubmission", log, again)
            .err()
            .lines()
            .filter(l -> l.contains("对上"))
            .findFirst()
            .orElse(""));
  }

  @Test
  void aReportWithoutAnOrganIsKnownByTheNameOfItsFile() throws IOException {
    String nameless = town.replaceAll("霁川市人民政府(办公室)?", "").replaceAll("霁川市", "");
    Path before = Files.createDirectory(folder.resolve("nameless"));
    Files.writeString(before.resolve("丙.txt"), nameless);
    Runs.run("--quiet", "-o", "sarif=" + log, before);
    Files.writeString(now.resolve("丙.txt"), nameless.replace(WRONG_ROW, RIGHT_ROW));
    JsonNode file = json(now).path("files").get(0);
    assertEquals("", file.path("organ").asText());
    assertEquals(2, file.path("resubmission").path("corrected").asInt());
  }

  @Test
  void ofTwoFilesOfOneReportOneIsHeldAgainstIt() throws IOException {
    Files.writeString(now.resolve("a.txt"), town);
    Files.writeString(now.resolve("b.txt"), town);
    JsonNode run = json(now);
    assertEquals(List.of(2, 0, 2, 0), counts(run.path("summary")));
    assertTrue(run.path("files").get(1).path("resubmission").isMissingNode());
  }

  @Test
  void aReportThatWasThereTwiceAndComesOnceIsNotMissed() throws IOException {
    Path before = folder.resolve("报送");
    Files.copy(before.resolve("甲.txt"), before.resolve("丁.txt"));
    Runs.run("--quiet", "-o", "sarif=" + log, before);
    Files.writeString(now.resolve("a.txt"), town);
    Files.writeString(now.resolve("b.txt"), street);
    assertEquals(0, json(now).path("notHandedIn").size());
    Files.delete(now.resolve("a.txt"));
    assertEquals(1, json(now).path("notHandedIn").size());
  }

  @Test
  void notesAreNoProblems() throws IOException {
    Path notes = ERR.resolve("year-unknown.txt");
    Path before = Files.createDirectory(folder.resolve("notes"));
    Files.copy(notes, before.resolve("a.txt"));
    JsonNode counts = json(before).path("summary");
    assertTrue(counts.path("note").asInt() > 0);
    Runs.run("--quiet", "-o", "sarif=" + log, before);
    int problems = counts.path("error").asInt() + counts.path("warning").asInt();
    assertEquals(List.of(problems, 0, problems, 0), counts(json(before).path("files").get(0)));
  }

  @Test
  void whatIsSuppressedSinceIsNoProblemAnyMore() throws IOException {
    Files.writeString(now.resolve("a.txt"), town);
    Path config =
        Files.writeString(
            folder.resolve("nianshen.yaml"), "suppress:\n  - rule: NS301\n    reason: 已核实\n");
    JsonNode run = json("--config", config, now);
    assertEquals(List.of(1, 0, 1, 0), counts(run.path("files").get(0)));
  }

  @Test
  void lettersSayWhatBecameOfTheProblems() throws IOException {
    Files.writeString(now.resolve("a.txt"), street);
    Path letters = folder.resolve("letters");
    Runs.run("--quiet", "--resubmission", log, "-o", "letters=" + letters, now);
    byte[] letter = Files.readAllBytes(letters.resolve("a-退回意见.docx"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
      while (!zip.getNextEntry().getName().equals("word/document.xml")) {
        zip.closeEntry();
      }
      String words = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(words.contains("上次 1 项问题，已改 0，未改 1，新增 0。"), words);
    }
  }

  @Test
  void aLogThatIsNoneOrHasNoMarksIsRefused() throws IOException {
    Path foreign = Files.writeString(folder.resolve("x.sarif"), "{}");
    assertEquals(2, Runs.run("--resubmission", foreign, now).code());
    Path old =
        Files.writeString(
            folder.resolve("old.sarif"),
            Files.readString(log).replaceAll("\"nianshenReport/v1\"", "\"other/v1\""));
    Runs.Ended run = Runs.run("--resubmission", old, now);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("旧版"), run.err());
  }
}
