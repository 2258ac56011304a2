package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.outline.Organ;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are folded; {@code [} and {@code ]} stand round what is told. */
class SubjectTest {
  private static final Subject COUNTY = new Subject(Organ.of("云泽县人民政府"));
  private static final Subject TOWN = new Subject(Organ.of("云泽县青石镇人民政府"));
  private static final Subject BUREAU = new Subject(Organ.of("云泽县水利局"));

  private static boolean own(Subject subject, String sentence) {
    int start = sentence.indexOf('[');
    int end = sentence.indexOf(']') - 1;
    return subject.isOwn(sentence.replaceAll("[\\[\\]]", ""), start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年[收到申请34件]",
        "2024年县政府[收到申请34件]",
        "2024年,云泽县人民政府共[收到申请34件],均已办结",
        "县政府本年度共[收到申请34件]",
        "按照全市统一部署,我县[收到申请34件]",
        "落实上级部门要求,[收到申请34件]",
        "我县共[受理申请34件]",
        "本机关[收到申请34件]",
        "加强对各乡镇、各部门的指导,全年[收到申请34件]",
        "(二)[收到申请34件]",
        "2024年,在依申请公开方面,共[收到申请34件]"
      })
  void aCountyTellsOfItself(String sentence) {
    assertEquals(true, own(COUNTY, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县共[收到申请128件](其中县政府本级34件)",
        "共[收到申请128件],其中县本级34件",
        "全县各级行政机关[收到申请128件]",
        "县自然资源局收到申请22件,因信息公开[被申请行政复议8件]",
        "18个部门[未收到申请]",
        "5个街道均[未收到申请]",
        "乡镇[未收到申请]",
        "县政府及其部门共[收到申请128件]",
        "县政府及其部门收到申请128件,因信息公开[被申请行政复议9件]",
        "县教育局、县公安局等部门[收到申请9件]",
        "以县政府办公室名义[制发行政规范性文件2件]",
        "除县公安局外,[未收到申请]",
        "我县各部门[收到申请12件]",
        "市政府[收到申请3件]",
        "青石镇[收到申请3件]",
        "县级机关(不含县政府)[收到申请17件]",
        "县政府[制发行政规范性文件3件]、县政府办公室制发行政规范性文件2件",
        "交通领域[作出行政处罚126件]",
        "适用简易程序[作出行政处罚112件],普通程序206件"
      })
  void aCountyTellsOfOthersOrOfMore(String sentence) {
    assertEquals(false, own(COUNTY, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全镇共[收到申请3件]",
        "我镇[收到申请3件]",
        "镇政府[收到申请3件]",
        "青石镇人民政府全年共[收到申请3件]",
        "按照县政府要求,本镇[收到申请3件]"
      })
  void aTownTellsOfItself(String sentence) {
    assertEquals(true, own(TOWN, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县共[收到申请34件],其中我镇0件",
        "我县共[收到申请34件]",
        "县政府[收到申请34件]",
        "各村[收到申请3件]",
        "乡镇政府[收到申请3件]"
      })
  void aTownTellsOfOthersOrOfMore(String sentence) {
    assertEquals(false, own(TOWN, sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"县水利局[收到申请3件]", "全局[收到申请3件]", "我局[作出行政处罚3件]"})
  void aBureauTellsOfItself(String sentence) {
    assertEquals(true, own(BUREAU, sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"市水利局[收到申请3件]", "县教育局[收到申请3件]", "下属单位[收到申请3件]", "全县水利系统[收到申请3件]"})
  void aBureauTellsOfOthersOrOfMore(String sentence) {
    assertEquals(false, own(BUREAU, sentence));
  }
}
