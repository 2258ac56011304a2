package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void wordsAreAsFarApartAsTheyMustBeEdited() {
    assertEquals(0, EditDistance.between("一二", "一二"));
    assertEquals(2, EditDistance.between("", "一二"));
    assertEquals(3, EditDistance.between("kitten", "sitting"));
  }
}
