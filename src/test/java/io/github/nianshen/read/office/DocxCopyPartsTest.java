package io.github.nianshen.read.office;

import static io.github.nianshen.read.office.Commented.END;
import static io.github.nianshen.read.office.Commented.START;
import static io.github.nianshen.read.office.Commented.main;
import static io.github.nianshen.read.office.Commented.parts;
import static io.github.nianshen.read.office.Wml.p;
import static io.github.nianshen.read.office.Wml.r;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a copy adds to the parts of a document, and what it leaves as it is. */
class DocxCopyPartsTest {
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
