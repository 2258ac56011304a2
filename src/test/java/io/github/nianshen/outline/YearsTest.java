package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Era;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where a report states its year, and its year. */
class YearsTest {
  /** Where the year stands in a report with these lines before its sections, and which it is. */
  private static List<String> years(String... front) {
    Report report = Lines.read(Lines.after(front));
    report.years().forEach(y -> assertEquals(y.year().toString(), Lines.words(report, y.span())));
    return report.years().stream().map(y -> y.where() + " " + y.year()).toList();
  }

  private static Optional<Year> year(String... lines) {
    return Lines.read(lines).year();
  }

  @Test
  void aTitleStatesTheYear() {
    assertEquals(List.of("TITLE 2023"), years("青石镇2023年政府信息公开工作年度报告"));
    assertEquals(List.of("TITLE 2023"), years("青石镇政府信息公开工作年度报告（2023）"));
    assertEquals(List.of(), years("青石镇政府信息公开工作年度报告"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "期限为2023年1月1日至2023年12月31日。",
        "期限自2023年1月1日起至2023年12月31日止。",
        "期限为2023年1月1日到12月31日。",
        "期限为2023年1月1日—当年12月31日。",
        "期限为 2023 年 1 月 1 日 - 本年 12 月 31 日。"
      })
  void aPeriodStatesTheYear(String line) {
    assertEquals(List.of("PERIOD 2023"), years(line));
  }

  @Test
  void runningTextStatesTheYearItNamesMostOften() {
    assertEquals(List.of("TEXT 2023"), years("2022年开始，2023年完成，2023年收尾。"));
    Report report = Lines.read(Lines.after("2022年开始，2023年完成，2023年收尾。"));
    assertEquals(8, report.years().get(0).span().start());
  }

  @Test
  void runningTextBesideAPeriodStatesTheYearAsWell() {
    assertEquals(List.of("PERIOD 2023", "TEXT 2022"), years("期限为2023年1月1日至2023年12月31日。2022年开始。"));
  }

  @Test
  void ofYearsNamedAlikeRunningTextStatesTheFirst() {
    assertEquals(List.of("TEXT 2023"), years("2023年开始，2022年完成。"));
    assertEquals(List.of("TEXT 2022"), years("2022年开始，2023年完成。"));
  }

  @Test
  void yearsOfDocumentsTitlesAndPeriodsAreNotRunningText() {
    assertEquals(List.of(), years("依据国办公开办函〔2021〕30号和《2020年工作要点》编制。"));
    assertEquals(
        List.of("TITLE 2023", "PERIOD 2023"),
        years("青石镇2023年政府信息公开工作年度报告", "期限为2023年1月1日至2023年12月31日。"));
  }

  @Test
  void theStatisticsTableStatesTheYearInItsTitleOrBelow() {
    assertEquals(List.of("TABLE 2018", "TEXT 2018"), years("2018年度政府信息公开情况统计表"));
    assertEquals(List.of("TABLE 2018", "TEXT 2018"), years("政府信息公开情况统计表", "（2018年度）"));
    assertEquals(List.of("TEXT 2018"), years("政府信息公开情况一览", "（2018年度）"));
    assertEquals(List.of("TEXT 2018"), years("政府信息公开情况统计表", "见下", "（2018年度）"));
  }

  @Test
  void aSignatureStatesTheYearAfter() {
    Report report = Lines.read(Lines.before("青石镇人民政府", "2024年1月9日"));
    assertEquals(
        List.of("TEXT 2024", "SIGNATURE 2024"),
        report.years().stream().map(y -> y.where() + " " + y.year()).toList());
    var last = report.years().get(1);
    assertEquals(Optional.of(Year.of(2023)), Years.of(List.of(last)));
    assertEquals(List.of(), Lines.read(Lines.before("青石镇人民政府", "1月9日")).years());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青石镇2022年政府信息公开工作年度报告 | 期限为2021年1月1日至2021年12月31日。 | 2022",
        "青石镇政府信息公开工作年度报告 | 期限为2021年1月1日至2021年12月31日。 | 2021",
        "青石镇政府信息公开工作年度报告 | 2020年如下。 | 2020"
      })
  void theSurestPlaceTellsTheYear(String title, String line, int year) {
    assertEquals(Optional.of(Year.of(year)), year(title, line));
  }

  @Test
  void nothingTellsTheYearWhereNoneIsNamed() {
    assertEquals(Optional.empty(), year("青石镇政府信息公开工作年度报告", "没有年份。"));
    assertEquals(Era.FROM_2021, Lines.read("没有年份。").era());
  }

  @Test
  void whatAPersonSaidIsTakenInstead() {
    var lines = List.of("青石镇2022年政府信息公开工作年度报告");
    var said = new Overrides(Optional.empty(), Optional.of(Year.of(2019)));
    assertEquals(Optional.of(Year.of(2019)), Lines.read(lines, said).year());
    assertEquals(Era.FROM_2019, Lines.read(lines, said).era());
    var era = new Overrides(Optional.of(Era.UP_TO_2018), Optional.empty());
    assertEquals(Era.UP_TO_2018, Lines.read(lines, era).era());
    assertEquals(Optional.of(Year.of(2022)), Lines.read(lines, era).year());
  }

  @Test
  void theTablesTellTheEraWhereNoYearIsNamed() {
    var lines = new ArrayList<>(List.of("甲"));
    for (String row : List.of("规章", "规范性文件")) {
      lines.add(row + "|1|2|3|4");
    }
    for (String row : List.of("行政许可", "行政处罚", "行政强制", "其他对外管理服务事项")) {
      lines.add(row + "|1|2|3");
    }
    assertEquals(Era.FROM_2019, Lines.read(lines).era());
  }
}
