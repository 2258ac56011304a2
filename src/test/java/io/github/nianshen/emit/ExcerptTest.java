package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Excerpt of(String text, String words) {
    int at = text.indexOf(words);
    Source source = Source.same(text);
    return Excerpt.of(source, source.region(new Span(at, at + words.length())));
  }

  @Test
  void marksStandUnderFullWidthSigns() {
    Excerpt it = of("第一行\n总计\t12，𠮷野 3", "野");
    assertEquals("总计    12，𠮷野 3", it.line());
    assertEquals(" ".repeat(14) + "^^", it.marks());
  }

  @Test
  void aPlaceOfNoLengthHasOneMark() {
    Source source = Source.same("总计");
    assertEquals("    ^", Excerpt.of(source, source.region(new Span(2, 2))).marks());
  }

  @Test
  void aPlaceOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
    assertEquals("  ^^", of("一二\n三四", "二\n三").marks());
  }

  @Test
  void aLongLineIsCutRoundThePlace() {
    Excerpt it = of("甲".repeat(5000) + "总计" + "乙".repeat(5000), "总计");
    assertTrue(it.line().startsWith("…甲"), it.line());
    assertTrue(it.line().endsWith("乙…"), it.line());
    assertTrue(Display.width(it.line(), 0) <= 98);
    assertEquals(Display.width("…" + "甲".repeat(16), 0), it.marks().indexOf('^'));
  }

  @Test
  void aLongPlaceIsMarkedAsFarAsItIsShown() {
    Excerpt it = of("总" + "计".repeat(300), "计".repeat(300));
    assertEquals("^".repeat(94), it.marks().strip());
  }

  @Test
  void numbersThatTheWindowCutsAreHiddenAllTheSame() {
    Excerpt it = of("甲".repeat(100) + "11010119900307002X" + "乙".repeat(9) + "总计", "总计");
    assertTrue(it.line().contains("*002X") && !it.line().contains("0307"), it.line());
  }
}
