package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and cells cut into labels, figures and other words. */
class ScannerTest {
  private static final Lexicon LEXICON = new Lexicon(Sheet.STANDARDS);

  private static String scan(Sheet sheet) {
    return Scanner.scan(Strip.of(sheet.folded(), sheet.blocks()), LEXICON).stream()
        .map(t -> t.kind().name().charAt(0) + ":" + t.words())
        .collect(Collectors.joining(" "));
  }

  private static String line(String... lines) {
    var sheet = new Sheet();
    for (String line : lines) {
      sheet.paragraph(line);
    }
    return scan(sheet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "自然人 3 | L:自然人 N:3",
        "自然人3 | L:自然人 N:3",
        "自然人-3 | L:自然人 N:-3",
        "总计 1,234.5 0 | L:总计 N:1,234.5 N:0",
        "规章 12 3 减3 | L:规章 N:12 N:3 W:减3",
        "规章 12增3 | L:规章 N:12 W:增3",
        "规章 12-3 | L:规章 N:12 N:-3",
        "自然人商业企业 | L:自然人 L:商业企业",
        "规章：5 | L:规章 N:5",
        "规章（件）5 | L:规章 N:5",
        "规章——5 | L:规章 O:--5",
        "自然人们 | O:自然人们",
        "我们的自然人 | O:我们的自然人",
        "规章（件 | O:规章(件",
        "0 1.属于国家秘密 2 | N:0 L:1.属于国家秘密 N:2",
        "01.属于国家秘密2 | N:0 L:1.属于国家秘密 N:2"
      })
  void aLineIsCutAtItsLabelsAndFigures(String line, String tokens) {
    assertEquals(tokens.replace("--", "——"), line(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22（其中修订16件） | W:22(其中修订16件)",
        "减3 | W:减3",
        "251000元 | W:251000元",
        "约5 | W:约5",
        "3条 | W:3条",
        "/ | P:/",
        "— | P:—",
        "无 | P:无",
        "12 | N:12",
        "-3 | N:-3",
        "+3 | N:+3",
        "12月 | O:12月",
        "甲 | O:甲"
      })
  void aWholeCellIsANumberOneWithWordsOrASignInItsPlace(String cell, String token) {
    assertEquals(token, scan(new Sheet().table(List.of(List.of(cell)))));
  }

  @Test
  void aBlankCellIsSeen() {
    assertEquals("L:规章 B: N:5", scan(new Sheet().table(List.of(List.of("规章", "", "5")))));
  }

  @Test
  void aLabelMayRunOverTheEdgesOfLines() {
    assertEquals("L:商业企业 L:科研机构 N:4", line("商业", "企业", "科研机", "构 4"));
  }

  @Test
  void aNoteThatRunsOverACellIsNoPartOfALabel() {
    var table = new Sheet().table(List.of(List.of("规章（件", "项）5")));
    assertEquals("O:规章(件 O:项)5", scan(table));
  }

  @Test
  void aSlashAtTheEndOfACellGoesWithTheLabel() {
    assertEquals("L:规章 N:5", scan(new Sheet().table(List.of(List.of("规章/", "5")))));
    assertEquals("O:规章/甲", line("规章/甲"));
  }

  @Test
  void anAlmostEndlessNoteIsNoPartOfALabel() {
    String note = "（" + "注".repeat(58) + "）";
    assertEquals("L:规章", line("规章" + note));
    String longer = "（" + "注".repeat(59) + "）";
    assertEquals("O:规章(" + "注".repeat(59) + ")", line("规章" + longer));
  }

  @Test
  void figuresAreFoundAmidWordsOnlyWhereAGapOrAFlattenedTableShowsThem() {
    assertEquals("O:增加了5件", line("增加了5件"));
    assertEquals("O:增加了 N:5", line("增加了 5"));
    assertEquals("O:另有 N:12345", line("另有12345"));
    assertEquals("O:另有1234", line("另有1234"));
    assertEquals("O:另有123456件", line("另有123456件"));
    String words = "年".repeat(60);
    assertEquals("O:" + words + " N:5", line(words + "5"));
    assertEquals("O:" + words.substring(1) + "5", line(words.substring(1) + "5"));
  }

  @Test
  void longLabelsAreFoundInTheMidstOfAFlattenedTable() {
    String words = "年".repeat(60);
    assertEquals("O:" + words + " L:属于国家秘密 N:5", line(words + "属于国家秘密 5"));
    assertEquals("O:" + words + "自然人", line(words + "自然人"));
  }

  @Test
  void aFigureStandsForSureWhereEdgesStandOnBothSides() {
    var sheet = new Sheet().paragraph("规章 5 67减3");
    List<Token> tokens = Scanner.scan(Strip.of(sheet.folded(), sheet.blocks()), LEXICON);
    assertEquals(
        List.of("规章 true", "5 true", "67 false", "减3 false"),
        tokens.stream().map(t -> t.words() + " " + t.cut()).toList());
  }

  @Test
  void aTokenStandsInTheCellItBeginsIn() {
    var sheet = new Sheet().table(List.of(List.of("商业", "企业", "科研机构", "", "3")));
    List<Token> tokens = Scanner.scan(Strip.of(sheet.folded(), sheet.blocks()), LEXICON);
    assertEquals(
        List.of("商业企业 0", "科研机构 2", " 3", "3 4"),
        tokens.stream().map(t -> t.words() + " " + Aligned.column(t)).toList());
  }

  @Test
  void aBlankCellWithinALabelIsNoCell() {
    assertEquals(
        "L:商业企业 B: N:3", scan(new Sheet().table(List.of(List.of("商业", "", "企业", "", "3")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "规章 5其他 6 | L:规章 N:5 L:其他 N:6",
        "规章 5们 | L:规章 O:5们",
        "规章 5减们 | L:规章 O:5减们",
        "规章 增 | L:规章 O:增",
        "规章 12总计3 | L:规章 N:12 L:总计 N:3",
        "规章 1.5 | L:规章 N:1.5",
        "规章 121.属于国家秘密 | L:规章 N:12 L:1.属于国家秘密",
        "共 2023-5 | O:共 N:2023 N:-5"
      })
  void aFigureEndsAtAnEdgeALabelOrAChange(String line, String tokens) {
    assertEquals(tokens, line(line));
  }
}
