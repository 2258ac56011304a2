package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.rule.Check;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of writing, what is left of templates, and what stands twice. */
class WritingFormChecksTest {
  private static final Check WIDTH = new PunctuationHalfWidth();
  private static final Check NUMBER = new DocumentNumberForm();
  private static final Check DATE = new DateForm();
  private static final Check MARK = new SequenceMarkForm();
  private static final Check HEADING = new HeadingPunctuated();
  private static final Check TEMPLATE = new TemplateTextLeft();
  private static final Check REPEATED = new PassageRepeated();

  private static Tried with(String... paragraphs) {
    return Tried.clean("2021").after("五、存在的主要问题", paragraphs);
  }

  private static List<String> found(Check check, String... paragraphs) {
    return with(paragraphs).by(check);
  }

  @Test
  void halfWidthSignsAreToldOnceAndAllMended() {
    Tried report = with("甲,乙;丙，丁(即戊己)，戊:己。", "庚?");
    assertEquals(List.of("[,] ,, 5"), report.by(WIDTH));
    assertEquals(List.of("，乙；丙，丁（即戊己），戊："), report.fixes(WIDTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234件",
        "9:30",
        "http://a.cn/?b=1",
        "page 3, line 4",
        "(一)甲",
        "(2021)甲",
        "甲(A)乙",
        "甲, 乙"
      })
  void signsOfOtherTextAreNotTold(String words) {
    assertEquals(List.of(), found(WIDTH, words));
  }

  @Test
  void nothingIsSaidWhereAConverterMadeAllOfThem() {
    String many = "甲,乙".repeat(60);
    assertEquals(List.of(), found(WIDTH, many));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "云政办发[2021]30号 > [[2021]] [2021], 〔2021〕",
        "云政办发（2021)30号 > [（2021)] （2021), 〔2021〕",
        "云政办发［2021］3号 > [［2021］] ［2021］, 〔2021〕",
        "云政办发【2021】30号 > lenticular [【2021】] 【2021】, 〔2021〕"
      })
  void otherBracketsAreTold(String words, String told) {
    assertEquals(List.of(told), found(NUMBER, words));
    assertEquals(List.of("〔2021〕"), with(words).fixes(NUMBER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云政办发〔2021〕30号", "（2021）云01行初30号", "全年（2021）30号楼", "(2021)30号", "改造（2021）30"})
  void otherNumbersAreNotTold(String words) {
    assertEquals(List.of(), found(NUMBER, words));
  }

  @ParameterizedTest
  @CsvSource({
    "2021年03月09日, 2021年3月9日",
    "2021年3月09日, 2021年3月9日",
    "2021年03月, 2021年3月",
    "03月12日, 3月12日",
    "二〇二一年, 2021年",
    "二○二一年十二月三十一日, 2021年12月31日",
    "二零二一年一月, 2021年1月"
  })
  void datesInOtherFormsAreTold(String printed, String right) {
    assertEquals(
        List.of("[" + printed + "] " + printed + ", " + right), found(DATE, "自" + printed + "起"));
    assertEquals(List.of(right), with("自" + printed + "起").fixes(DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年3月9日",
        "2021年10月20日",
        "10月",
        "2021年0月0日",
        "《二〇二一年要点》",
        "历时一年一月",
        "20210309",
        "一一一年",
        "12月0日"
      })
  void otherDatesAreNotTold(String words) {
    assertEquals(List.of(), found(DATE, "自" + words + "起"));
  }

  @Test
  void eachFormOfAMarkIsToldOnce() {
    Tried report = with("（一）、甲", "（二）、乙", "1、丙", "2、丁", "第一、戊");
    assertEquals(
        List.of("[（一）、] （一）、, （一）, 2", "[1、] 1、, 1., 2", "[第一、] 第一、, 第一，, 1"), report.by(MARK));
    assertEquals(List.of("（一）、甲\n（二）".replace("、", ""), "1.丙\n2.", "第一，"), report.fixes(MARK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.甲", "（一）甲", "第一，甲", "1、2、3号窗口", "甲1、乙", "第一、第二批"})
  void otherMarksAreNotTold(String words) {
    assertEquals(words.startsWith("第一、") ? 1 : 0, found(MARK, words).size());
  }

  @Test
  void headingsThatEndWithPunctuationAreTold() {
    Tried top = Tried.clean("2021").replaceLine("一、总体情况", "一、总体情况。");
    assertEquals(List.of("[。] 一、总体情况。, 。"), top.by(HEADING));
    Tried below = Tried.clean("2021").replaceLine("（一）主动公开", "（一）主动公开：");
    assertEquals(List.of("[：] （一）主动公开：, ："), below.by(HEADING));
    assertEquals(List.of(""), below.fixes(HEADING));
  }

  @Test
  void itemsAndHeadingsWithTextBehindThemAreNotTold() {
    String text = "全县各单位围绕群众关心的事项及时公布政策和办事流程。";
    assertEquals(List.of(), found(HEADING, "（一）主动公开。" + text, text));
    assertEquals(List.of(), found(HEADING, "（一）加强培训；", "（二）配齐人员。", "（三）" + text));
    assertEquals(List.of(), found(HEADING, "（一）配齐人员。", "甲。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "××镇公开 > [××镇] ××镇",
        "XXX镇公开 > [XXX镇] XXX镇",
        "某某镇公开 > [某某镇] 某某镇",
        "20XX年公开 > [20XX年] 20XX年",
        "××人民政府公开 > [××人民政府] ××人民政府",
        "（文字描述） > [（文字描述）] （文字描述）",
        "费用____元 > [___] ___",
        "该部分以表格形式报告。表格如下： > [该部分以表格形式报告] 该部分以表格形式报告"
      })
  void wordsOfTemplatesAreTold(String words, String told) {
    assertEquals(List.of(told), found(TEMPLATE, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"《××镇标准目录》", "“XX年”", "××公司", "某镇", "MAXX局", "____", "张××", "某某"})
  void otherWordsAreNot(String words) {
    assertEquals(List.of(), found(TEMPLATE, words));
  }

  @Test
  void theSamePassageTwiceIsTold() {
    String passage = "全县各单位围绕群众关心的事项，及时公布政策、办事流程和执行结果，重要政策与解读材料同步发布。";
    assertEquals(1, found(REPEATED, passage, "二是" + passage).size());
    assertEquals(1, found(REPEATED, "按月更新栏目；逐件登记申请；按季度通报情况；定期培训人员；补充查阅设备；专人负责。".repeat(2)).size());
  }

  @Test
  void shortPassagesAndOthersAreNotTold() {
    assertEquals(List.of(), found(REPEATED, "全县各单位围绕群众关心的事项，及时公布政策。".repeat(2)));
    String name = "按照《云泽县人民政府办公室关于做好政府信息公开工作年度报告编制和发布工作有关事项的通知》办理。";
    assertEquals(List.of(), found(REPEATED, name, name));
  }

  @Test
  void aSectionThatStandsTwiceHasItsOwnRule() {
    Tried report = Tried.clean("2021");
    List<String> section = report.part("五、存在的主要问题", "六、其他需要");
    assertEquals(List.of(), report.before("六、其他需要", section).by(REPEATED));
  }
}
