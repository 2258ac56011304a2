package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years that were not brought up to date: what was done, and what is planned. */
class YearChecksTest {
  private static final String TITLE = "云泽县人民政府2021年政府信息公开工作年度报告";

  private static Tried done(String paragraph) {
    return Tried.clean("2021").after("（二）依申请公开", paragraph);
  }

  private static Tried planned(String paragraph) {
    return Tried.clean("2021").after("五、存在的主要问题", paragraph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020年，全县共收到政府信息公开申请48件，办结47件。 | [2020] 2020, 2021",
        "（一）主动公开。2020年，我县通过政府网站公开政府信息1200条。 | [2020] 2020, 2021",
        "一是做好主动公开。2020年主动公开政府信息1200条。 | [2020] 2020, 2021",
        "2020年度，未收到政府信息公开申请。 | [2020] 2020, 2021",
        "2020年全年共制发行政规范性文件12件。 | [2020] 2020, 2021",
        "截止2020年12月31日，全县共公开政府信息1200条。 | [2020] 2020, 2021",
        "2020年1月1日至2020年12月31日，全县共收到申请48件。 | [2020] 2020, 2021",
        "2020年，未发生因政府信息公开引起的行政复议、行政诉讼。 | [2020] 2020, 2021",
        "收到申请48件，办结44件，结转2021年继续办理4件。 | carried [2021] 2021, 2022",
        "（二）依申请公开情况：2020年共收到申请3件。 | [2020] 2020, 2021",
        "2020年我县未因政府信息公开工作被提起行政诉讼。 | [2020] 2020, 2021",
        "2022年，全县共收到政府信息公开申请48件，均已答复。 | [2022] 2022, 2021",
        "二〇二〇年，我县共主动公开政府信息860条。 | [二〇二〇] 2020, 2021",
        "2019年，我镇主动公开政府信息120条，涉及民生、财政等领域。 | [2019] 2019, 2021",
        "2020年，云泽县政府办公室认真落实上级要求，全年公开信息1200条。 | [2020] 2020, 2021"
      })
  void whatWasDoneInTheYearStandsUnderAnother(String paragraph, String violation) {
    assertEquals(List.of(violation), done(paragraph).by(new YearStale()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020年，我县被确定为全省基层政务公开标准化规范化试点县，2021年顺利通过验收。",
        "2020年12月，县政府办公室印发《云泽县政府信息公开申请办理规范》，2021年全面施行。",
        "自2018年以来，全县累计公开政府信息12000余条。截至2021年12月31日，现行有效行政规范性文件46件。",
        "2020年度政务公开考核结果已全县通报，对排名靠后的5个单位进行约谈。",
        "对2020年度报告中指出的3个问题，逐项整改到位。",
        "2019年至2021年，三年共公开政府信息9000条。2021—2021年共收到申请130件。",
        "2021年新收申请48件，2020年结转3件，2021年办结47件，结转2022年继续办理4件。",
        "上年结转3件均已于2021年办结。2020年结转2021年办理的3件均已办结。",
        "上年结转2021年办理3件，今年新收48件，办结47件。",
        "与上一年度相比，2020年共收到申请52件，今年减少4件。",
        "2022年1月，县政府办公室组织人员对2021年数据进行了核对。",
        "按照《2020年政务公开工作要点》和《云泽县“十四五”规划》，2021年完成了专栏改版。",
        "2020年9月1日至2021年2月28日，开展了政府网站集约化改造。",
        "新修订的《行政复议法》施行后，行政复议受案范围扩大。",
        "2020年底，我县建成基层政务公开专区13个，覆盖所有乡镇。",
        "2020年建成的政务公开专区全年接待群众查询130人次，发放资料200份。",
        "2020年以来，共收到意见建议12条。",
        "近年来，特别是2020年机构改革后，各单位公开职责进一步明确，共公开权责清单36份。",
        "2022年，我县将从以下方面推进：全年计划发布政策解读不少于60篇。",
        "2020年，我县在全省政务公开评估中位列第3，2021年上升到第1位。",
        "2020年，我县公开工作经验在全省推广，信息被省级采用3条。",
        "2020年全县共公开政府信息1100条。2021年，共公开1200条。",
        "2021年全县共公开政府信息1200条。2020年共公开1100条，上升明显。",
        "2020年，全县新收52件。今年新收48件。",
        "疫情期间的2020年，共公开防疫信息300条。",
        "2019年，我县共发布疫情防控信息230条，2020年180条，2021年不再单独统计。",
        "2020年以前，共制发行政规范性文件36件。",
        "“2020年，我县共收到申请48件”等表述应当及时更新。",
        "2020年立项、2021年建成的数据平台上线运行，全年公开数据集120个。",
        "2020年结转的3件申请均已办结。",
        "2020年结转申请3件，均于2021年1月办结。",
        "2020年收到、2021年办结的申请3件。",
        "2020年共收到的3件申请均在2021年初答复。",
        "2021年收到的48件申请中，结转2022年办理的4件。",
        "2021年12月收到的4件申请结转2022年办理。",
        "2021年结转2022年办理的申请4件。",
        "去年结转2021年办理的3件全部办结。",
        "2022年1月10日，本报告在县政府网站公布。",
        "截至2022年1月10日，本年度报告已在县政府网站公布，共发布报告36份。",
        "截至2020年底，全县共有行政规范性文件39件，2021年新增7件。",
        "截至2018年底，全县累计建成公开查阅点13个；2021年新增4个。",
        "2021年1月，县政府办公室根据2020年数据编制年度报告，共发布36份。",
        "2020年报告公开发布后，收到群众意见12条。",
        "根据2020年12月省政府办公厅通知，全年开展自查3次。",
        "2020年，国务院办公厅印发《政府信息公开信息处理费管理办法》，我县未收取费用。",
        "2020年，我县公开栏目36个全部合格，档案12件。",
        "2020年，我县公开的120条信息得到采用。",
        "2022年，我县将公开更多信息，共发布解读20篇。",
        "2020年收到申请52件；2021年收到48件。"
      })
  void otherYearsHaveTheirOwnSense(String paragraph) {
    assertEquals(List.of(), done(paragraph).by(new YearStale()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年，我县将进一步加强政府信息公开工作。 | [2021] 2021, 2022",
        "2021年，在县委、县政府坚强领导下，我县将以《条例》为遵循，继续做好公开工作。 | [2021] 2021, 2022",
        "下一步工作打算：2021年，县政府办公室将从以下几个方面改进：一是加强培训。 | [2021] 2021, 2022",
        "2020年，我们将不断提高公开质量。 | [2020] 2020, 2022",
        "2021年我镇将加大公开力度，拓宽公开渠道。 | [2021] 2021, 2022",
        "2021年将继续深化重点领域公开。 | [2021] 2021, 2022",
        "2021年，我局计划从三方面着手改进。 | [2021] 2021, 2022",
        "2021年，我县政府信息公开工作将着力做好以下工作。 | [2021] 2021, 2022"
      })
  void aPlanIsNotForAYearThatIsOver(String paragraph, String violation) {
    assertEquals(List.of(violation), planned(paragraph).by(new PlanYearWrong()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，我县政府信息公开工作取得一定成效，但仍存在一些不足：一是解读形式单一。",
        "2022年，我县将继续加强公开。下一步，我县将进一步做好工作。到2021年，将建成全县统一的公开平台。",
        "2020年存在的主要问题改进情况：2020年报告指出的解读形式单一问题，已通过制作视频解读改进，2021年共发布视频12个。",
        "2021年，我县将政府信息公开工作纳入目标考核；将公开要求以文件形式下发各单位。",
        "2021年，针对存在的问题，县政府办公室将信息公开培训纳入干部教育计划，全年培训4次。",
        "2021年，我县将重点领域信息公开作为主要任务，积极推进。",
        "2021年，我局将在全局范围内公开的事项汇编成册。",
        "2021年工作计划已全部完成，2022年将按照上级部署继续推进。",
        "2020年，县政府办公室针对答复不规范问题开展轮训，2021年未再发生同类问题。",
        "2021年，我县计划开展培训4次，实际开展5次。",
        "2021年将政务公开与其他工作同部署、同考核。",
        "2021年，全县将持续深化公开与基层治理相结合，成效明显。",
        "2021年，县政府将推进会改为现场会。",
        "2021年，县政府将在村务公开栏张贴的信息统一编号。"
      })
  void whatIsNoPlanOrForTheNextYearIsNotTold(String paragraph) {
    assertEquals(List.of(), planned(paragraph).by(new PlanYearWrong()));
  }

  @Test
  void theReportYearIsOfferedInThePrintedWriting() {
    var check = new YearStale();
    assertEquals(List.of("2021"), done("2020年，全县共收到申请48件。").fixes(check));
    assertEquals(List.of("二〇二一"), done("二〇二〇年，全县共收到申请48件。").fixes(check));
    assertEquals(List.of("2021年1月1日至2021"), done("2020年1月1日至2020年12月31日，全县共收到申请48件。").fixes(check));
    assertEquals(List.of("2022"), done("收到申请48件，结转2021年办理4件。").fixes(check));
  }

  @Test
  void anOpeningSentenceTellsOfTheYear() {
    String words = "2020年，全县认真贯彻落实《条例》。";
    Tried preface = Tried.clean("2021").replace("根据《中华", words + "根据《中华");
    assertEquals(List.of("[2020] 2020, 2021"), preface.by(new YearStale()));
    assertEquals(List.of(""), preface.places(new YearStale()));
    assertEquals(List.of(), done(words).by(new YearStale()));
    Tried first = Tried.clean("2021").after("一、总体情况", words);
    assertEquals(List.of("一、总体情况"), first.places(new YearStale()));
    Tried compared = Tried.clean("2021").after("一、总体情况", words + "2021年，继续深化公开。");
    assertEquals(List.of(), compared.by(new YearStale()));
  }

  @Test
  void nothingIsSaidWhereTheReportYearIsInDoubt() {
    String words = "2020年，全县共收到申请48件。";
    Tried conflict = done(words).replace("2021年1月1日至2021年", "2020年1月1日至2020年");
    assertEquals(List.of(), conflict.by(new YearStale()));
    Tried untitled =
        Tried.of("一、总体情况", "2021年，全县共收到申请48件。", "2021年，办结47件。", words, "二、主动公开政府信息情况", "见下表。");
    assertEquals(List.of(), untitled.by(new YearStale()));
    assertEquals(
        List.of("[2020] 2020, 2021"),
        Tried.of(TITLE, "一、总体情况", words, "二、主动公开政府信息情况", "见下表。").by(new YearStale()));
  }

  @Test
  void plansAreLookedForWhereImprovementsAre() {
    String words = "2021年，全县将进一步加强公开工作。";
    assertEquals(List.of(), done(words).by(new PlanYearWrong()));
    Tried old = Tried.clean("2018").after("五、政府信息公开工作存在", words.replace("2021", "2018"));
    assertEquals(List.of("[2018] 2018, 2019"), old.by(new PlanYearWrong()));
    assertEquals(List.of("五、存在的主要问题及改进情况"), planned(words).places(new PlanYearWrong()));
  }
}
