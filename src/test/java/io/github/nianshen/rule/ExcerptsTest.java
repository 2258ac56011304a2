package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Sample;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The few lines that are shown of a damaged report and of its clean base. */
class ExcerptsTest {
  private static void shows(String wrong, String right, String damaged, String clean) {
    assertEquals(Optional.of(new Sample(wrong, right)), Excerpts.of(damaged, clean));
  }

  @Test
  void aChangedLineStandsAlone() {
    shows("乙", "二", "一\n\n乙\n三\n", "一\n\n二\n三\n");
    assertEquals(Optional.empty(), Excerpts.of("一\n\n二", "一\n二\n"));
  }

  @Test
  void besideLinesAddedOrDroppedStandsTheLineBefore() {
    shows("一\n二", "一", "一\n\n二\n三", "一\n三");
    shows("二", "二\n三", "一\n二\n四", "一\n二\n三\n四");
    shows("二", "一\n二", "二\n三", "一\n二\n三");
  }

  @Test
  void aRowHasTheHeadWhoseCellsStandAboveItsOwn() {
    String table = "甲 | |\n名称 | 数\n许可 | 3\n处罚 | 4\n";
    shows("名称 | 数\n处罚 | 5", "名称 | 数\n处罚 | 4", table.replace("4", "5"), table);
    String wide = "名称 | 数\n许可 | 甲 | 3\n";
    shows("许可 | 甲 | 5", "许可 | 甲 | 3", wide.replace("3", "5"), wide);
  }

  @Test
  void changesFarApartAreShownApart() {
    String clean = IntStream.range(0, 30).mapToObj(i -> i + "行\n").collect(Collectors.joining());
    String damaged = clean.replace("2行\n3行\n", "2行\n三行\n").replace("25行", "二五行");
    shows("三行\n…\n二五行", "3行\n…\n25行", damaged, clean);
  }

  @Test
  void longLinesAreCutAroundTheChangeAndManyLinesAtTheEnd() {
    String front = "前".repeat(100);
    shows(
        "…" + "前".repeat(24) + "甲" + "后".repeat(55) + "…",
        "…" + "前".repeat(24) + "乙" + "后".repeat(55) + "…",
        front + "甲" + "后".repeat(70),
        front + "乙" + "后".repeat(70));
    shows("0\n1\n2\n3\n4\n…", "x", "0\n1\n2\n3\n4\n5\n6\n7", "x");
  }

  @Test
  void noCharacterIsCutInHalf() {
    shows("前".repeat(79) + "…", "后", "前".repeat(79) + "𠮷后", "后");
    shows("前".repeat(78) + "𠮷…", "后", "前".repeat(78) + "𠮷后", "后");
  }

  @Test
  void everyRuleHasASampleOfWhichNeitherSideIsEmpty() {
    for (Rule rule : Handmade.BOOK.rules()) {
      assertTrue(!rule.samples().isEmpty(), rule.id());
      for (Sample sample : rule.samples()) {
        assertTrue(!sample.wrong().isBlank() && !sample.right().isBlank(), rule.id());
        assertTrue(!sample.wrong().equals(sample.right()), rule.id());
        assertTrue(sample.wrong().lines().count() <= 8, rule.id() + sample);
      }
    }
  }
}
