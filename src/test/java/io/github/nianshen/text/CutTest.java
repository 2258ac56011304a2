package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void noSignIsCutInHalf() {
    assertEquals("一二", Cut.first("一二", 2));
    assertEquals("一二", Cut.first("一二三", 2));
    assertEquals("一", Cut.first("一😀二", 2));
    assertEquals("一😀", Cut.first("一😀二", 3));
    assertEquals("", Cut.first("😀", 1));
    assertEquals("", Cut.first("一", 0));
  }

  @Test
  void whatIsLeftOutIsShown() {
    assertEquals("一二", Cut.shown("一二", 2));
    assertEquals("一…", Cut.shown("一😀", 2));
  }
}
