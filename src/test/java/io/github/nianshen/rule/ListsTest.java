package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The data files of packs. */
class ListsTest {

  @Test
  void anEntryIsALineAndTabsPartItsFields() {
    var lists = new Lists(Map.of("lexicon/a.tsv", "# said first\n\n间题\t问题\n 疏理 \t梳理\t\n"));
    assertEquals(List.of(List.of("间题", "问题"), List.of("疏理", "梳理", "")), lists.entries("lexicon/a"));
  }

  @Test
  void aListThatNoPackHasIsEmpty() {
    assertEquals(List.of(), new Lists(Map.of("a.txt", "x")).entries("a"));
  }
}
