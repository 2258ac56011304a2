package io.github.nianshen.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NearRulesTest {
  @Test
  void wordsAreAsFarApartAsTheyMustBeEdited() {
    assertEquals(0, NearRules.edits("一二", "一二"));
    assertEquals(2, NearRules.edits("", "一二"));
    assertEquals(3, NearRules.edits("kitten", "sitting"));
  }
}
