package io.github.nianshen.read.office;

import static io.github.nianshen.read.office.Commented.blanks;
import static io.github.nianshen.read.office.Commented.main;
import static io.github.nianshen.read.office.Commented.parts;
import static io.github.nianshen.read.office.Commented.shown;
import static io.github.nianshen.read.office.Wml.p;
import static io.github.nianshen.read.office.Wml.r;
import static io.github.nianshen.read.office.Wml.table;
import static io.github.nianshen.read.office.Wml.tc;
import static io.github.nianshen.read.office.Wml.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Unread;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments in copies of documents stand at their words. */
class DocxCopyTest {
  @Test
  void wordsAreCommentedWhereTheyStand() throws Unread {
    assertEquals("甲[0 乙 0]丙乙\n丁", shown(p(r("甲乙丙乙")) + p(r("丁")), "乙"));
    assertEquals("甲[0 乙丙 0]丁", shown(p(r("甲乙"), r("丙丁")), "乙丙"));
    assertEquals("[0 甲乙 0]", shown(p(r("甲乙")), "甲乙"));
    assertEquals("甲[0 乙[1 丙 0]丁 1]", shown(p(r("甲乙丙丁")), "乙丙", "丙丁"));
    assertEquals("甲[0 [1 乙 0] 1]丙", shown(p(r("甲乙丙")), "乙", "乙"));
    assertEquals("[0 甲 0][1 乙 1]丙", shown(p(r("甲"), r("乙丙")), "甲", "乙"));
  }

  @Test
  void aRunThatIsPartedKeepsItsLooks() throws Unread {
    String looks = "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>";
    String body = p("<w:r w:rsidR=\"00A1\">" + looks + "<w:t>甲乙丙</w:t></w:r>");
    String main = main(parts(Parts.docx(body), "乙"));
    String run = "<w:r w:rsidR=\"00A1\">" + looks + "<w:t xml:space=\"preserve\">";
    assertTrue(
        main.contains(
            run
                + "甲</w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
                + run
                + "乙</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                + run
                + "丙</w:t></w:r>"),
        main);
  }

  @Test
  void runsWithMoreThanWordsArePartedBetweenTheirElements() throws Unread {
    String run = "<w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t><w:tab/><w:t>乙丙</w:t><w:br/></w:r>";
    assertEquals("甲[0 乙 0]丙", shown(p(run), "乙"));
    assertEquals("[0 甲乙丙 0]", shown(p(run), "甲 乙丙"));
    assertEquals("甲[0 乙丙 0]", shown(p(run), "乙丙"));
  }

  @Test
  void aRunThatCannotBePartedIsCommentedWhole() throws Unread {
    String changed = "<w:rPr><w:rPrChange w:id=\"3\"><w:rPr/></w:rPrChange></w:rPr>";
    assertEquals("[0 甲乙丙 0]丁", shown(p("<w:r>" + changed + "<w:t>甲乙丙</w:t></w:r>", r("丁")), "乙"));
    assertEquals("[0  甲乙  0]", shown(p(r(" 甲乙 ")), "乙"));
    assertTrue(
        main(parts(Parts.docx(p(r("<![CDATA[甲乙]]>"), r("丙"))), "乙"))
            .contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t><![CDATA[甲乙]]></w:t></w:r>"));
  }

  @Test
  void commentsStandWithinLinksFieldsAndChanges() throws Unread {
    for (String holder :
        List.of("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "sdt><w:sdtContent")) {
      String end = holder.startsWith("sdt") ? "sdtContent></w:sdt" : holder;
      String body = p(r("前"), "<w:" + holder + ">" + r("甲乙") + "</w:" + end + ">", r("后"));
      assertEquals("前甲[0 乙 0]后", shown(body, "乙"), holder);
      assertEquals("[0 前甲 0]乙后", shown(body, "前甲"), holder);
    }
    String gone = "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>";
    assertEquals("[0 甲旧乙 0]", shown(p(r("甲"), gone, r("乙")), "甲乙"));
  }

  @Test
  void whatHasNoCommentsInItIsCommentedAround() throws Unread {
    String ruby =
        "<w:r><w:ruby><w:rt>"
            + r("音")
            + "</w:rt><w:rubyBase>"
            + r("甲乙")
            + "</w:rubyBase></w:ruby></w:r>";
    assertEquals("前[0 音甲乙 0]", shown(p(r("前"), ruby), "乙"));
    String versions =
        "<mc:AlternateContent><mc:Choice>" + r("甲乙") + "</mc:Choice></mc:AlternateContent>";
    assertEquals("前[0 甲乙 0]后", shown(p(r("前"), versions, r("后")), "乙"));
  }

  @Test
  void aTextBoxIsCommentedAtTheRunItHangsOn() throws Unread {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
            + p(r("甲"))
            + table(tr(tc(p(r("乙"))), tc(p(r("丙")))), tr(tc(p(r("丁"))), tc(p())))
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + p(r("甲"))
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String main = main(parts(Parts.docx(p(r("前"), box, r("后"))), "后", "丙"));
    assertTrue(
        main.contains("<w:commentRangeStart w:id=\"1\"/>" + box + "<w:commentRangeEnd"), main);
    assertTrue(main.contains("<w:commentRangeStart w:id=\"0\"/>" + r("后")), main);
  }

  @Test
  void severalParagraphsAreCommentedFromTheFirstToTheLast() throws Unread {
    assertEquals("甲[0 乙\n丙 0]丁", shown(p(r("甲乙")) + p(r("丙丁")), "乙\n丙"));
    String table = table(tr(tc(p(r("丙"))), tc(p(r("丁")))));
    assertEquals("甲[0 乙 0]\n丙\n丁", shown(p(r("甲乙")) + table, "乙\n丙"));
  }

  @Test
  void whereOtherWordsStandTheParagraphIsCommented() throws Unread {
    String numbered =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String list = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    Parts docx = Parts.docx(p(list, r("总体"), r("情况")) + p(r("乙"))).numbering(numbered);
    assertEquals("[0 总体情况 0]\n乙", shown(parts(docx, "一、总体")));
    assertEquals("总[0 体情 0]况\n乙", shown(parts(docx, "体情")));
    assertEquals("[0 总体情况 0]\n乙", shown(parts(docx, "一")));
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>";
    assertEquals("[0 前甲藏乙 0]", shown(p(r("前甲"), hidden, r("乙")), "甲乙"));
    String symbol = "<w:r><w:sym w:char=\"F0A8\"/></w:r>";
    assertEquals("[0 甲乙 0]", shown(p(r("甲"), symbol, r("乙")), "□"));
    assertEquals("[0 甲乙 0]", shown(blanks(Parts.docx(p(r("甲乙"))), 1)));
    assertEquals("[0 甲 0]", shown(blanks(Parts.docx(p(r("甲"))), 99)));
  }

  @Test
  void digitsOfFullWidthAreTheSameWords() throws Unread {
    assertEquals("甲[0 １２ 0]", shown(p(r("甲１２")), "12"));
  }
}
