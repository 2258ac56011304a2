package io.github.nianshen.read;

import static io.github.nianshen.read.Samples.behind;
import static io.github.nianshen.read.Samples.blocks;
import static io.github.nianshen.read.Samples.cells;
import static io.github.nianshen.read.Samples.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nianshen.text.Document;
import io.github.nianshen.text.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownReaderTest {
  private static Document md(String text) {
    return Samples.read("a.md", text);
  }

  @Test
  void headingsAreMarkedWithOrWithoutASpace() {
    Document document = md("# 年度报告 #\n##一、总体情况\n正文\n\n2023年报\n===\n");
    assertEquals(List.of("# 年度报告", "## 一、总体情况", "正文", "# 2023年报"), blocks(document));
    assertEquals("2:3", place(document, "一"));
  }

  @Test
  void linesOfAParagraphAreLines() {
    assertEquals(
        List.of("一、总体情况", "1.属于国家秘密", "行政许可", "12"), blocks(md("一、总体情况\n1.属于国家秘密\n行政许可\n12\n")));
  }

  @Test
  void proseThatAConverterWrappedIsWholeAgain() {
    Document document = md("白杨乡认真贯彻落实各项规定，坚持把公开放\n在各项工作的首位，全年主动公开信息共十二\n条，比上年多。\n");
    assertEquals(1, document.blocks().size());
    assertEquals("3:1", place(document, "条，比上年多"));
  }

  @Test
  void marksAreNoText() {
    Document document = md("**行政**许可 `12` [链接](http://a.example) <u>件</u> A\\*B &nbsp;&lt;\n");
    assertEquals(List.of("行政许可 12 链接 件 A*B <"), blocks(document));
    assertEquals("1:3", place(document, "行政"));
    assertEquals("1:7", place(document, "许可"));
    assertEquals("许可 12", behind(document, "许可 12"));
    assertEquals("*B", behind(document, "*B"));
    assertEquals("&", behind(document, "<"));
  }

  @Test
  void orderedItemsShowTheirNumbersAndBulletsAreDropped() {
    Document document = md("1. 甲\n1. 乙\n\n- 丙\n\n3) 丁\n");
    assertEquals(List.of("1.甲", "2.乙", "丙", "3)丁"), blocks(document));
    assertEquals("1:1", place(document, "1."));
    assertEquals("2:4", place(document, "乙"));
  }

  @Test
  void pipeTablesKeepBlankAndRaggedCells() {
    Document document =
        md("| 甲 | 乙 | |\n|---|:-:|---|\n| **丙** | | 1\\|2 |\n| 丁 | 3 |\n| 戊 | 4 | 5 | 6 |\n");
    assertEquals(
        List.of(
            "0,0 甲", "0,1 乙", "0,2 ", "1,0 丙", "1,1 ", "1,2 1|2", "2,0 丁", "2,1 3", "3,0 戊",
            "3,1 4", "3,2 5", "3,3 6"),
        cells(document));
    assertEquals("3:5", place(document, "丙"));
    assertEquals("5:15", place(document, "6"));
  }

  @Test
  void rowsOfPipesWithoutDashesAreATableOfPlainText() {
    Document document = md("行政许可 | 12 | 3\n行政处罚 | 4 | 5\n");
    assertEquals(6, cells(document).size());
    assertFalse(((Table) document.blocks().get(0)).drawn());
    assertEquals("2:8", place(document, "4"));
  }

  @Test
  void tablesInHtmlAreTablesEvenOverBlankLines() {
    Document document =
        md(
            "前\n\n<table>\n<tr><td rowspan=2>甲</td><td>1</td></tr>\n\n    <tr><td>2</td></tr>\n</table>\n\n后\n");
    assertEquals(List.of("前", "table of 3", "后"), blocks(document));
    assertEquals(List.of("0,02×1 甲", "0,1 1", "1,1 2"), cells(document));
    assertEquals("6:13", place(document, "2"));
  }

  @Test
  void indentedAndFencedLinesAreText() {
    assertEquals(List.of("甲", "乙", "丙"), blocks(md("    甲\n    乙\n\n```\n丙\n```\n")));
  }

  @Test
  void dashesUnderProseMakeNoHeading() {
    assertEquals(List.of("公开信息十二条。", "后"), blocks(md("公开信息十二条。\n---\n后\n")));
  }

  @Test
  void pageNumbersAreNoText() {
    Document document = md("甲\n\n— 3 —\n\n乙\n\n- 4 -\n\n|丙|1|\n|---|---|\n— 5 —\n|丁|2|\n");
    assertEquals(List.of("甲", "乙", "table of 2", "table of 2"), blocks(document));
    assertEquals("12:2", place(document, "丁"));
  }

  @Test
  void frontMatterIsNoText() {
    Document document = md("---\ntitle: 年报\ndate: 2024-01-20\n---\n一、总体情况\n");
    assertEquals(List.of("一、总体情况"), blocks(document));
    assertEquals("5:1", place(document, "一"));
  }

  @Test
  void placesAreRightWithLineEndsOfTwoUnits() {
    Document document = md("# 甲\r\n\r\n乙𠮷丙\r\n丁\r\n");
    assertEquals("3:4", place(document, "丙"));
    assertEquals("4:1", place(document, "丁"));
  }
}
