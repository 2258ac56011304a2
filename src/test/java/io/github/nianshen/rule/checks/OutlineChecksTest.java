package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.outline.Lines;
import io.github.nianshen.rule.Check;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks of outline and headings. */
class OutlineChecksTest {
  private static List<String> found(Check check, List<String> lines) {
    return Tried.of(lines.toArray(String[]::new)).by(check);
  }

  private static List<String> section(String heading) {
    return Tried.clean("2021").part(heading, heading.startsWith("五") ? "六、其他" : "五、存在");
  }

  @Test
  void aCleanOutlineBreaksNoCheck() {
    for (Check check :
        List.of(
            new SectionMissing(),
            new SectionOutOfOrder(),
            new SectionRepeated(),
            new SectionForeign(),
            new SectionEmpty(),
            new HeadingWrong(),
            new HeadingNumberWrong(),
            new HeadingLevelMixed(),
            new OutlineAnnounced())) {
      assertEquals(List.of(), Tried.clean("2021").by(check), check.name());
      assertEquals(List.of(), Tried.clean("2019").by(check), check.name());
    }
  }

  @Test
  void aMissingSectionIsToldWhereItShouldStand() {
    Tried tried = Tried.clean("2021").cut("五、存在", "六、其他");
    assertEquals(List.of("[六、其他需要报告的事项] 五、存在的主要问题及改进情况"), tried.by(new SectionMissing()));
    assertEquals(List.of("五、存在的主要问题及改进情况"), tried.places(new SectionMissing()));
    assertEquals(List.of(), tried.by(new SectionOutOfOrder()));
  }

  @Test
  void aSectionElsewhereIsToldWithItsNumber() {
    Tried tried = Tried.clean("2021").cut("五、存在", "六、其他").before("一、总体", section("五、存在"));
    assertEquals(List.of("[五、存在的主要问题及改进情况] 五、存在的主要问题及改进情况, 五"), tried.by(new SectionOutOfOrder()));
    assertEquals(List.of("五、存在的主要问题及改进情况"), tried.places(new SectionOutOfOrder()));
    assertEquals(List.of(), tried.by(new SectionMissing()));
    assertEquals(List.of(), tried.by(new SectionRepeated()));
  }

  @Test
  void aSectionTwiceIsTold() {
    Tried tried = Tried.clean("2021").before("六、其他", section("五、存在"));
    assertEquals(List.of("[五、存在的主要问题及改进情况] 五、存在的主要问题及改进情况"), tried.by(new SectionRepeated()));
    assertEquals(List.of("五、存在的主要问题及改进情况"), tried.places(new SectionRepeated()));
    assertEquals(List.of(), tried.by(new HeadingNumberWrong()));
  }

  @Test
  void aForeignSectionIsTold() {
    Tried tried = Tried.clean("2021").after("没有其他", "七、山林防火", "无事。");
    assertEquals(List.of("[七、山林防火] 七、山林防火"), tried.by(new SectionForeign()));
    assertEquals(List.of("七、山林防火"), tried.places(new SectionForeign()));
    assertEquals(List.of(), tried.by(new SectionMissing()));
    assertEquals(List.of(), tried.by(new HeadingNumberWrong()));
    assertEquals(List.of(), tried.by(new HeadingWrong()));
  }

  @Test
  void upTo2018OnlyUncommonSectionsAreForeign() {
    Tried old = Tried.clean("2018").after("没有其他", "七、山林防火", "无事。", "八、机构建设", "无事。");
    assertEquals(List.of("old [七、山林防火] 七、山林防火"), old.by(new SectionForeign()));
  }

  @Test
  void anEmptySectionIsTold() {
    assertEquals(
        List.of("[一、总体情况] 一、总体情况", "late [六、其他需要报告的事项] 六、其他需要报告的事项"),
        found(
            new SectionEmpty(),
            Lines.OUTLINE.stream()
                .filter(l -> !l.startsWith("全县") && !l.startsWith("没有"))
                .toList()));
    assertEquals(
        List.of("late [五、存在的主要问题及改进情况] 五、存在的主要问题及改进情况"),
        found(
            new SectionEmpty(),
            Lines.OUTLINE.stream()
                .filter(l -> !l.endsWith("见下文。") && !l.startsWith("问题"))
                .toList()));
    assertEquals(List.of("一、总体情况"), Tried.of("一、总体情况", "二、主动公开政府信息情况").places(new SectionEmpty()));
  }

  @Test
  void otherWordsOfAHeadingAreToldWithTheMandatedOnes() {
    Tried wrong = Tried.clean("2021").replace("二、主动公开政府信息情况", "二、主动公开情况");
    assertEquals(List.of("[二、主动公开情况] 主动公开情况, 主动公开政府信息情况"), wrong.by(new HeadingWrong()));
    assertEquals(List.of("主动公开政府信息情况"), wrong.fixes(new HeadingWrong()));
    assertEquals(List.of("二、主动公开情况"), wrong.places(new HeadingWrong()));
    Tried alias = Tried.clean("2021").replace("一、总体情况", "一、概述");
    assertEquals(List.of("alias [一、概述] 概述, 总体情况"), alias.by(new HeadingWrong()));
    Tried unknown = Tried.clean("2021").replace("一、总体情况", "一、山林防火");
    assertEquals(List.of("[一、山林防火] 山林防火, 总体情况"), unknown.by(new HeadingWrong()));
  }

  @Test
  void otherWordsOfASectionElsewhereAreToldAsWell() {
    Tried tried = Tried.clean("2021");
    List<String> proactive = tried.part("二、主动公开", "三、收到");
    tried.cut("二、主动公开", "三、收到").before("六、其他", proactive);
    tried.replace("二、主动公开政府信息情况", "二、主动公开情况");
    assertEquals(1, tried.by(new SectionOutOfOrder()).size());
    assertEquals(1, tried.by(new HeadingWrong()).size());
  }

  @Test
  void aHeadingWithoutANumberIsMendedWithoutOne() {
    List<String> lines = Lines.with("二、主动公开政府信息情况", "# 主动公开情况");
    assertEquals(
        List.of("主动公开政府信息情况"), Tried.of(lines.toArray(String[]::new)).fixes(new HeadingWrong()));
  }

  @Test
  void aWrongNumberIsToldWithTheRightOne() {
    Tried tried = Tried.clean("2021").replace("五、存在", "八、存在");
    assertEquals(
        List.of("[八、存在的主要问题及改进情况] 八、存在的主要问题及改进情况, 五、"), tried.by(new HeadingNumberWrong()));
    assertEquals(List.of("五、"), tried.fixes(new HeadingNumberWrong()));
  }

  @Test
  void ofHeadingsThatAreAllOutByAsMuchTheFirstIsTold() {
    Tried shifted = Tried.clean("2021").replace("五、存在", "七、存在").replace("六、其他", "八、其他");
    assertEquals(1, shifted.by(new HeadingNumberWrong()).size());
    Tried both = Tried.clean("2021").replace("五、存在", "七、存在").replace("六、其他", "九、其他");
    assertEquals(2, both.by(new HeadingNumberWrong()).size());
    Tried apart = Tried.clean("2021").replace("四、政府", "六、政府").replace("六、其他", "八、其他");
    assertEquals(2, apart.by(new HeadingNumberWrong()).size());
  }

  @Test
  void aNumberThatIsRightForItsPositionIsRight() {
    Tried tried = Tried.clean("2021").cut("四、政府", "五、存在").replace("五、存在", "四、存在");
    assertEquals(List.of(), tried.replace("六、其他", "五、其他").by(new HeadingNumberWrong()));
  }

  @Test
  void aNumberOfAnotherKindIsToldOnce() {
    Tried tried = Tried.clean("2021").replace("五、存在", "5.存在").replace("六、其他", "6.其他");
    assertEquals(
        List.of("form [5.存在的主要问题及改进情况] 5.存在的主要问题及改进情况, 五、"), tried.by(new HeadingNumberWrong()));
    Tried parts = Tried.clean("2021").replace("五、存在", "第五部分 存在");
    assertEquals(List.of(), parts.by(new HeadingNumberWrong()));
  }

  @Test
  void aHeadingMarkedAtAnotherLevelIsTold() {
    var lines = new ArrayList<>(Lines.OUTLINE);
    lines.replaceAll(l -> l.matches("[一二三四五六]、.*") ? "# " + l : l);
    assertEquals(List.of(), found(new HeadingLevelMixed(), lines));
    lines.replaceAll(l -> l.startsWith("# 二") || l.startsWith("# 四") ? "#" + l : l);
    assertEquals(
        List.of("[二、主动公开政府信息情况] 二、主动公开政府信息情况, 3, 2"), found(new HeadingLevelMixed(), lines));
    lines.replaceAll(l -> l.startsWith("# 一") ? l.substring(2) : l);
    assertEquals(
        List.of("[三、收到和处理政府信息公开申请情况] 三、收到和处理政府信息公开申请情况, 2, 3"),
        found(new HeadingLevelMixed(), lines));
  }

  @Test
  void aPrefaceThatAnnouncesAnotherNumberOfPartsIsTold() {
    assertEquals(
        List.of("[全文由五个部分] 5, 6"),
        Tried.clean("2021").replace("编制本报告。", "编制本报告。全文由五个部分组成。").by(new OutlineAnnounced()));
    assertEquals(
        List.of("[全文包括7个部分] 7, 6"),
        Tried.clean("2021").replace("编制本报告。", "编制本报告。全文包括7个部分。").by(new OutlineAnnounced()));
    assertEquals(
        List.of(), Tried.clean("2021").replace("编制本报告。", "全文由六个部分组成。").by(new OutlineAnnounced()));
    assertEquals(
        List.of(),
        Tried.clean("2021")
            .replace("编制本报告。", "全文由五个部分组成。")
            .cut("五、存在", "六、其他")
            .by(new OutlineAnnounced()));
    assertEquals(
        List.of(), Tried.clean("2018").replace("编制本报告。", "全文由九个部分组成。").by(new OutlineAnnounced()));
  }

  @Test
  void aPrefaceThatListsThePartsListsThemAll() {
    String all = "包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况";
    assertEquals(
        1, Tried.clean("2021").replace("编制本报告。", all + "。").by(new OutlineAnnounced()).size());
    assertEquals(
        List.of("四、政府信息公开行政复议、行政诉讼情况"),
        Tried.clean("2021")
            .replace("编制本报告。", all + "、其他需要报告的事项。")
            .by(new OutlineAnnounced())
            .stream()
            .map(v -> v.substring(v.indexOf("] ") + 2))
            .toList());
    assertEquals(
        List.of(),
        Tried.clean("2021").replace("编制本报告。", "包括总体情况、主动公开政府信息情况。").by(new OutlineAnnounced()));
    String alias = all.replace("总体情况", "概述") + "、其他需要报告的事项、政府信息公开行政复议、行政诉讼情况";
    assertEquals(
        List.of(), Tried.clean("2021").replace("编制本报告。", alias + "。").by(new OutlineAnnounced()));
  }
}
