package io.github.nianshen.read.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Comments in copies of documents. They are shown as brackets with the comment's number round the
 * words they stand at, a paragraph a line.
 */
class DocxCopyTest {
  private static final String START = "<w:commentRangeStart w:id=\"(\\d+)\"/>";
  private static final String END =
      "<w:commentRangeEnd w:id=\"(\\d+)\"/><w:r><w:commentReference w:id=\"\\1\"/></w:r>";

  private static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  private static String tc(String blocks) {
    return "<w:tc>" + blocks + "</w:tc>";
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A copy with notes on these words, each looked for after the one before. */
  private static Map<String, byte[]> parts(Parts docx, String... words) throws Unread {
    var file = DocxCopy.read(docx.zip(), Limits.ORDINARY);
    String script = file.script().text();
    var notes = new ArrayList<Note>();
    int from = 0;
    for (String one : words) {
      int at = script.indexOf(one, from);
      assertTrue(at >= 0, () -> one + " is not in " + script);
      notes.add(new Note(new Span(at, at + one.length()), List.of("问题：" + one, "依据<&>")));
      from = at;
    }
    return parts(file.with(notes));
  }

  /** A copy with notes at these places of what is read. */
  private static Map<String, byte[]> at(Parts docx, Span... spans) throws Unread {
    Stream<Note> notes = Arrays.stream(spans).map(span -> new Note(span, List.of("问题")));
    return parts(DocxCopy.read(docx.zip(), Limits.ORDINARY).with(notes.toList()));
  }

  private static Map<String, byte[]> blanks(Parts docx, int... places) throws Unread {
    return at(docx, Arrays.stream(places).mapToObj(at -> new Span(at, at)).toArray(Span[]::new));
  }

  private static Map<String, byte[]> parts(Copy copy) throws Unread {
    byte[] bytes = assertInstanceOf(Copy.Made.class, copy).bytes();
    OfficePackage file = OfficePackage.of(bytes, Limits.ORDINARY);
    var parts = new TreeMap<String, byte[]>();
    for (String name :
        List.of(
            "word/main.xml",
            "word/comments.xml",
            "word/remarks.xml",
            "word/_rels/main.xml.rels",
            "[Content_Types].xml",
            "word/media/a.bin")) {
      file.bytes(name).ifPresent(b -> parts.put(name, b));
    }
    return parts;
  }

  private static String main(Map<String, byte[]> parts) {
    return new String(parts.get("word/main.xml"), UTF_8);
  }

  private static String shown(Map<String, byte[]> parts) {
    return main(parts)
        .replaceAll("<mc:Fallback>.*?</mc:Fallback>", "")
        .replaceAll(START, "[$1 ")
        .replaceAll(END, " $1]")
        .replaceAll("</w:p>|<w:p/>", "\n")
        .replaceAll("<[^>]*>", "")
        .strip();
  }

  private static String shown(String body, String... words) throws Unread {
    return shown(parts(Parts.docx(body), words));
  }

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
  void allElseStaysLetterByLetter() throws Unread {
    String body =
        "<!-- <w:p> -->"
            + p(
                "<w:pPr><w:rPr><w:ins w:id=\"4\" w:author='a>b'/></w:rPr></w:pPr>",
                r("甲&#x4e59;&amp;"),
                "<w:bookmarkStart w:id=\"0\" w:name=\"x\"/>",
                r("丙"))
            + "<?any thing?>"
            + "<w:sectPr w:rsidR = \"1\"  />";
    Parts docx = Parts.docx(body);
    String main = main(parts(docx, "甲乙&", "丙"));
    assertEquals(
        new String(docx.parts().get("word/main.xml"), UTF_8),
        main.replaceAll(START, "").replaceAll(END, ""));
  }

  @Test
  void otherPartsAreCopiedAsTheyArePacked() throws Unread {
    byte[] picture = new byte[3000];
    new Random(1).nextBytes(picture);
    Parts docx = Parts.docx(p(r("甲"))).part("word/media/b.bin", "x".repeat(500));
    docx.parts().put("word/media/a.bin", picture);
    assertArrayEquals(picture, parts(docx, "甲").get("word/media/a.bin"));
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
  void everyCellHasCommentsOfItsOwn() throws Unread {
    String same = table(tr(tc(p(r("5"))), tc(p(r("5")))), tr(tc(p(r("5"))), tc(p(r("5")))));
    Parts docx = Parts.docx(same + p(r("5")));
    assertEquals("5\t5\n5\t5\n5", DocxCopy.read(docx.zip(), Limits.ORDINARY).script().text());
    assertEquals("5\n5\n[0 5 0]\n5\n5", shown(at(docx, new Span(4, 5))));
    assertEquals("5\n[0 5 0]\n5\n5\n[1 5 1]", shown(at(docx, new Span(2, 3), new Span(8, 9))));
  }

  @Test
  void aCommentDoesNotReachIntoAnotherCell() throws Unread {
    String two = table(tr(tc(p(r("甲")) + p(r("乙"))), tc(p(r("丙")))), tr(tc(p()), tc(p(r("丁")))));
    assertEquals("[0 甲 0]\n乙\n丙\n\n丁", shown(two, "甲 乙\t丙"));
    assertEquals("甲\n[0 乙 0]\n丙\n\n丁", shown(two, "乙\t丙"));
    assertEquals("[0 甲\n乙 0]\n丙\n\n丁", shown(two, "甲 乙"));
  }

  @Test
  void aBlankCellIsCommentedItself() throws Unread {
    String blanks =
        table(
            tr(tc(p(r("甲"))), tc("<w:p/>"), tc(p())),
            tr(tc("<w:tcPr/>" + p("<w:pPr><w:jc/></w:pPr>")), tc(p(r("乙"))), tc(p())));
    Parts docx = Parts.docx(blanks);
    assertEquals("甲\t\t\n\t乙\t", DocxCopy.read(docx.zip(), Limits.ORDINARY).script().text());
    assertEquals("甲\n[0  0]\n\n\n乙", shown(blanks(docx, 2)));
    assertEquals("甲\n\n[0  0]\n\n乙", shown(blanks(docx, 3)));
    assertEquals("甲\n\n\n[0  0]\n乙", shown(blanks(docx, 4)));
    assertEquals("甲\n\n\n\n乙\n[0  0]", shown(blanks(docx, 7)));
    String main = main(blanks(docx, 2, 4));
    assertTrue(main.contains("<w:tc><w:p ><") || main.contains("<w:tc><w:p><w:comment"), main);
    assertTrue(main.contains("<w:pPr><w:jc/></w:pPr><w:commentRangeStart w:id=\"1\"/>"), main);
  }

  @Test
  void cellsThatAreMergedOrNestedAreFound() throws Unread {
    String merged = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
    String goesOn = "<w:tcPr><w:vMerge/></w:tcPr>";
    String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
    String body =
        table(
            tr(tc(merged + p(r("甲"))), tc(wide + p(r("1")))),
            tr(tc(goesOn + p()), tc(p(r("2"))), tc(p())),
            tr(tc(goesOn + p()), tc(p()), tc(p(r("2")))));
    Parts docx = Parts.docx(body);
    assertEquals("甲\t1\n2\t\n\t2", DocxCopy.read(docx.zip(), Limits.ORDINARY).script().text());
    assertEquals("甲\n[0 1 0]\n\n2\n\n\n\n[1 2 1]", shown(parts(docx, "1", "\t2")));
    assertEquals("甲\n1\n\n2\n[0  0]\n\n[1  1]\n2", shown(blanks(docx, 6, 7)));
    String nested = table(tr(tc(table(tr(tc(p(r("甲"))), tc(p(r("乙")))))), tc(p(r("乙")))));
    assertEquals("甲\n[0 乙 0]\n乙", shown(nested, "乙").replaceAll("\n+", "\n"));
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

  @Test
  void aPartOfItsOwnHoldsTheComments() throws Unread {
    Map<String, byte[]> parts = parts(Parts.docx(p(r("甲"))), "甲");
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:comment w:id=\"0\" w:author=\"年审 nianshen\" w:initials=\"年审\"><w:p><w:r><w:rPr>"
            + "<w:b></w:b></w:rPr><w:t xml:space=\"preserve\">问题：甲</w:t></w:r></w:p><w:p><w:r>"
            + "<w:t xml:space=\"preserve\">依据&lt;&amp;&gt;</w:t></w:r></w:p></w:comment></w:comments>",
        new String(parts.get("word/comments.xml"), UTF_8));
    String relations = new String(parts.get("word/_rels/main.xml.rels"), UTF_8);
    assertTrue(
        relations.endsWith(
            "<Relationship Id=\"nianshen1\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"
                + "</Relationships>"),
        relations);
    String types = new String(parts.get("[Content_Types].xml"), UTF_8);
    assertTrue(types.contains("PartName=\"/word/comments.xml\""), types);
  }

  @Test
  void commentsThatAreThereStay() throws Unread {
    String old = "<x:comment x:id=\"7\"><x:p/></x:comment>";
    Parts docx =
        Parts.docx(p("<w:commentRangeStart w:id=\"9\"/>", r("甲")))
            .part("word/remarks.xml", "<x:comments xmlns:x=\"urn:w\">" + old + "</x:comments>")
            .part("[Content_Types].xml", "<Types><Override PartName='/WORD/remarks.xml'/></Types>")
            .part(
                "word/_rels/main.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/comments\""
                    + " Target=\"remarks.xml\"/></Relationships>");
    Map<String, byte[]> parts = parts(docx, "甲");
    String remarks = new String(parts.get("word/remarks.xml"), UTF_8);
    assertTrue(
        remarks.startsWith("<x:comments xmlns:x=\"urn:w\">" + old + "<x:comment x:id=\"10\""));
    assertTrue(main(parts).contains("<w:commentRangeStart w:id=\"10\"/>"), main(parts));
    for (String same : List.of("word/_rels/main.xml.rels", "[Content_Types].xml")) {
      assertArrayEquals(docx.parts().get(same), parts.get(same), same);
    }
  }

  @Test
  void namesAndRelationsThatAreTakenAreLeft() throws Unread {
    Parts docx =
        Parts.docx(p(r("甲")))
            .part("word/comments.xml", "<w:comments xmlns:w=\"urn:w\"/>")
            .part(
                "word/_rels/main.xml.rels",
                "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"nianshen1\" Type=\"x/y\""
                    + " Target=\"z.xml\"/></p:Relationships>");
    String relations = new String(parts(docx, "甲").get("word/_rels/main.xml.rels"), UTF_8);
    assertTrue(relations.contains("<p:Relationship Id=\"nianshen2\""), relations);
    assertTrue(relations.contains("Target=\"comments2.xml\""), relations);
  }

  @Test
  void documentsOfTheStrictKindStaySo() throws Unread {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    Parts docx = Parts.docx("");
    docx.part(
        "word/main.xml",
        "<document xmlns=\"" + strict + "\"><body><p><r><t>甲乙</t></r></p></body></document>");
    Map<String, byte[]> parts = parts(docx, "乙");
    String own = " xmlns:nianshen=\"" + strict + "\"";
    assertTrue(
        main(parts)
            .contains(
                "甲</t></r><nianshen:commentRangeStart"
                    + own
                    + " nianshen:id=\"0\"/><r><t xml:space=\"preserve\">乙</t></r>"),
        main(parts));
    String comments = new String(parts.get("word/comments.xml"), UTF_8);
    assertTrue(comments.contains("<nianshen:comments" + own), comments);
    String relations = new String(parts.get("word/_rels/main.xml.rels"), UTF_8);
    assertTrue(
        relations.contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
  }

  @Test
  void theEncodingStays() throws Unread {
    Parts docx = Parts.docx(p(r("甲乙")));
    String text = "\ufeff" + new String(docx.parts().get("word/main.xml"), UTF_8);
    docx.parts().put("word/main.xml", text.getBytes(UTF_16LE));
    String main = new String(parts(docx, "乙").get("word/main.xml"), UTF_16LE);
    assertTrue(main.startsWith("\ufeff<w:document"), main);
    assertTrue(main.contains("<w:commentRangeStart w:id=\"0\"/>"), main);
  }

  @Test
  void aSignedDocumentIsLeft() throws Unread {
    Parts docx = Parts.docx(p(r("甲")));
    String relations = new String(docx.parts().get("_rels/.rels"), UTF_8);
    String origin =
        "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/>";
    docx.part("_rels/.rels", relations.replace("</Rel", origin + "</Rel"));
    assertEquals(
        new Copy.Refused(Copy.Why.SIGNED),
        DocxCopy.read(docx.zip(), Limits.ORDINARY).with(List.of()));
  }
}
