package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("slow")
class WrapPropertiesTest {
  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "总计",
            "一",
            "，",
            "。",
            "（",
            "）",
            "“",
            "”",
            " ",
            "  ",
            "12",
            "2021-01-01",
            "the",
            "≠",
            "①",
            "…",
            "𠮷",
            "😀",
            "e\u0301",
            "〔2021〕30号",
            "a".repeat(40),
            "！".repeat(30),
            "\u200b");
    return piece.list().ofMaxSize(40).map(l -> String.join("", l).strip());
  }

  @Property(tries = 2_000)
  void nothingIsLostAndNothingRunsOverTheEdge(
      @ForAll("words") String words, @ForAll @IntRange(min = 16, max = 60) int columns) {
    List<String> lines = Wrap.lines("依据：", words, Optional.of(columns));
    var all = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).substring(i == 0 ? 3 : 6);
      assertTrue(i == 0 || lines.get(i).startsWith("      "), lines::toString);
      assertTrue(wide(line) <= Math.max(16, columns - 6), lines::toString);
      assertFalse(line.isEmpty() && !words.isEmpty(), lines::toString);
      all.append(line);
    }
    assertEquals(words.replace(" ", ""), all.toString().replace(" ", ""));
  }

  private static int wide(String line) {
    return line.codePoints().map(p -> Wide.perhaps(p) ? 2 : Display.width(p)).sum();
  }

  @Example
  void aSignIsSurelyWideOrPerhapsAndNeverBoth() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      assertFalse(Wide.surely(point) && Wide.perhaps(point), Integer.toHexString(point));
    }
  }

  @Property(tries = 1_000)
  void whatIsMadeSafeStaysAsWideAndObeysNothing(@ForAll String words) {
    String safe = Display.safe(words);
    assertEquals(Display.width(words, 0), Display.width(safe, 0));
    assertTrue(safe.codePoints().noneMatch(Display::isObeyed), safe);
    assertEquals(safe, Display.safe(safe));
  }
}
