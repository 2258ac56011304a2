package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigOfARunTest {
  private static final Path FAULTY = Path.of("testdata", "reports", "err", "year-conflict.txt");
  private static final String REASON = "上级已同意，见复函";

  @TempDir Path folder;
  private Path town;
  private Path report;

  @BeforeEach
  void aReport() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    town = Files.createDirectories(folder.resolve("乡镇").resolve("清河镇"));
    report = Files.copy(FAULTY, town.resolve("报告.txt"));
  }

  private void config(Path where, String... lines) throws IOException {
    Files.writeString(where.resolve("nianshen.yaml"), String.join("\n", lines) + "\n");
  }

  private static List<String> rules(Runs.Ended run) throws IOException {
    List<String> all = new ArrayList<>();
    for (JsonNode f : new JsonMapper().readTree(run.out()).path("findings")) {
      all.add(f.path("rule").asText() + " " + f.path("level").asText());
    }
    return all;
  }

  private List<String> found(Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("-f", "json", report));
    args.addAll(List.of(more));
    return rules(Runs.run(args.toArray()));
  }

  @Test
  void rulesHaveTheLevelOfTheNearestConfigurationOrAreOff() throws IOException {
    assertEquals(List.of("NS406 error"), found());
    config(folder, "rules: {year-conflict: note}");
    assertEquals(List.of("NS406 note"), found());
    assertEquals(0, Runs.run(report).code());
    config(town, "rules:", "  ns406: off");
    assertEquals(List.of(), found());
    config(town, "rules: {NS404: off}");
    assertEquals(List.of("NS406 error"), found());
  }

  @Test
  void nothingIsLookedForAboveTheRepository() throws IOException {
    config(folder, "rules: {NS406: off}");
    assertEquals(List.of(), found());
    Files.createDirectory(town.resolve(".git"));
    assertEquals(List.of("NS406 error"), found());
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
    assertTrue(found().contains("NS208 error"), found().toString());
    assertEquals(List.of("NS406 error"), found("--year=2023"));
    config(folder, "era: 2019-2020");
    assertTrue(found().contains("NS208 error"), found().toString());
    assertEquals(List.of("NS406 error"), found("--era=2021-"));
  }

  @Test
  void pathsLeaveOutWhatIsFoundButNotWhatIsNamed() throws IOException {
    config(folder, "paths: {exclude: [清河镇]}");
    Runs.Ended all = Runs.run("-f", "json", folder);
    assertEquals(List.of(), rules(all));
    assertTrue(all.err().contains("配置文件的 paths 不包括它"), all.err());
    assertEquals(List.of("NS406 error"), found());
    config(folder, "paths:", "  include: 乡镇/**/*.docx");
    assertEquals(List.of(), rules(Runs.run("-f", "json", folder)));
    config(folder, "paths:", "  include: 乡镇/**/*.txt");
    assertEquals(List.of("NS406 error"), rules(Runs.run("-f", "json", folder)));
  }

  private static String suppress(String more) {
    return "suppress: [{rule: NS406, reason: " + REASON + more + "}]";
  }

  @Test
  void suppressedFindingsStandAsideWithTheirReason() throws IOException {
    config(folder, suppress(", path: 乡镇/*/报告.txt, until: 2999-12-31"));
    Runs.Ended run = Runs.run(folder);
    assertEquals(0, run.code(), run.out());
    assertTrue(run.err().contains("按配置不计 1 处"), run.err());
    assertFalse(run.err().contains("suppress"), run.err());
    assertFalse(Runs.run("-f", "sarif", report).out().contains("suppressions"));
    JsonNode result =
        new JsonMapper()
            .readTree(Runs.run("-f", "sarif", "--sarif-profile=full", report).out())
            .at("/runs/0/results/0");
    assertEquals("NS406", result.path("ruleId").asText());
    assertEquals(
        "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"" + REASON + "\"}",
        result.at("/suppressions/0").toString());
  }

  @ParameterizedTest
  @CsvSource({"', place: 申请表'", "', path: 县.txt'", "', until: 2020-03-31'"})
  void whatASuppressionDoesNotCoverIsFound(String more) throws IOException {
    config(folder, suppress(more));
    assertEquals(List.of("NS406 error"), found());
  }

  @Test
  void aSuppressionHoldsToTheEndOfItsLastDay() throws IOException {
    config(folder, suppress(", until: 2027-03-31"));
    assertEquals(0, Runs.on("2027-03-31", report).code());
    Runs.Ended late = Runs.on("2027-04-01", report);
    assertEquals(1, late.code());
    assertTrue(late.err().contains("nianshen.yaml:1 NS406 已于 2027-03-31 到期"), late.err());
    assertTrue(Runs.on("2027-04-01", "-f", "sarif", report).out().contains("NSN007"));
    String sarif = Runs.on("2027-04-01", "-f", "sarif", "--lang=en", report).out();
    assertTrue(sarif.contains(":1 NS406 expired on 2027-03-31"), sarif);
    Runs.Ended quiet = Runs.on("2027-04-01", "--quiet", "--lang=en", report);
    assertTrue(quiet.err().contains("NS406 expired on 2027-03-31"), quiet.err());
  }

  @Test
  void anIdleSuppressionIsToldWhereAllThatItCouldMatchWasChecked() throws IOException {
    config(folder, suppress(", place: 申请表"));
    assertTrue(Runs.run(folder).err().contains("NS406 没有对应的问题"));
    assertFalse(Runs.run(report).err().contains("没有对应的问题"));
    config(folder, suppress(", place: 申请表, path: 乡镇/清河镇/报告.txt"));
    assertTrue(Runs.run(report).err().contains("NS406 没有对应的问题"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {year-conflikt: off}|1:9|没有规则“year-conflikt”；是不是：NS406 year-conflict",
        "rules: {NS406: hush}|1:16|级别应为 off、error、warning 或 note",
        "rules: {NS001: off}|1:9|NS001 说明文件没有检查",
        "rules: {NS406: off, year-conflict: note}|1:21|规则 NS406 重复",
        "rule: {NS406: off}|1:1|未知的键“rule”",
        "year: 23|1:7|年份应为 2008–2100",
        "era: 2020|1:6|年代应为以下之一",
        "suppress: [{rule: NS406}]|1:12|缺少键“reason”",
        "suppress: [{rule: NS406, reason: ' '}]|1:34|此处应为文字",
        "suppress: [{reason: 因}]|1:12|缺少键“rule”",
        "suppress: [{rule: NS406, reason: 因, until: 2027-3-1}]|1:44|日期应写成",
        "extends: ../|1:10|应在本配置文件所在的文件夹之下",
        "extends: .|1:10|应在本配置文件所在的文件夹之下",
        "roster: /etc|1:9|应在本配置文件所在的文件夹之下",
        "extends: [没有]|1:11|没有这个文件或文件夹",
        "extends: 报告.txt|1:10|规则包应是文件夹或 zip 文件",
        "previous: [../]|1:12|应在本配置文件所在的文件夹之下",
        "deadlines: {村: 01-20}|1:13|机关类别应为以下之一",
        "deadlines: {乡镇: 1月20日}|1:17|期限应写为“月-日”",
        "deadlines: {乡镇: 02-30}|1:17|期限应写为“月-日”",
        "return: {errors: 0}|1:18|此处应为 1 至 9999 的数",
        "return: {rules: [NS001]}|1:18|NS001 说明文件没有检查",
        "return: {error: 3}|1:10|未知的键“error”",
        "rules: [|2:1|YAML有误"
      })
  void aConfigurationThatIsWrongStopsTheRunAndShowsWhere(String text, String at, String words)
      throws IOException {
    config(town, text);
    Runs.Ended run = Runs.run(report);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("nianshen.yaml:" + at + ": "), run.err());
    assertTrue(run.err().contains(words), run.err());
  }

  @Test
  void aConfigurationBringsRulesForItsOwnFilesAlone() throws IOException {
    Path rules = Files.createDirectory(town.resolve("规则"));
    assertEquals(0, Runs.run("rule", "new", "fee-missing", "--rules", rules).code());
    config(town, "extends: [规则]", "rules: {fee-missing: note}");
    Path county = Files.copy(FAULTY, folder.resolve("县.txt"));
    assertTrue(Runs.run("-f", "json", report).out().contains("fee-missing"));
    assertFalse(Runs.run("-f", "json", county).out().contains("fee-missing"));
    Files.createSymbolicLink(rules.resolve("x.yaml"), county);
    Runs.Ended run = Runs.run(report);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("规则文件夹里不能有链接"), run.err());
  }

  private static final Path CLEAN = Path.of("testdata", "reports", "ok", "cells-2023.txt");

  @Test
  void aDeadlineOfTheConfigurationGoesBeforeTheBuiltInOne() throws IOException {
    Files.copy(CLEAN, report, StandardCopyOption.REPLACE_EXISTING); // signed on 12 January
    assertEquals(List.of(), found());
    config(folder, "deadlines: {乡镇: 01-11}");
    assertEquals(List.of("NS403 note"), found());
    assertTrue(Runs.run(report).out().contains("nianshen.yaml:1"), Runs.run(report).out());
    config(folder, "deadlines: {县: 01-11}");
    assertEquals(List.of(), found());
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
    assertEquals(List.of("NS406 note"), found("--config", named));
    Runs.Ended shown = Runs.run("--show-config", report, "--config", named);
    assertTrue(shown.out().contains("NS406 year-conflict：note"), shown.out());
    assertEquals(2, Runs.run(report, "--config", elsewhere.resolve("没有.yaml")).code());
  }

  @Test
  void aZipBelowItIsAPackAndAJarIsNone() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("规则"));
    assertEquals(0, Runs.run("rule", "new", "fee-missing", "--rules", rules).code());
    Path zip = folder.resolve("规则.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("fee-missing.yaml"));
      out.write(Files.readAllBytes(rules.resolve("fee-missing.yaml")));
    }
    config(folder, "extends: 规则.zip");
    assertTrue(Runs.run("-f", "json", report).out().contains("fee-missing"));
    Files.move(zip, folder.resolve("规则.jar"));
    config(folder, "extends: 规则.jar");
    Runs.Ended jar = Runs.run(report);
    assertEquals(2, jar.code());
    assertTrue(jar.err().contains("nianshen.yaml:1:10: 规则包应是文件夹或 zip 文件"), jar.err());
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
