package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MostTest {
  /** Notes of rule 0 in file 0, errors of rules 2 and 1 in file 1, a warning in file 2. */
  private static List<String> kept(Most most) {
    try (var pieces = new Pieces()) {
      add(pieces, 0, 0, Level.NOTE, "note");
      add(pieces, 0, 0, Level.NOTE, "note again");
      add(pieces, 1, 2, Level.ERROR, "error of 2");
      add(pieces, 1, 1, Level.ERROR, "error of 1");
      add(pieces, 1, 1, Level.ERROR, "error of 1 again");
      add(pieces, 2, 1, Level.WARNING, "warning");
      List<String> kept = new ArrayList<>();
      pieces.each(most, (file, rule, words) -> kept.add(file + " " + rule + " " + words));
      assertEquals(kept.size(), pieces.shown(most));
      return kept;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Pieces pieces, int file, int rule, Level level, String words)
      throws IOException {
    pieces.add(file, rule, level, words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void allStayInTheirOrderWhereThereIsNoLimit() {
    assertEquals(6, kept(Most.ALL).size());
    assertEquals("0 0 note", kept(Most.ALL).get(0));
    assertEquals("2 1 warning", kept(Most.ALL).get(5));
  }

  @Test
  void theGravestStayAndOfThemThoseOfTheFirstRulesAndFiles() {
    assertEquals(List.of("1 1 error of 1"), kept(new Most(1, 9)));
    assertEquals(
        List.of("1 2 error of 2", "1 1 error of 1", "1 1 error of 1 again", "2 1 warning"),
        kept(new Most(4, 9)));
    assertEquals(List.of(), kept(new Most(0, 9)));
  }

  @Test
  void noRuleHasMoreThanItsShare() {
    assertEquals(
        List.of("0 0 note", "1 2 error of 2", "1 1 error of 1"),
        kept(new Most(Integer.MAX_VALUE, 1)));
  }

  @Test
  void manyPiecesComeBackAsTheyWere() throws IOException {
    String words = "总计 𠮷".repeat(10_000);
    try (var pieces = new Pieces()) {
      for (int i = 0; i < 300; i++) {
        add(pieces, i, 0, Level.NOTE, i + words);
      }
      List<String> kept = new ArrayList<>();
      pieces.each(new Most(299, 300), (file, rule, w) -> kept.add(w));
      assertEquals(299, kept.size());
      for (int i = 0; i < kept.size(); i++) {
        assertEquals(i + words, kept.get(i));
      }
    }
  }
}
