package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("slow")
class FoldedTest {
  private static final String SIGNS =
      "一二三十年度总计 \u3000\t\n\r\u00a0\u200b\ufeff*`0129１２９（(）)、.．，,：:；“”\"‘’「」－−-﹣丶﹑Aａ～！𠮷\u0301";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> mixed = Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(40);
    return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(20));
  }

  @Property(tries = 3_000)
  void eachUnitStandsAfterTheOneBeforeAndWithinTheSpan(
      @ForAll("texts") String text, @ForAll @IntRange(max = 9) int from) {
    Span span = new Span(Math.min(from, text.length()), text.length());
    Folded folded = Folded.of(text, span);
    int before = span.start() - 1;
    for (int i = 0; i < folded.length(); i++) {
      int at = folded.offset(i);
      assertTrue(at > before && at < span.end(), () -> text + " " + folded.text());
      assertEquals(new Span(at, at + 1), folded.span(i, i + 1));
      assertTrue(Folded.fold(text.charAt(at)) != 0);
      before = at;
    }
    assertTrue(folded.offset(folded.length()) <= span.end());
  }

  @Property(tries = 3_000)
  void whatStandsBetweenTwoUnitsWasLeftOut(@ForAll("texts") String text) {
    Folded folded = Folded.of(text, new Span(0, text.length()));
    long kept = text.chars().filter(c -> Folded.fold((char) c) != 0).count();
    assertEquals(kept, folded.length());
    assertEquals(folded.isEmpty(), kept == 0);
  }

  @Property(tries = 3_000)
  void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
    String once = Folded.fold(text);
    assertEquals(once, Folded.fold(once));
  }

  @Property(tries = 1_000)
  void whiteSpacePutBetweenChangesNothing(
      @ForAll("texts") String text, @ForAll @IntRange(max = 40) int at) {
    int there = Math.min(at, text.length());
    String spaced = text.substring(0, there) + " \u3000\n" + text.substring(there);
    assertEquals(Folded.fold(text), Folded.fold(spaced));
  }
}
