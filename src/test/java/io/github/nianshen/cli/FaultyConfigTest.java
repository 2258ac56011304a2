package io.github.nianshen.cli;

import static io.github.nianshen.cli.Configured.config;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyConfigTest {
  @TempDir Path folder;
  private Path town;
  private Path report;

  @BeforeEach
  void aReport() throws IOException {
    report = Configured.report(folder);
    town = report.getParent();
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
}
