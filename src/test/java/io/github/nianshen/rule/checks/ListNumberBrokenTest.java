package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose numbers do not follow. */
class ListNumberBrokenTest {
  private static final ListNumberBroken CHECK = new ListNumberBroken();

  private static List<String> found(String... paragraphs) {
    return Tried.clean("2021").after("五、存在的主要问题", paragraphs).by(CHECK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "做法：一是甲。二是乙。三是丙。",
        "一是甲，二是乙，三是丙",
        "一是甲（如此）二是乙",
        "一是甲。一是乙。二是丙。",
        "（一）甲。（二）乙。（三）丙。",
        "（一）甲。一是子。二是丑。（二）乙。一是寅。二是卯。",
        "(一)甲。(二)乙。",
        "第二是乙。其中二是乙。",
        "二是否乙。",
        "参照（三）执行。",
        "十分是甲之类。",
        "（一）甲。（二）乙。（一）子。（二）丑。（三）丙。"
      })
  void numbersThatFollowAreNotTold(String paragraph) {
    assertEquals(List.of(), found(paragraph));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "做法：二是乙。三是丙。 | [二是] 二是, 一是",
        "一是甲。三是丙。四是丁。 | [三是] 三是, 二是",
        "（二）乙。（三）丙。 | [（二）] （二）, （一）",
        "（一）甲。（三）丙。 | [（三）] （三）, （二）",
        "一是甲。（一）乙。二是丙。 | [二是] 二是, 一是",
        "（一）甲。一是子。（二）乙。二是丑。 | [二是] 二是, 一是",
        "十一是甲。 | [十一是] 十一是, 十是",
        "一是甲。二是乙。一是丙。三是丁。 | [三是] 三是, 二是"
      })
  void aNumberWithoutTheOneBeforeItIsTold(String paragraph, String violation) {
    assertEquals(List.of(violation), found(paragraph));
  }

  @Test
  void listsGoOnOverParagraphs() {
    assertEquals(List.of(), found("（一）甲。", "一是子。", "二是丑。", "（二）乙。"));
    assertEquals(List.of("[（三）] （三）, （二）"), found("（一）甲。", "（三）丙。"));
  }

  @Test
  void eachGapIsTold() {
    assertEquals(List.of("[三是] 三是, 二是", "[五是] 五是, 四是"), found("一是甲。三是丙。五是戊。"));
  }

  @Test
  void aNumberThatRepeatsIsTold() {
    assertEquals(List.of("[二是] 二是, 一是"), found("一是甲。二是乙。二是丙。"));
  }

  @Test
  void aMarkLostByAConverterIsToldAsThat() {
    assertEquals(List.of("lost [二是] 二是, 一是"), found("是队伍建设。二是乙。"));
    assertEquals(List.of("lost [（二）] （二）, （一）"), found(")健全组织。", "（二）乙。"));
    assertEquals(List.of("[二是] 二是, 一是"), found("是否如此。二是乙。"));
  }

  @Test
  void aListStandsInItsSection() {
    assertEquals(
        List.of("五、存在的主要问题及改进情况"), Tried.clean("2021").after("五、存在的主要问题", "二是乙。").places(CHECK));
  }

  @Test
  void rowsOfATableAreNoList() {
    assertEquals(List.of(), Tried.clean("2021").after("三、收到和处理", "（五）甲|乙").by(CHECK));
    assertEquals(List.of(), Tried.clean("2021").by(CHECK));
  }

  @Test
  void rowsOfATableWithACellALineAreNoList() {
    assertEquals(List.of(), Tried.clean("2021").cells().by(CHECK));
  }

  @Test
  void aListBesideATableIsTriedUnlessTheTableWasReadBadly() {
    Tried list = Tried.clean("2021").cells().after("三、收到和处理", "（二）乙");
    assertEquals(List.of("[（二）] （二）, （一）"), list.by(CHECK));
    Tried doubtful = list.replaceLine("（七）总计", "（七）总计 1");
    assertEquals(List.of(), doubtful.by(CHECK));
  }

  @Test
  void rowsOfATableThatWasNotReadAreNoList() {
    var labels = "行政复议、未经复议直接起诉、复议后起诉：结果维持，结果纠正，其他结果，尚未审结，总计";
    Tried printed = Tried.clean("2021").cut("行政复议|", "五、存在").after("四、政府信息公开行政复议", labels, "（二）乙");
    assertEquals(List.of(), printed.by(CHECK));
    Tried absent = Tried.clean("2021").cut("行政复议|", "五、存在").after("四、政府信息公开行政复议", "（二）乙");
    assertEquals(List.of("[（二）] （二）, （一）"), absent.by(CHECK));
  }
}
