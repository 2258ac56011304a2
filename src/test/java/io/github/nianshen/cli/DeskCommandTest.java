package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.config.Today;
import io.github.nianshen.finding.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandTest {
  private static final Today NOW = Today.by(() -> LocalDateTime.parse("2026-01-15T10:30:00"));
  private static final String RESULTS = "年审结果-2026-01-15-1030";
  private static final Path FAULTY = Path.of("testdata", "reports", "err", "year-conflict.txt");
  private static final Path CLEAN = Path.of("testdata", "reports", "ok", "form-2019.txt");

  @TempDir Path folder;
  private Path reports;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A desk at which the same folder is always chosen. */
  private record Sitting(boolean isThere, Optional<Path> chosen, boolean opens, List<Path> opened)
      implements Desk {
    static Sitting choosing(Path folder) {
      return new Sitting(true, Optional.of(folder), true, new ArrayList<>());
    }

    @Override
    public Optional<Path> choose(Texts texts) throws NoWindow {
      if (!isThere) {
        throw new NoWindow();
      }
      return chosen;
    }

    @Override
    public boolean open(Path file) {
      opened.add(file);
      return opens;
    }
  }

  @BeforeEach
  void reports() throws IOException {
    reports = Files.createDirectory(folder.resolve("报送"));
    Files.copy(FAULTY, reports.resolve("甲.txt"));
  }

  private Exit run(Desk desk, Object... words) throws Stop {
    return run(desk, Terminal.plain(InputStream.nullInputStream(), out, err), Map.of(), words);
  }

  private static Exit run(
      Desk desk, Terminal terminal, Map<String, String> environment, Object... words) throws Stop {
    var command = new DeskCommand(terminal, Texts.in(Lang.ZH), NOW, desk, environment);
    return command.run(Stream.of(words).map(Object::toString).toList());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsChosenIsCheckedAndThePageAndWorkbookBesideItAreOpened() throws Exception {
    var desk = Sitting.choosing(reports);
    assertEquals(Exit.FINDINGS, run(desk));
    Path results = folder.resolve(RESULTS);
    assertEquals(List.of("审查结果.html", "审查结果.xlsx", "审查记录.sarif", "批注本", "退回意见"), names(results));
    assertEquals(List.of("甲-退回意见.docx"), names(results.resolve("退回意见")));
    assertEquals(
        List.of(results.resolve("审查结果.html"), results.resolve("审查结果.xlsx")), desk.opened());
    assertTrue(said().contains("结果在：" + results), said());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whereNothingIsToBeCorrectedThereIsNoFolderOfLetters() throws Exception {
    Files.delete(reports.resolve("甲.txt"));
    Files.copy(CLEAN, reports.resolve("乙.txt"));
    assertEquals(Exit.CLEAN, run(Sitting.choosing(reports)));
    List<String> made = List.of("审查结果.html", "审查结果.xlsx", "审查记录.sarif");
    assertEquals(made, names(folder.resolve(RESULTS)));
  }

  @Test
  void resultsBesideAFileAreNotCheckedWithItsFolder() throws Exception {
    run(Sitting.choosing(reports), reports.resolve("甲.txt"));
    assertTrue(names(reports).contains(RESULTS));
    run(Sitting.choosing(reports));
    assertTrue(said().contains("年审写出的结果"), said());
    assertEquals(2, said().split("共 1 个文件", -1).length - 1, said());
  }

  @Test
  void twoChecksOfAMinuteHaveAFolderEach() throws Exception {
    run(Sitting.choosing(reports));
    run(Sitting.choosing(reports));
    assertEquals(List.of(RESULTS, RESULTS + "-2", "报送"), names(folder));
  }

  @Test
  void reportsThatComeBackAreHeldAgainstTheLastCheck() throws Exception {
    run(Sitting.choosing(reports));
    assertFalse(said().contains("重新报送"), said());
    Path again = Files.createDirectory(folder.resolve("重新报送的"));
    Files.copy(FAULTY, again.resolve("改了名.txt"));
    err.reset();
    run(Sitting.choosing(again));
    assertTrue(said().contains("重新报送 1 份，上次 "), said());
    assertTrue(said().contains("已改 0，"), said());
  }

  @Test
  void otherReportsThanThoseOfTheLastCheckAreNoneThatCameBack() throws Exception {
    run(Sitting.choosing(reports));
    Path others = Files.createDirectory(folder.resolve("另一批"));
    Files.copy(CLEAN, others.resolve("乙.txt"));
    err.reset();
    run(Sitting.choosing(others));
    assertFalse(said().contains("上次"), said());
  }

  @Test
  void aLogOfTheLastCheckThatCannotBeReadIsPassedOver() throws Exception {
    run(Sitting.choosing(reports));
    Files.writeString(folder.resolve(RESULTS).resolve("审查记录.sarif"), "{");
    assertEquals(Exit.FINDINGS, run(Sitting.choosing(reports)));
    assertFalse(said().contains("上次"), said());
  }

  @Test
  void whoChoosesNothingGetsNothing() throws Exception {
    var desk = new Sitting(true, Optional.empty(), true, new ArrayList<>());
    assertEquals(Exit.CLEAN, run(desk));
    assertEquals(List.of("报送"), names(folder));
    assertTrue(said().contains("没有选择文件夹"), said());
  }

  @Test
  void aFileThatNoProgramOpensIsNamed() throws Exception {
    run(new Sitting(true, Optional.of(reports), false, new ArrayList<>()));
    assertTrue(said().contains("请自行打开：" + folder.resolve(RESULTS)), said());
  }

  @Test
  void withoutAScreenNothingIsOpened() throws Exception {
    var desk = new Sitting(false, Optional.empty(), true, new ArrayList<>());
    assertEquals(Exit.FINDINGS, run(desk, reports));
    assertEquals(List.of(), desk.opened());
    assertTrue(said().contains("结果在："), said());
  }

  @Test
  void withoutAScreenTheFolderIsTypedInTheConsolesOwnEncoding() throws Exception {
    var desk = new Sitting(false, Optional.empty(), true, new ArrayList<>());
    var gbk = Charset.forName("GBK");
    for (String typed : List.of("\"" + reports + "\"\r\n", reports + "\n", " '" + reports + "' ")) {
      var in = new ByteArrayInputStream(typed.getBytes(gbk));
      Supplied terminal = new Supplied(in, err, gbk);
      assertEquals(Exit.FINDINGS, run(desk, terminal.asConsole(), Map.of()), typed);
    }
    assertTrue(err.toString(gbk).contains("请把报告所在的文件夹拖到这个窗口里"));
    Stop stop = assertThrows(Stop.class, () -> run(desk));
    assertEquals(Exit.USAGE, stop.exit());
  }

  /** Streams that a person watches. */
  private record Supplied(InputStream in, ByteArrayOutputStream err, Charset charset) {
    Terminal asConsole() {
      return new Terminal(in, err, err, charset, Optional.of(80), () -> Optional.of(80), false);
    }
  }

  @Test
  void whatWasDroppedOnTheWindowsLauncherIsChecked() throws Exception {
    String call = "cmd.exe /c \"\"D:\\年审.cmd\" \"" + reports.resolve("甲.txt") + "\"\"";
    Map<String, String> environment =
        Map.of(DroppedFiles.CALL, call, DroppedFiles.SELF, "D:\\年审.cmd");
    var desk = Sitting.choosing(folder.resolve("nothing"));
    var terminal = Terminal.plain(InputStream.nullInputStream(), out, err);
    assertEquals(Exit.FINDINGS, run(desk, terminal, environment, "half", "a", "name"));
    assertTrue(names(reports).contains(RESULTS));
  }

  @Test
  void whatADeskDecidesItselfIsRefused() {
    for (String option : List.of("--format=json", "--output=json=x", "--fix", "--diff")) {
      Stop stop = assertThrows(Stop.class, () -> run(Sitting.choosing(reports), option, reports));
      assertEquals(Exit.USAGE, stop.exit(), option);
    }
  }

  @Test
  void aCallThatIsAtFaultLeavesNoFolder() throws Exception {
    Path missing = reports.resolve("没有.docx");
    assertThrows(Stop.class, () -> run(Sitting.choosing(reports), missing));
    assertEquals(List.of("甲.txt"), names(reports));
  }

  @Test
  void whereNobodyMayWriteBesideTheReportsTheResultsStandAmongThePersonsPapers() throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    Path papers = Files.createDirectory(home.resolve("Documents"));
    Path spare = Files.createDirectory(folder.resolve("spare"));
    // Below a file no folder can be made, not even by those who may do all.
    Path shut = reports.resolve("甲.txt").resolve("报告.docx");
    var now = NOW.moment();
    ResultPlace place = ResultPlace.make(shut, home, spare, now);
    assertEquals(new ResultPlace(papers.resolve(RESULTS), false), place);
    Path nowhere = folder.resolve("nowhere");
    ResultPlace last = ResultPlace.make(shut, nowhere, spare, now);
    assertEquals(new ResultPlace(spare.resolve(RESULTS), false), last);
    Stop stop = assertThrows(Stop.class, () -> ResultPlace.make(shut, nowhere, nowhere, now));
    assertEquals(Exit.USAGE, stop.exit());
    assertFalse(Files.exists(nowhere));
  }
}
