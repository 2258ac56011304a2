package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an error in a rule file is shown. */
class RuleErrorTest {
  private static RuleError error(String line, int column) {
    return new RuleError("r.yaml", 3, column, new Words("错", "wrong"), line);
  }

  @ParameterizedTest
  @CsvSource({
    "2e7f, false",
    "2e80, true",
    "a4cf, true",
    "a4d0, false",
    "abff, false",
    "ac00, true",
    "d7af, true",
    "d7b0, false",
    "f8ff, false",
    "f900, true",
    "faff, true",
    "fb00, false",
    "feff, false",
    "ff00, true",
    "ff60, true",
    "ff61, false",
    "1ffff, false",
    "20000, true",
    "3ffff, true",
    "40000, false"
  })
  void theMarkStandsBelowThePlaceBehindWideAndNarrowSigns(String code, boolean wide) {
    String sign = Character.toString(Integer.parseInt(code, 16));
    assertEquals((wide ? "\u3000" : " ") + "^", error(sign + "x", sign.length() + 1).caretLine());
  }

  @Test
  void aTabIsATabBelow() {
    assertEquals("\t ^", error("\tab", 3).caretLine());
  }

  @Test
  void aMarkBehindTheLineStandsAtItsEnd() {
    assertEquals("  ^", error("ab", 9).caretLine());
  }

  @Test
  void aLineIsShownWholeUpToALength() {
    String line = "a".repeat(160);
    assertEquals(
        "r.yaml:3:160: wrong\n" + line + "\n" + " ".repeat(159) + "^",
        error(line, 160).shown(Lang.EN));
    assertEquals(
        "r.yaml:3:160: wrong\n" + line + "…\n" + " ".repeat(159) + "^",
        error(line + "b", 160).shown(Lang.EN));
  }

  @Test
  void aLongLineIsCutBeforeThePlace() {
    String line = "a".repeat(160) + "b".repeat(200);
    assertEquals(
        "r.yaml:3:161: wrong\n…" + "a".repeat(80) + "b".repeat(80) + "…\n" + " ".repeat(81) + "^",
        error(line, 161).shown(Lang.EN));
  }
}
