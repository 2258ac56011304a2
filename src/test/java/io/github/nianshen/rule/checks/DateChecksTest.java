package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stated period, the day of the signature, and texts that are cited. */
class DateChecksTest {

  private static Tried told(String paragraph) {
    return Tried.clean("2021").after("（二）依申请公开", paragraph);
  }

  private static Tried signed(String organ, String day) {
    return Tried.clean("2021")
        .replace("云泽县人民政府2021年", organ + "2021年")
        .replaceLine("云泽县人民政府", organ)
        .replaceLine("2022年3月18日", day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本报告统计期限为2021年1月1日至2021年12月20日。 | [2021年1月1日至2021年12月20日] 2021年1月1日至2021年12月20日, 2021",
        "本报告数据统计时间为2020年12月1日到2021年11月30日。 | [2020年12月1日到2021年11月30日] 2020年12月1日到2021年11月30日, 2021",
        "本报告中所列数据的统计期限自2021年1月5日起至2021年12月31日止。 | [2021年1月5日起至2021年12月31日] 2021年1月5日起至2021年12月31日, 2021",
        "统计数据截止2021年12月25日。 | [2021年12月25日] 2021年12月25日, 2021",
        "报告期为2021年1月1日至2022年12月31日。 | [2021年1月1日至2022年12月31日] 2021年1月1日至2022年12月31日, 2021"
      })
  void aPeriodThatIsNotTheWholeYearIsTold(String paragraph, String violation) {
    assertEquals(List.of(violation), told(paragraph).by(new PeriodWrong()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本次统计数据显示，3月1日至5月31日开展活动12场。",
        "报告期内共收到申请48件，报告期自2021年1月1日起至2021年12月31日止。",
        "本报告统计数据的时间为2021年1月1日—2021年12月31日。",
        "数据统计时间为2021年1-12月。",
        "本报告统计期限为2021.1.1-2021.12.31。",
        "统计年度为2021年1月至12月。",
        "相关数据由2021年3月1日至4月30日开展的调查得出。",
        "全县数据资源目录2021年3月1日至6月30日完成普查编制。",
        "报告中有关数据的统计时限从2021年1月1日起到12月31日止。",
        "据统计，2021年1月1日至6月30日，全县公开信息600条。",
        "有关数据，2021年1月1日至6月30日为600条。",
        "本报告统计期限自2021年1月1日起，至2021年12月31日止。"
      })
  void aWholeYearAndPeriodsOfOtherThingsAreNotTold(String paragraph) {
    assertEquals(List.of(), told(paragraph).by(new PeriodWrong()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "根据国务院第492号令规定。 | [国务院第492号令] 国务院第492号令, 《条例》（2019年修订，国务院令第711号）",
        "按照国办公开办函(2019)60号文件格式。 | [国办公开办函(2019)60号] 国办公开办函(2019)60号, 国办公开办函〔2021〕30号",
        "按照国办公开办函【2019】60号文件格式。 | [国办公开办函【2019】60号] 国办公开办函【2019】60号, 国办公开办函〔2021〕30号",
        "贯彻落实新《条例》，完善制度。 | recent [新《条例》] 新《条例》, 《条例》2019年修订",
        "学习新修订的《中华人民共和国政府信息公开条例》。 | recent [新修订的《中华人民共和国政府信息公开条例》] 新修订的《中华人民共和国政府信息公开条例》, 《条例》2019年修订"
      })
  void whatIsNoLongerInForceIsTold(String paragraph, String violation) {
    assertEquals(List.of(violation), told(paragraph).by(new LawSuperseded()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，我县坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻落实《条例》，全年主动公开政府信息3215条，较2020年增加312条。",
        "2019年5月15日，修订后的《中华人民共和国政府信息公开条例》正式施行，我县组织专题学习。",
        "按照2007年4月5日中华人民共和国国务院令第492号公布、2019年4月3日国务院令第711号修订的《条例》要求办理。",
        "依照国务院令第711号公布的《条例》第三十一条规定确定收到申请的时间。"
      })
  void whatHoldsAndWhatLooksBackIsNotTold(String paragraph) {
    assertEquals(List.of(), told(paragraph).by(new LawSuperseded()));
  }

  @Test
  void periodsOfOldReportsAreNoted() {
    Tried old = Tried.clean("2018").replace("至2018年12月31日", "至2018年12月27日");
    assertEquals(
        List.of("old [2018年1月1日至2018年12月27日] 2018年1月1日至2018年12月27日, 2018"),
        old.by(new PeriodWrong()));
  }

  @Test
  void aPeriodOfAnotherYearIsLeftToTheRuleOnYears() {
    Tried other = Tried.clean("2021").replace("2021年1月1日至2021年", "2020年1月1日至2020年");
    assertEquals(List.of(), other.by(new PeriodWrong()));
    assertEquals(1, other.by(new YearConflict()).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云泽县人民政府 | 2022年3月31日 | ''",
        "云泽县人民政府 | 2022年4月1日 | [2022年4月1日] 2022年4月1日, 县, 2022年3月31日, 《条例》第四十九条",
        "云泽县民政局 | 2022年1月31日 | ''",
        "云泽县民政局 | 2022年2月1日 | [2022年2月1日] 2022年2月1日, 部门, 2022年1月31日, 《条例》第四十九条",
        "云泽县柳河镇人民政府 | 2022年1月31日 | ''",
        "云泽县柳河镇人民政府 | 2022年3月1日 | local [2022年3月1日] 2022年3月1日, 乡镇, 2022年1月31日, 各地通行的期限",
        "云泽县柳河街道办事处 | 2022年2月9日 | local [2022年2月9日] 2022年2月9日, 街道, 2022年1月31日, 各地通行的期限",
        "云泽经济开发区管理委员会 | 2022年3月9日 | ''",
        "云泽经济开发区管理委员会 | 2022年4月9日 | local [2022年4月9日] 2022年4月9日, 不明, 2022年3月31日, 《条例》第四十九条规定的最晚期限",
        "国家云泽局 | 2022年5月9日 | ''",
        "云泽县民政局 | 2022年2月30日 | ''",
        "云泽县民政局 | 2021年12月9日 | ''"
      })
  void theDeadlineDependsOnTheKindOfOrgan(String organ, String day, String violation) {
    assertEquals(violation, String.join(" ; ", signed(organ, day).by(new DateLate())), organ + day);
  }

  @Test
  void oldReportsOfAllOrgansWereDueByTheEndOfMarch() {
    Tried late = Tried.clean("2018").replaceLine("2019年3月15日", "2019年4月2日");
    assertEquals(
        List.of("[2019年4月2日] 2019年4月2日, 县, 2019年3月31日, 2007年《条例》第三十一条"), late.by(new DateLate()));
    assertEquals(List.of(), Tried.clean("2018").by(new DateLate()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年12月30日 | [2021年12月30日] 2021年12月30日, 2021",
        "2021年1月20日 | [2021年1月20日] 2021年1月20日, 2021",
        "2021年12月31日 | ''",
        "2022年1月1日 | ''",
        "2021年11月31日 | ''"
      })
  void aReportIsSignedWhenItsYearIsOver(String day, String violation) {
    Tried tried = Tried.clean("2021").replaceLine("2022年3月18日", day);
    assertEquals(violation, String.join(" ; ", tried.by(new DateTooEarly())));
  }

  @Test
  void noDayIsTooEarlyOrLateWhereTheYearIsInDoubt() {
    Tried doubt =
        Tried.clean("2021")
            .replace("2021年1月1日至2021年", "2020年1月1日至2020年")
            .replaceLine("2022年3月18日", "2021年4月18日");
    assertEquals(List.of(), doubt.by(new DateTooEarly()));
    assertEquals(List.of(), doubt.by(new DateLate()));
  }

  @Test
  void whatIsNewDependsOnTheYear() {
    Tried year =
        Tried.clean("2021")
            .replace("云泽县人民政府2021年", "云泽县人民政府2023年")
            .replace("2021年1月1日至2021年", "2023年1月1日至2023年")
            .after("（二）依申请公开", "组织学习新《条例》。");
    assertEquals(List.of("renewed [新《条例》] 新《条例》, 《条例》2019年修订"), year.by(new LawSuperseded()));
    assertEquals(
        List.of(), Tried.clean("2019").after("一、总体情况", "组织学习新《条例》。").by(new LawSuperseded()));
    assertEquals(
        List.of("concept [免予公开] 免予公开, 不予公开"), told("对免予公开的信息说明理由。").by(new LawSuperseded()));
  }
}
