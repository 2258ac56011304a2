package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Era;
import io.github.nianshen.rule.Example.Edit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edits that make an example out of a clean report. */
class ExamplesTest {
  private static String edited(String text, Edit... edits) {
    String now = text;
    for (Edit edit : edits) {
      now = Examples.edited(now, edit, Handmade.BOOK.standard(Era.FROM_2021)).orElseThrow();
    }
    return now;
  }

  @Test
  void wordsAreReplacedLinesDroppedAndSetIn() {
    assertEquals("一\n乙\n", edited("一\n二\n", new Edit.Replace("二", "乙")));
    assertEquals("一\n三\n", edited("一\n二行\n三\n", new Edit.Drop("二", "二")));
    assertEquals("二\n五\n", edited("二\n一\n二\n三\n五\n", new Edit.Drop("一", "三")));
    assertEquals("一行\n二\n三\n", edited("一行\n三\n", new Edit.Insert("二", "一")));
  }

  @Test
  void aCellIsFoundByTheLabelOfItsRowAndTheOrderOfItsColumns() {
    String table =
        """
        一、本年新收政府信息公开申请数量 | 38 | 7 | 1 | 1 | 1 | 0 | 48
        二、上年结转政府信息公开申请数量 | 2 |  | 0 | 0 | 1 | 0 | 3
        """;
    assertEquals(table.replace("48", "50"), edited(table, new Edit.Cell("申请表", "一", "总计", "50")));
    assertEquals(
        table.replace("2 |  |", "2 | 4 |"),
        edited(table, new Edit.Cell("申请表", "二", "商业企业", "4 ")).replace("4  |", "4 |"));
  }

  @Test
  void anEditThatFindsNothingIsTold() {
    assertEquals(Optional.empty(), missed(new Edit.Drop("二", "二")));
    assertEquals(Optional.empty(), missed(new Edit.Replace("二", "三")));
    assertEquals(Optional.empty(), missed(new Edit.Insert("三", "二")));
    assertEquals(Optional.empty(), missed(new Edit.Cell("申请表", "一", "总计", "1")));
    assertEquals(Optional.empty(), missed(new Edit.Cell("别的表", "一", "总计", "1")));
  }

  private static Optional<String> missed(Edit edit) {
    return Examples.edited("一\n", edit, Handmade.BOOK.standard(Era.FROM_2021));
  }
}
