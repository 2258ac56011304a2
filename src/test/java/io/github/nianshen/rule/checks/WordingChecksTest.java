package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Lists;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rulebook;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the pen, and right words that look like them. */
class WordingChecksTest {
  private static final Check WORDS = new WordMisspelt();
  private static final Check TWICE = new WordDoubled();
  private static final Check PAIRS = new BracketUnbalanced();
  private static final Check LAW = new LawNameWrong();

  private static Tried with(String... paragraphs) {
    return Tried.clean("2021").after("五、存在的主要问题", paragraphs);
  }

  private static List<String> found(Check check, String... paragraphs) {
    return with(paragraphs).by(check);
  }

  private static List<List<String>> typos() {
    var lists =
        new Lists(
            Rulebook.builtInFiles().stream()
                .collect(Collectors.toMap(PackFile::name, PackFile::text)));
    return lists.entries("lexicon/typos");
  }

  @Test
  void everyWrongWordIsToldOnceAndMended() {
    assertFalse(typos().isEmpty());
    for (List<String> typo : typos()) {
      Tried report = with("甲，" + typo.get(0) + "，乙。");
      String told = "[" + typo.get(0) + "] " + typo.get(0) + ", " + typo.get(1);
      assertEquals(List.of(told), report.by(WORDS));
      assertEquals(List.of(typo.get(1)), report.fixes(WORDS));
      assertEquals(List.of(), found(WORDS, "甲，" + typo.get(1) + "，乙。"));
    }
  }

  @Test
  void wordsThatHoldAWrongOneRightlyAreNotTold() {
    for (List<String> typo : typos()) {
      if (typo.size() > 2) {
        for (String right : typo.get(2).split(" ", -1)) {
          assertTrue(right.contains(typo.get(0)), right);
          assertEquals(List.of(), found(WORDS, "甲，" + right + "，乙。"), right);
        }
      }
    }
  }

  @Test
  void headingsAndTablesAreNotSpelt() {
    Tried report =
        Tried.clean("2021").replace("五、存在的主要问题", "五、存在的主要间题").replace("行政许可|", "行政许可布署|");
    assertEquals(List.of(), report.by(WORDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "落实资金资金三万元 > [资金资金] 资金",
        "规范性文件规范性文件公开 > [规范性文件规范性文件] 规范性文件",
        "公开政府信息信息公开 > [信息信息] 信息",
        "办结。。其中 > punctuation [。。] 。。",
        "办结、，其中 > punctuation [、，] 、，",
        "办结；；其中 > punctuation [；；] ；；"
      })
  void whatStandsTwiceIsTold(String words, String told) {
    assertEquals(List.of(told), found(TWICE, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "认认真真",
        "研究研究",
        "人人人人",
        "方方面面",
        "各镇镇长",
        "二零二零年",
        "二〇二〇年",
        "一步一步",
        "信息公开公开栏",
        "依申请申请人",
        "公开工作工作人员",
        "如此……其中——完",
        "哈哈哈哈",
        "办结。。。",
        "工作，工作",
        "1010件",
        "办结。，其中",
        "很好很好很好"
      })
  void whatIsRightlySaidTwiceIsNotTold(String words) {
    assertEquals(List.of(), found(TWICE, "甲" + words + "乙"));
  }

  @Test
  void oneOfTheTwoIsTakenOut() {
    assertEquals(List.of(""), with("落实资金资金三万元").fixes(TWICE));
    assertEquals(List.of("，"), with("办结、，其中").fixes(TWICE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "设立““办不成事”窗口 > [“] “",
        "依据《条例办理。 > [《] 《",
        "（含整改情况。 > [（] （",
        "整改情况）完成。 > closing [）] ）",
        "整改）情况（完成。 > closing [）] ）",
        "云政办发〔2021]30号 > [〔] 〔",
        "称为‘一窗的 > [‘] ‘"
      })
  void aHalfAloneIsTold(String words, String told) {
    assertEquals(told, found(PAIRS, words).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（含整改情况)完成",
        ")健全组织",
        "（一",
        "（一 主动公开",
        "1)自查2)互查",
        "包括:a）甲；b）乙",
        "①）甲",
        "”办不成事“窗口",
        "“办不成事“窗口",
        "“办不成事\"窗口",
        "It’s open",
        "《甲〈乙〉丙》",
        "“甲‘乙’丙”（丁（戊））"
      })
  void pairsAndTornMarksAreNotTold(String words) {
    assertEquals(List.of(), found(PAIRS, words));
  }

  @Test
  void aPairMayStandInParagraphsNearEachOther() {
    assertEquals(List.of(), found(PAIRS, "甲“乙。", "丙。", "丁”戊。"));
    assertEquals(List.of("closing [”] ”", "[“] “"), found(PAIRS, "甲”乙。", "丙“丁。"));
  }

  @Test
  void aPairMayBeginInAHeadingThatIsTorn() {
    Tried torn = Tried.clean("2021").after("结果通报", "七、“互联网+政务", "服务”工作情况");
    assertEquals(List.of(), torn.by(PAIRS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "政府信息公开条列 > 政府信息公开条例",
        "信息公开条例 > 政府信息公开条例",
        "政府信息公开条 > 政府信息公开条例",
        "政务信息公开条例 > 政府信息公开条例",
        "中华人民共合国政府信息公开条例 > 中华人民共和国政府信息公开条例",
        "中华人民共和国信息公开条例 > 中华人民共和国政府信息公开条例"
      })
  void namesThatAreNearlyTheRegulationsAreTold(String printed, String right) {
    assertEquals(
        List.of("[" + printed + "] " + printed + ", " + right), found(LAW, "依据《" + printed + "》。"));
    assertEquals(List.of(right), with("依据《" + printed + "》。").fixes(LAW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府信息公开条例",
        "中华人民共和国政府信息公开条例",
        "中华人民共和国政府信息公开 条例",
        "条例",
        "保密法",
        "政府信息公开",
        "政府信息公开规定",
        "云泽省政府信息公开条例",
        "省政府信息公开条例",
        "政府信息公开条例解读",
        "政\ufffd信息公开条例",
        "政府投资条例",
        "财政信息公开条例",
        "企业信息公开条例"
      })
  void otherNamesAreNotTold(String name) {
    assertEquals(List.of(), found(LAW, "依据《" + name + "》。"));
  }
}
