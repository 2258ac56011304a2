package io.github.nianshen.cli;

import static io.github.nianshen.cli.Configured.FAULTY;
import static io.github.nianshen.cli.Configured.REASON;
import static io.github.nianshen.cli.Configured.config;
import static io.github.nianshen.cli.Configured.found;
import static io.github.nianshen.cli.Configured.rules;
import static io.github.nianshen.cli.Configured.suppress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigOfARunTest {
  private static final Path CLEAN = Path.of("testdata", "reports", "ok", "cells-2023.txt");

  @TempDir Path folder;
  private Path town;
  private Path report;

  @BeforeEach
  void aReport() throws IOException {
    report = Configured.report(folder);
    town = report.getParent();
  }

  @Test
  void rulesHaveTheLevelOfTheNearestConfigurationOrAreOff() throws IOException {
    assertEquals(List.of("NS406 error"), found(report));
    config(folder, "rules: {year-conflict: note}");
    assertEquals(List.of("NS406 note"), found(report));
    assertEquals(0, Runs.run(report).code());
    config(town, "rules:", "  ns406: off");
    assertEquals(List.of(), found(report));
    config(town, "rules: {NS404: off}");
    assertEquals(List.of("NS406 error"), found(report));
  }

  @Test
  void nothingIsLookedForAboveTheRepository() throws IOException {
    config(folder, "rules: {NS406: off}");
    assertEquals(List.of(), found(report));
    Files.createDirectory(town.resolve(".git"));
    assertEquals(List.of("NS406 error"), found(report));
  }

  @Test
  void eachFileHasItsOwn() throws IOException {
    Files.copy(FAULTY, folder.resolve("县.txt"));
    config(town, "rules: {NS406: off}");
    Runs.Ended run = Runs.run("-f", "json", folder);
    assertEquals(List.of("NS406 error"), rules(run));
    assertFalse(run.out().contains("nianshen.yaml"), run.out());
  }

  @Test
  void theCallOutweighsTheConfiguration() throws IOException {
    config(folder, "year: 2020");
    assertTrue(found(report).contains("NS208 error"), found(report).toString());
    assertEquals(List.of("NS406 error"), found(report, "--year=2023"));
    config(folder, "era: 2019-2020");
    assertTrue(found(report).contains("NS208 error"), found(report).toString());
    assertEquals(List.of("NS406 error"), found(report, "--era=2021-"));
  }

  @Test
  void pathsLeaveOutWhatIsFoundButNotWhatIsNamed() throws IOException {
    config(folder, "paths: {exclude: [清河镇]}");
    Runs.Ended all = Runs.run("-f", "json", folder);
    assertEquals(List.of(), rules(all));
    assertTrue(all.err().contains("配置文件的 paths 不包括它"), all.err());
    assertEquals(List.of("NS406 error"), found(report));
    config(folder, "paths:", "  include: 乡镇/**/*.docx");
    assertEquals(List.of(), rules(Runs.run("-f", "json", folder)));
    config(folder, "paths:", "  include: 乡镇/**/*.txt");
    assertEquals(List.of("NS406 error"), rules(Runs.run("-f", "json", folder)));
  }

  @Test
  void aDeadlineOfTheConfigurationGoesBeforeTheBuiltInOne() throws IOException {
    Files.copy(CLEAN, report, StandardCopyOption.REPLACE_EXISTING); // signed on 12 January
    assertEquals(List.of(), found(report));
    config(folder, "deadlines: {乡镇: 01-11}");
    assertEquals(List.of("NS403 note"), found(report));
    assertTrue(Runs.run(report).out().contains("nianshen.yaml:1"), Runs.run(report).out());
    config(folder, "deadlines: {县: 01-11}");
    assertEquals(List.of(), found(report));
  }

  @Test
  void aConfigurationTellsWhatAReportIsReturnedFor() throws IOException {
    assertTrue(Runs.run(report).err().contains("需修改 1 个，无法检查 0 个"));
    config(town, "return: {rules: year-conflict}");
    Runs.Ended run = Runs.run(report);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("需修改 0 个，退回 1 个，无法检查 0 个"), run.err());
    assertTrue(run.err().contains("退回：\n  错误"), run.err());
    assertTrue(Runs.run("-f", "json", report).out().contains("\"verdict\": \"returned\""));
    assertEquals(0, Runs.run("--fail-on", "never", report).code());
    config(town, "return: {rules: NS101, errors: 2}");
    assertTrue(Runs.run(report).err().contains("需修改 1 个，无法检查 0 个"));
    config(town, "return: {errors: 1}");
    assertTrue(Runs.run(report).err().contains("退回 1 个"));
    config(town, "return: {errors: 1}", "suppress: {rule: year-conflict, reason: 已核定}");
    assertTrue(Runs.run(report).err().contains("通过 1 个"));
  }

  @Test
  void aRuleThatIsOffIsNotSaidToHaveFoundNothing() throws IOException {
    Files.copy(CLEAN, report, StandardCopyOption.REPLACE_EXISTING);
    assertFalse(Runs.run("-f", "html", report).out().contains("关闭"));
    config(town, "rules: {NS310: off}");
    String page = Runs.run("-f", "html", report).out();
    assertTrue(page.contains("没有检查：配置已关闭"), page);
    Path other = Files.copy(CLEAN, folder.resolve("另.txt"));
    String two = Runs.run("-f", "html", report, other).out();
    assertFalse(two.contains("没有检查：配置已关闭"), two);
    assertTrue(two.contains("配置对其中 1 个文件关闭"), two);
  }

  @Test
  void aConfigurationNamesRosterAndLastYearsReports() throws IOException {
    Files.copy(CLEAN, report, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("名单.csv"), "名称\n澄溪县栖鹭镇人民政府\n澄溪县白石镇人民政府\n");
    Path before = Files.createDirectory(folder.resolve("去年"));
    Files.writeString(
        before.resolve("报告.txt"), Files.readString(CLEAN).replaceAll("2023(?=年)", "2022"));
    config(folder, "roster: 名单.csv", "previous: 去年");
    Runs.Ended run = Runs.run("-f", "json", report);
    assertTrue(rules(run).contains("NS310 warning"), run.out());
    assertTrue(run.err().contains("没有可读报告的 1 个：\n  澄溪县白石镇人民政府"), run.err());
    Path other = Files.writeString(town.resolve("名单.csv"), "名称\n澄溪县栖鹭镇人民政府\n");
    config(town, "roster: 名单.csv");
    assertTrue(Runs.run(report).err().contains("没有可读报告的 0 个"));
    Path county = Files.copy(FAULTY, folder.resolve("县.txt"));
    Runs.Ended two = Runs.run(report, county);
    assertEquals(2, two.code());
    assertTrue(two.err().contains("请用 --roster 指定一份"), two.err());
    assertEquals(1, Runs.run(report, county, "--roster", other).code());
  }

  @Test
  void aNamedConfigurationHoldsForAllFiles() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("设置"));
    config(elsewhere, "rules: {NS406: note}");
    config(town, "rules: {NS406: off}");
    Path named = elsewhere.resolve("nianshen.yaml");
    assertEquals(List.of("NS406 note"), found(report, "--config", named));
    Runs.Ended shown = Runs.run("--show-config", report, "--config", named);
    assertTrue(shown.out().contains("NS406 year-conflict：note"), shown.out());
    assertEquals(2, Runs.run(report, "--config", elsewhere.resolve("没有.yaml")).code());
  }

  @Test
  void whatIsInForceIsShownWithWhereItComesFrom() throws IOException {
    Files.createDirectory(folder.resolve("规则"));
    config(
        folder,
        "year: 2020",
        "rules: {NS404: off, year-conflict: note}",
        "extends: 规则",
        "paths: {exclude: 清河镇}",
        suppress(", place: 申请表, until: 2027-03-31"),
        "");
    Runs.Ended run = Runs.on("2027-04-01", "--show-config", report, "--era=2021-");
    assertEquals(0, run.code(), run.err());
    String from = folder.resolve("nianshen.yaml") + ":";
    for (String line :
        List.of(
            "报告年度：2020（" + from + "1）",
            "年代：2021-（--era）",
            "规则包：" + folder.toRealPath().resolve("规则") + "（" + from + "3）",
            "paths：在文件夹里找到时不检查，指名时检查（" + from + "4）",
            "NS404 date-impossible：off（" + from + "2），默认 error",
            "NS406 year-conflict：note（" + from + "2），默认 error",
            "NS406 申请表：" + REASON + "（" + from + "5，已到期）")) {
      assertTrue(run.out().contains(line), run.out());
    }
    Files.delete(folder.resolve("nianshen.yaml"));
    Runs.Ended none = Runs.run("--show-config", report, "--lang", "en");
    assertTrue(none.out().contains("configuration: none"), none.out());
    assertTrue(none.out().contains("report year: as the report says (default)"), none.out());
    assertEquals(2, Runs.run("--show-config", folder.resolve("没有.txt")).code());
  }
}
