package io.github.nianshen.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  private static List<String> shown(String body) {
    return Parts.docx(body).shown();
  }

  @Test
  void runsAreJoinedAndSignsOfTheirOwnRead() {
    assertEquals(
        List.of("一、总体 2023-1□甲", "乙"),
        shown(
            "<w:p>"
                + r("一、")
                + "<w:r><w:t>总体</w:t><w:tab/><w:t>2023</w:t><w:noBreakHyphen/>"
                + "<w:t>1</w:t><w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>"
                + "<w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p><w:p/>"));
  }

  @Test
  void changesAreAcceptedAndToldOnce() throws Unread {
    String body =
        p("前")
            + "<w:p><w:ins>"
            + r("新")
            + "</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
            + "<w:moveFrom>"
            + r("去")
            + "</w:moveFrom><w:moveTo>"
            + r("来")
            + "</w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("上")
            + "</w:p>"
            + p("下");
    Script script = DocxReader.read(Parts.docx(body).zip(), Limits.ORDINARY);
    assertEquals(List.of("前", "新来", "上下"), Parts.shown(script));
    assertEquals(1, script.doubts().size());
    assertEquals(Doubt.Kind.CHANGES, script.doubts().get(0).kind());
    assertEquals("新来", script.doubts().get(0).words());
  }

  @Test
  void aChangeAtTheVeryEndIsTold() throws Unread {
    String body = p("前") + "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>";
    Script script = DocxReader.read(Parts.docx(body).zip(), Limits.ORDINARY);
    assertEquals(List.of("前"), script.doubts().stream().map(Doubt::words).toList());
    assertEquals(List.of(), DocxReader.read(Parts.docx(p("前")).zip(), Limits.ORDINARY).doubts());
  }

  @Test
  void hiddenWordsAreLeftOut() {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"I\"><w:basedOn w:val=\"H\"/></w:style>";
    String body =
        "<w:p>"
            + r("甲")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>丙</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"I\"/></w:rPr><w:t>丁</w:t></w:r></w:p>";
    assertEquals(List.of("甲丙"), Parts.docx(body).styles(styles).shown());
  }

  @Test
  void headingsAreToldByStyleNameOrOutline() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\" w:default=\"1\"><w:name w:val=\"Normal\"/>"
            + "</w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"c\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:pPr><w:outlineLvl w:val=\"2\"/>"
            + "</w:pPr></w:style>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>"
            + r("甲")
            + "</w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>"
            + r("乙")
            + "</w:p>"
            + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
            + r("丙")
            + "</w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>"
            + r("丁")
            + "</w:p>"
            + p("戊");
    assertEquals(
        List.of("# 甲", "### 乙", "## 丙", "丁", "戊"), Parts.docx(body).styles(styles).shown());
  }

  @Test
  void aTableOfContentsIsLeftOutByField() {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o "
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("一、总体情况 1")
            + "</w:p>"
            + p("二、主动公开 2")
            + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            + "<w:p><w:fldSimple w:instr=\"PAGE\">"
            + r("3")
            + "</w:fldSimple></w:p>"
            + p("正文");
    assertEquals(List.of("3", "正文"), shown(body));
  }

  @Test
  void aTableOfContentsIsLeftOutByControlAndStyle() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>";
    String body =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
            + "</w:docPartObj></w:sdtPr><w:sdtContent>"
            + p("目录")
            + "</w:sdtContent></w:sdt>"
            + "<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>"
            + r("一、总体情况 1")
            + "</w:p>"
            + "<w:sdt><w:sdtPr/><w:sdtContent>"
            + p("正文")
            + "</w:sdtContent></w:sdt>";
    assertEquals(List.of("正文"), Parts.docx(body).styles(styles).shown());
  }

  @Test
  void aFieldWithoutEndHidesNothing() {
    assertEquals(
        List.of("甲", "乙"),
        shown(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/><w:t>甲</w:t></w:r></w:p>"
                + p("乙")));
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() {
    String box = "<w:txbxContent>" + p("盒中") + "</w:txbxContent>";
    assertEquals(
        List.of("前后", "盒中"),
        shown(
            "<w:p>"
                + r("前")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + "<wp:inline>"
                + box
                + "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox>"
                + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
                + "</w:r>"
                + r("后")
                + "</w:p>"));
  }

  @Test
  void largePicturesAreToldAndSmallOnesNot() throws Unread {
    assertEquals(List.of("甲", "picture"), shown(p("甲") + picture(5_000_000, 2_000_000)));
    assertEquals(List.of("甲"), shown(p("甲") + picture(500_000, 500_000)));
    Unread refused = refused(Parts.docx(picture(5_000_000, 9_000_000)).zip());
    assertEquals(Reason.PICTURES, refused.reason());
    assertEquals("", refused.detail());
  }

  private static String picture(int width, int height) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"%d\" cy=\"%d\"/><a:blip/></wp:inline>"
            .formatted(width, height)
        + "</w:drawing></w:r></w:p>";
  }

  @Test
  void mathAndRubyAndNotesAreLeftOut() {
    assertEquals(
        List.of("甲乙"),
        shown(
            "<w:p>"
                + r("甲")
                + "<m:oMath><m:r><m:t>9</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>"
                + r("yi")
                + "</w:rt><w:rubyBase>"
                + r("乙")
                + "</w:rubyBase></w:ruby></w:r>"
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"));
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    assertEquals(Reason.EMPTY, refused(Parts.docx("<w:p/>").zip()).reason());
    assertEquals(Reason.DAMAGED, refused(Parts.docx("<w:p>").zip()).reason());
    assertEquals(
        Reason.DAMAGED,
        refused("PK\3\4".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).reason());
    byte[] whole = Parts.docx(p("甲")).zip();
    assertEquals(Reason.DAMAGED, refused(Arrays.copyOf(whole, whole.length / 2)).reason());
  }

  @Test
  void entitiesAreRefused() {
    Parts docx = Parts.docx(p("甲"));
    String main =
        new String(docx.parts().get("word/main.xml"), java.nio.charset.StandardCharsets.UTF_8);
    docx.part(
        "word/main.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + main.replace("甲", "&e;甲"));
    Unread refused = refused(docx.zip());
    assertEquals(Reason.DAMAGED, refused.reason());
  }

  @Test
  void limitsHold() {
    var few = new Limits(1 << 20, 3, 4, 40, 9, 9, 50, 60);
    assertEquals("paragraphs > 7", refused(Parts.docx(p("甲").repeat(8)).zip(), few).detail());
    assertEquals("blocks > 3", refused(Parts.docx(p("甲").repeat(4)).zip(), few).detail());
    String cells = "<w:tr>" + ("<w:tc>" + p("1") + "</w:tc>").repeat(5) + "</w:tr>";
    assertEquals(
        "cells > 4", refused(Parts.docx("<w:tbl>" + cells + "</w:tbl>").zip(), few).detail());
    String deep = "<w:sdt><w:sdtContent>".repeat(30) + "</w:sdtContent></w:sdt>".repeat(30);
    assertEquals("depth > 40", refused(Parts.docx(deep).zip(), few).detail());
    byte[] bomb = Parts.docx(p("0".repeat(5 << 20))).zip();
    assertTrue(bomb.length < 1 << 20);
    assertEquals("unpacked > 2097152", refused(bomb, few).detail());
  }

  private static Unread refused(byte[] bytes) {
    return refused(bytes, Limits.ORDINARY);
  }

  private static Unread refused(byte[] bytes, Limits limits) {
    return assertThrows(Unread.class, () -> DocxReader.read(bytes, limits));
  }

  @Test
  void wordsAddedAloneAreAChangeToo() throws Unread {
    String body = "<w:p>" + r("前") + "</w:p><w:p><w:ins>" + r("新") + "</w:ins></w:p>";
    Script script = DocxReader.read(Parts.docx(body).zip(), Limits.ORDINARY);
    assertEquals(List.of("新"), script.doubts().stream().map(Doubt::words).toList());
  }

  @Test
  void aShapeWithinADrawingIsReadOnce() {
    String box = "<w:txbxContent>" + p("盒中") + "</w:txbxContent>";
    assertEquals(
        List.of("盒中"),
        shown(
            "<w:p><w:r><w:drawing><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:drawing></w:r></w:p>"));
  }

  @Test
  void aPictureIsLargeInBothDirectionsOrNotAtAll() {
    assertEquals(List.of("甲"), shown(p("甲") + picture(5_000_000, 300_000)));
    assertEquals(List.of("甲"), shown(p("甲") + picture(300_000, 5_000_000)));
    String drawn =
        "<w:p><w:r><w:pict><v:shape style=\"width:%s;height:6cm\"><v:imagedata/></v:shape></w:pict></w:r></w:p>";
    assertEquals(List.of("甲", "picture"), shown(p("甲") + drawn.formatted("415.3pt")));
    assertEquals(List.of("甲"), shown(p("甲") + drawn.formatted("20pt")));
  }

  @Test
  void aPartWhoseSumIsWrongIsDamaged() {
    byte[] zip = Parts.docx(p("甲")).zip();
    for (int i = 0; i < zip.length - 20; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 16] ^= 1;
      }
    }
    assertEquals(Reason.DAMAGED, refused(zip).reason());
  }
}
