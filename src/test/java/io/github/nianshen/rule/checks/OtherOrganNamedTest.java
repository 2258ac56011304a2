package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherOrganNamedTest {
  private static final String PLACE = "健全登记";

  private static Tried of(String organ, String sentence) {
    return Tried.clean("2021")
        .replace("云泽县人民政府2021年", organ + "2021年")
        .replaceLine("云泽县人民政府", organ)
        .replace(PLACE, sentence + PLACE);
  }

  private static List<String> found(String organ, String sentence) {
    return of(organ, sentence).by(new OtherOrganNamed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "白沙镇人民政府高度重视。",
        "（一）白沙镇人民政府严格落实制度。",
        "按照要求，云泽县白沙镇人民政府2021年政府信息公开工作如下。",
        "一是白沙乡人民政府认真办理。",
      })
  void anotherTownThatTellsOfItselfIsFound(String sentence) {
    List<String> all = found("云泽县青石镇人民政府", sentence);
    assertEquals(1, all.size(), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石镇人民政府高度重视。",
        "云泽县青石镇人民政府严格落实制度。",
        "今年以来青石镇人民政府认真办理。",
        "各乡镇人民政府认真办理。",
        "我镇人民政府坚持公开。",
        "重点镇人民政府坚持公开。",
        "原白沙镇人民政府制定的文件已经清理。",
        "赴白沙镇人民政府学习，白沙镇人民政府积极介绍经验。",
        "白沙镇认真办理。",
        "白沙镇人民政府和我镇联合办理一件，认真答复。",
        "白沙镇人民政府的做法值得推广。",
        "与白沙镇人民政府认真会商。",
        "白沙街道办事处认真办理。",
        "云泽县人民政府高度重视。",
        "《白沙镇人民政府2021年政府信息公开工作年度报告》已经公布。",
      })
  void whatIsRightIsLeft(String sentence) {
    assertEquals(List.of(), found("云泽县青石镇人民政府", sentence));
  }

  @Test
  void aNameIsToldOnceAndACountyMayNameItsTowns() {
    String twice = "白沙镇人民政府高度重视。白沙镇人民政府认真办理。";
    assertEquals(List.of("[白沙镇人民政府] 白沙镇人民政府, 云泽县青石镇人民政府"), found("云泽县青石镇人民政府", twice));
    assertEquals(List.of(), found("云泽县人民政府", twice));
    assertEquals(List.of(), found("云泽县教育局", twice));
  }
}
