package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without separators in the midst of a paragraph. */
class FlattenedTest {
  private static final String TABLE = "行政许可5行政处罚6行政强制7行政事业性收费8.5";

  /** The words between the edges found in a paragraph. */
  private static List<String> tables(String words) {
    var sheet = new Sheet().paragraph(words);
    List<Integer> edges = sheet.edges();
    List<String> tables = new ArrayList<>();
    for (int i = 0; i < edges.size(); i += 2) {
      tables.add(sheet.text().substring(edges.get(i), edges.get(i + 1)));
    }
    return tables;
  }

  @Test
  void aTableIsCutOutOfTheTextAroundIt() {
    assertEquals(List.of(TABLE), tables("情况如下：" + TABLE + "。以上是全年数据。"));
  }

  @Test
  void aTableMayBeAllThereIs() {
    assertEquals(List.of(TABLE), tables(TABLE));
  }

  @Test
  void twoTablesWithASentenceBetweenAreTwo() {
    assertEquals(List.of(TABLE, TABLE), tables(TABLE + "。其次，" + TABLE));
  }

  @Test
  void fourLabelsAreATableAndThreeAreNone() {
    assertEquals(List.of(), tables("行政许可5行政处罚6行政强制7"));
  }

  @Test
  void aSentenceThatCountsIsNone() {
    assertEquals(List.of(), tables("办结的，其中予以公开7件、部分公开4件、不予公开3件、无法提供9件、不予处理2件。"));
    assertEquals(List.of(), tables("作出行政许可5项、行政处罚6项、行政强制7项，行政事业性收费8项"));
  }

  @Test
  void labelsWithoutFiguresAreNone() {
    assertEquals(List.of(), tables("行政许可行政处罚行政强制行政事业性收费"));
    assertEquals(List.of(), tables("行政许可-行政处罚|行政强制.行政事业性收费"));
  }

  @Test
  void signsBetweenFiguresBelongToATable() {
    String table = "行政许可|5|行政处罚|-6|行政强制|7|行政事业性收费|8";
    assertEquals(List.of(table), tables("如下：" + table));
  }

  @Test
  void everyDigitMayBeTheLastOfATable() {
    for (char digit = '0'; digit <= '9'; digit++) {
      String table = "行政许可" + digit + "行政处罚6行政强制7行政事业性收费" + digit;
      assertEquals(List.of(table), tables("如下：" + table + "件"));
    }
  }

  @Test
  void aShortGapIsBridgedToALongLabelAndALongOneIsNot() {
    String before = "行政许可5行政处罚6";
    String after = "行政强制7行政事业性收费8";
    assertEquals(List.of(before + "甲".repeat(39) + after), tables(before + "甲".repeat(39) + after));
    assertEquals(List.of(), tables(before + "甲".repeat(40) + after));
  }

  @Test
  void aGapWithASentenceMarkIsNotBridged() {
    for (String mark : List.of("。", "，", "；", "！", "？")) {
      assertEquals(List.of(), tables("行政许可5行政处罚6甲" + mark + "行政强制7行政事业性收费8"), mark);
    }
  }

  @Test
  void aTableBeginsWithALongLabelButMayGoOnWithShortOnes() {
    assertEquals(List.of("行政许可5规章6总计7其他8"), tables("规章1总计2行政许可5规章6总计7其他8"));
  }

  @Test
  void wordsAfterTheLastFigureAreNoPartOfATable() {
    assertEquals(List.of(TABLE), tables(TABLE + "甲乙丙丁"));
  }
}
