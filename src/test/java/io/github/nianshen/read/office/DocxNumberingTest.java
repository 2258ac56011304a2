package io.github.nianshen.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {
  private static String level(int depth, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(depth, format, more, text);
  }

  private static String lists(String levels, String nums) {
    return "<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum>" + nums;
  }

  private static String num(int id, String more) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"7\"/>%s</w:num>".formatted(id, more);
  }

  private static String p(int num, int depth, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(depth, num, words);
  }

  private static final String OUTLINE =
      level(0, "chineseCountingThousand", "%1、", "")
          + level(1, "chineseCounting", "（%2）", "")
          + level(2, "decimal", "%3.", "")
          + level(3, "decimal", "%1.%4", "<w:isLgl/>");

  @Test
  void levelsCountOnAndInnerOnesBeginAnew() {
    String body =
        p(1, 0, "甲")
            + p(1, 1, "a")
            + p(1, 1, "b")
            + p(1, 2, "x")
            + p(1, 0, "乙")
            + p(1, 1, "c")
            + p(1, 2, "y")
            + p(1, 3, "z")
            + p(0, 0, "无");
    assertEquals(
        List.of("一、甲", "（一）a", "（二）b", "1.x", "二、乙", "（一）c", "1.y", "2.1 z", "无"),
        Parts.docx(body).numbering(lists(OUTLINE, num(1, ""))).shown());
  }

  @Test
  void listsOfOneDefinitionGoOnUnlessTheyBeginAnew() {
    String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    String body = p(1, 0, "甲") + p(2, 0, "乙") + p(3, 0, "丙") + p(3, 0, "丁");
    assertEquals(
        List.of("一、甲", "二、乙", "一、丙", "二、丁"),
        Parts.docx(body)
            .numbering(lists(OUTLINE, num(1, "") + num(2, "") + num(3, restart)))
            .shown());
  }

  @Test
  void aLevelMayBeDefinedAnewForOneList() {
    String own =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "第%1部分", "") + "</w:lvlOverride>";
    assertEquals(
        List.of("第I部分甲"), Parts.docx(p(1, 0, "甲")).numbering(lists(OUTLINE, num(1, own))).shown());
  }

  @Test
  void blankParagraphsAreCountedToo() {
    assertEquals(
        List.of("一、甲", "三、乙"),
        Parts.docx(p(1, 0, "甲") + p(1, 0, "") + p(1, 0, "乙"))
            .numbering(lists(OUTLINE, num(1, "")))
            .shown());
  }

  @Test
  void aLevelThatNeverBeginsAnewGoesOn() {
    String levels =
        level(0, "decimal", "%1.", "") + level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>");
    assertEquals(
        List.of("1.a", "1)b", "2.c", "2)d"),
        Parts.docx(p(1, 0, "a") + p(1, 1, "b") + p(1, 0, "c") + p(1, 1, "d"))
            .numbering(lists(levels, num(1, "")))
            .shown());
  }

  @Test
  void stylesGiveNumbersAndTakeThemAway() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>";
    String levels =
        level(0, "decimal", "%1.", "")
            + level(1, "chineseCounting", "%2、", "<w:pStyle w:val=\"2\"/>");
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>";
    assertEquals(
        List.of("# 1.甲", "# 一、乙", "# 丙"),
        Parts.docx(body).styles(styles).numbering(lists(levels, num(1, ""))).shown());
  }

  @Test
  void aListMayStandInAStyleOfLists() {
    String lists =
        "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\"><w:styleLink w:val=\"L\"/>"
            + OUTLINE
            + "</w:abstractNum>"
            + num(1, "");
    assertEquals(List.of("一、甲"), Parts.docx(p(1, 0, "甲")).numbering(lists).shown());
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalFullWidth, 12, 12",
    "decimalZero, 3, 03",
    "upperLetter, 28, BB",
    "lowerLetter, 2, b",
    "upperRoman, 14, XIV",
    "lowerRoman, 4, iv",
    "chineseCounting, 21, 二十一",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 101, 一百〇一",
    "chineseCountingThousand, 110, 一百一十",
    "japaneseCounting, 3, 三",
    "taiwaneseCounting, 3, 三",
    "ideographDigital, 10, 一〇",
    "ideographTraditional, 3, 丙",
    "ideographZodiac, 12, 亥",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedCircleChinese, 20, ⑳",
    "decimalEnclosedParen, 2, ⑵",
    "decimalEnclosedFullstop, 2, ⒉",
    "ideographEnclosedCircle, 2, ㈡",
    "chineseLegalSimplified, 12, 拾贰",
    "bullet, 3, ''",
    "none, 3, ''",
    "decimalEnclosedCircle, 21, 21",
    "anything, 5, 5"
  })
  void numbersAreWrittenAsTheirFormatSays(String format, int value, String written) {
    assertEquals(written, Counting.named(format).of(value));
  }

  @Test
  void bulletsAreLeftOut() {
    assertEquals(
        List.of("甲"),
        Parts.docx(p(1, 0, "甲")).numbering(lists(level(0, "bullet", "●", ""), num(1, ""))).shown());
  }
}
