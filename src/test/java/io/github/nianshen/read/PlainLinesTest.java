package io.github.nianshen.read;

import static io.github.nianshen.read.Samples.blocks;
import static io.github.nianshen.read.Samples.cells;
import static io.github.nianshen.read.Samples.place;
import static io.github.nianshen.read.Samples.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainLinesTest {
  @Test
  void whateverEndsALineEndsIt() {
    assertEquals(
        List.of("甲", "乙", "丙", "丁", "戊", "己", "庚"),
        blocks(read("a.txt", "甲\u2028乙\u2029丙\u0085丁\u000b戊\f己\r\n庚")));
  }

  @Test
  void blanksOfAnyWidthAreNoText() {
    assertEquals(List.of("（一）甲"), blocks(read("a.txt", "\u2003\u2003（一）甲\u2002\n")));
  }

  @Test
  void linesBetweenTheRulesOfADrawnTableAreOneRow() {
    assertEquals(
        List.of("0,0 信息内容", "0,1 件数", "1,0 其他法律行政法规禁止公开", "1,1 12"),
        cells(
            read(
                "a.txt",
                "+----------+----+\n| 信息内容 |件数|\n+==========+====+\n"
                    + "| 其他法律行政法规 | 12 |\n| 禁止公开 |    |\n+----------+----+\n")));
    assertEquals(
        List.of("0,0 商业企业", "0,1 1"), cells(read("a.md", "┌──┬──┐\n│商业│1 │\n│企业│  │\n└──┴──┘\n")));
  }

  @Test
  void rowsWithFiguresEachStayRowsWithinOneRule() {
    assertEquals(
        List.of("0,0 甲", "0,1 1", "1,0 乙", "1,1 2"),
        cells(read("a.txt", "+--+--+\n|甲|1 |\n|乙|2 |\n+--+--+\n")));
  }

  @Test
  void aCellInQuotesMayHoldLineBreaks() {
    Document document = read("a.txt", "甲\t\"商业\n企业\"\t\"一\"\"二\n\"\t丁\n\"乙\n丙\"\t1\n");
    assertEquals(
        List.of("0,0 甲", "0,1 商业企业", "0,2 一\"二", "0,3 丁", "1,0 乙丙", "1,1 1"), cells(document));
    assertEquals("2:1", place(document, "企业"));
  }

  @Test
  void aQuotationOverTwoLinesIsNoCell() {
    assertEquals(List.of("他说,\"甲乙", "丙丁\"好。"), blocks(read("a.txt", "他说,\"甲乙\n丙丁\"好。\n")));
  }

  @Test
  void linesOfCommasOrSemicolonsWithFiguresAreRows() {
    assertEquals(
        List.of("0,0 甲", "0,1 1", "0,2 ", "1,0 乙,丙", "1,1 2", "1,2 ", "2,0 丁", "2,1 3", "2,2 4"),
        cells(read("a.txt", "前\n甲,1,\n\"乙,丙\",2,\n丁,3,4\n后\n")));
    assertEquals(9, cells(read("a.txt", "甲;1;\n乙;2;\n丁;3;4\n")).size());
  }

  @Test
  void proseWithCommasIsNoRow() {
    assertEquals(3, blocks(read("a.txt", "甲,乙,12\n甲,乙,丙\n甲,乙,丙。\n")).size());
  }

  @Test
  void labelsBrokenBesideTheirFiguresArePiecedTogether() {
    String text =
        "一、本年新                  4  0  0  4\n"
            + "收数量\n"
            + "三、办理    （一）予以      2  0  0  2\n"
            + "结果        公开\n"
            + "            （二）部分\n"
            + "            公开            1  0  0  1\n"
            + "后\n";
    Document document = read("a.txt", text);
    assertEquals(List.of("0,0 一、本年新收数量", "0,1 ", "0,2 4"), cells(document).subList(0, 3));
    assertEquals(List.of("1,0 三、办理结果", "1,1 （一）予以公开", "1,2 2"), cells(document).subList(6, 9));
    assertEquals(List.of("2,0 ", "2,1 （二）部分公开", "2,2 1"), cells(document).subList(12, 15));
  }

  @Test
  void columnsThatAreNotPlainStayLines() {
    String text = "一、甲    4  0  0  4\n二、乙    4  0  0  4\n三、丙\n四、丁    4  0  0  4\n";
    assertEquals(4, blocks(read("a.txt", text)).size());
  }
}
