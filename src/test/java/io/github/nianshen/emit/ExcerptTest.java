package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static Excerpt of(String text, String words) {
    return of(text, words, Excerpt.WIDEST);
  }

  private static Excerpt of(String text, String words, int columns) {
    int at = text.indexOf(words);
    Source source = Source.same(text);
    return Excerpt.of(source, source.region(new Span(at, at + words.length())), columns);
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
    assertEquals("    ^", Excerpt.of(source, source.region(new Span(2, 2)), 80).marks());
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
    assertTrue(Display.width(it.line(), 0) <= 96);
    assertEquals(Display.width("…" + "甲".repeat(16), 0), it.marks().indexOf('^'));
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 40, 60, 74, 96, 114})
  void nothingRunsOverTheEdgeAndThePlaceIsInTheWindow(int columns) {
    String text = "“甲”——\t1.５😀e\u0301①…".repeat(30) + "总计" + "“乙”—\t".repeat(30);
    for (String words : List.of("总计", "“甲”", "乙”—\t“", text.substring(400))) {
      Excerpt it = of(text, words, columns);
      int wide = it.line().codePoints().map(p -> Wide.perhaps(p) ? 2 : Display.width(p)).sum();
      assertTrue(wide <= columns, it.line());
      assertTrue(it.marks().length() <= columns, it.marks());
      assertTrue(it.line().contains(Display.safe(words, it.column()).substring(0, 2)), it.line());
    }
  }

  @Test
  void theEndOfALineIsShownWithAsMuchBeforeItAsThereIsRoomFor() {
    Excerpt it = of("行\t" + "0\t".repeat(30) + "99", "99", 40);
    assertEquals("…0  " + "0   ".repeat(8) + "99", it.line());
    assertEquals("99", it.place());
  }

  @Test
  void aLineThatFitsIsNotCut() {
    Excerpt it = of("三、结果\t" + "0\t".repeat(7) + "99", "99", 44);
    assertEquals("三、结果    0   0   0   0   0   0   0   99", it.line());
  }

  @Test
  void aLongPlaceIsMarkedAsFarAsItIsShown() {
    Excerpt it = of("总" + "计".repeat(300), "计".repeat(300));
    assertEquals("^".repeat(92), it.marks().strip());
  }

  @Test
  void numbersThatTheWindowCutsAreHiddenAllTheSame() {
    Excerpt it = of("甲".repeat(100) + "11010119900307002X" + "乙".repeat(9) + "总计", "总计");
    assertTrue(it.line().contains("*002X") && !it.line().contains("0307"), it.line());
  }
}
