package io.github.nianshen.read.office;

import static io.github.nianshen.read.office.Commented.at;
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
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import org.junit.jupiter.api.Test;

/** Comments in the tables of copies. */
class DocxCopyCellsTest {
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
}
