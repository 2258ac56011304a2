package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.outline.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of title, signature and years. */
class EndsChecksTest {
  private static final String TITLE = "云泽县人民政府2021年政府信息公开工作年度报告";

  private static Tried titled(String title) {
    return Tried.clean("2021").replace(TITLE, title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年政府信息公开工作年度报告 | organ",
        "云泽县人民政府政府信息公开工作年度报告 | year",
        "云泽县人民政府2021年政务公开工作报告 | kind",
        "云泽县人民政府2021年政府信息公开工作总结 | kind",
        "云泽县人民政府2021年政府信息公开工作年度报告（图解） | kind",
        "云泽县人民政府2021年政府信息公开年度报告 | alias",
        "云泽县人民政府2021年政府信息公开工作年报 | alias",
        "政府信息公开工作年度报告 | organ year"
      })
  void aTitleIsToldByWhatItLacks(String title, String variants) {
    List<String> found = titled(title).by(new TitleWrong());
    assertEquals(
        variants,
        String.join(" ", found.stream().map(v -> v.substring(0, v.indexOf(' '))).toList()));
    assertEquals(
        true,
        found.get(0).endsWith("[" + title + "] " + Headings.shortened(title)),
        found::toString);
  }

  @Test
  void aTitleAsMandatedIsNotTold() {
    assertEquals(List.of(), Tried.clean("2021").by(new TitleWrong()));
    assertEquals(
        List.of(), Tried.clean("2018").replace("政府信息公开工作年度报告", "政府信息公开年度报告").by(new TitleWrong()));
  }

  @Test
  void aMissingTitleIsToldAtTheTop() {
    assertEquals(
        List.of(
            "absent-text [根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》，编制本报告。报告中的数据统计期限为2021年1月1日至2021年12月31日。]"),
        Tried.clean("2021").drop(TITLE).by(new TitleWrong()));
    assertEquals(List.of("absent-text []"), Tried.of().by(new TitleWrong()));
  }

  @Test
  void aMissingSignatureIsToldAtTheBottom() {
    assertEquals(List.of(), Tried.clean("2021").by(new SignatureMissing()));
    Tried undated = Tried.clean("2021").dropLine("2022年3月18日");
    assertEquals(List.of("date [云泽县人民政府]"), undated.by(new SignatureMissing()));
    Tried nobody = Tried.clean("2021").dropLine("云泽县人民政府");
    assertEquals(List.of("organ [2022年3月18日]"), nobody.by(new SignatureMissing()));
    assertEquals(
        List.of("[没有其他事项。]"),
        Tried.of(Lines.OUTLINE.toArray(String[]::new)).by(new SignatureMissing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "松岭县人民政府 | [松岭县人民政府] 松岭县人民政府, 云泽县人民政府",
        "云泽县政府办公室 | part [云泽县政府办公室] 云泽县政府办公室, 云泽县人民政府",
        "泽县政府 | part [泽县政府] 泽县政府, 云泽县人民政府",
        "县云泽政府 | [县云泽政府] 县云泽政府, 云泽县人民政府"
      })
  void anotherOrganThanTheTitlesIsTold(String signed, String violation) {
    Tried tried = Tried.clean("2021").replaceLine("云泽县人民政府", signed);
    assertEquals(List.of(violation), tried.by(new SignatureOrganDiffers()));
  }

  @Test
  void theSameOrganIsNotTold() {
    assertEquals(List.of(), Tried.clean("2021").by(new SignatureOrganDiffers()));
    assertEquals(List.of(), titled("云泽县政府2021年政府信息公开工作年度报告").by(new SignatureOrganDiffers()));
    assertEquals(List.of(), titled("2021年政府信息公开工作年度报告").by(new SignatureOrganDiffers()));
  }

  @Test
  void yearsThatDifferFromMostAreTold() {
    assertEquals(List.of(), Tried.clean("2021").by(new YearConflict()));
    assertEquals(List.of(), Tried.clean("2018").by(new YearConflict()));
    Tried title = titled("云泽县人民政府2020年政府信息公开工作年度报告");
    assertEquals(List.of("[2020] 2020, 标题, 2021"), title.by(new YearConflict()));
    Tried period = Tried.clean("2021").replace("2021年1月1日至2021年", "2020年1月1日至2020年");
    assertEquals(List.of("[2020] 2020, 统计期限, 2021"), period.by(new YearConflict()));
    Tried table = Tried.clean("2018").replace("（2018年度）", "（2017年度）");
    assertEquals(List.of("[2017] 2017, 统计表, 2018"), table.by(new YearConflict()));
  }

  @Test
  void theTitlesYearIsRightWhereTheyAreEven() {
    assertEquals(
        List.of("[2020] 2020, 统计期限, 2021"),
        Tried.of("青石镇2021年政府信息公开工作年度报告", "期限为2020年1月1日至2020年12月31日。").by(new YearConflict()));
    assertEquals(List.of(), Tried.of("没有年份。").by(new YearConflict()));
  }

  @Test
  void withoutATitleRunningTextDecidesWhereTheyAreEven() {
    assertEquals(
        List.of("[2020] 2020, 统计期限, 2021"),
        Tried.of("期限为2020年1月1日至2020年12月31日。", "2021年开展培训。").by(new YearConflict()));
    assertEquals(
        List.of(),
        Tried.of("期限为2020年1月1日至2020年12月31日。", "2022年开展培训。", "青石镇人民政府", "2021年1月9日")
            .by(new YearConflict()));
  }

  @Test
  void aWrongYearStandsInItsSection() {
    Tried tried = Tried.clean("2021").replace("统计期限为2021年1月1日至2021年12月31日", "统计期限见下文");
    tried.after("一、总体情况", "期限为2020年1月1日至2020年12月31日。");
    assertEquals(List.of("一、总体情况"), tried.places(new YearConflict()));
    assertEquals(List.of(""), titled("云泽县人民政府2020年政府信息公开工作年度报告").places(new YearConflict()));
  }

  @Test
  void aPeriodNamedTwiceIsRightIfItIsRightOnce() {
    assertEquals(
        List.of(),
        Tried.of("青石镇2021年政府信息公开工作年度报告", "期限为2020年1月1日至2020年12月31日。", "期限为2021年1月1日至2021年12月31日。")
            .by(new YearConflict()));
  }

  @Test
  void aReportThatStatesNoYearIsToldAtTheTop() {
    assertEquals(List.of("[甲]"), Tried.of("甲", "乙").by(new EraUnknown()));
    assertEquals(List.of(), Tried.clean("2021").by(new EraUnknown()));
  }
}
