package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.corpus.IndexFault;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.finding.Need;
import io.github.nianshen.lint.Neighbours.Earlier;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final Linter LINTER =
      Linter.of(Rulebook.builtIn(), Overrides.NONE, Limits.ORDINARY, Path.of(""));

  private static Input input(String name) {
    return Input.of(Path.of("testdata", "reports", "ok", name), Limits.ORDINARY);
  }

  private static Set<Need> lacking(List<Input> batch, List<Input> previous, Earlier earlier)
      throws IndexFault {
    var reading = new Neighbours.Reading(i -> LINTER, LINTER, Roster.NONE, earlier, 1);
    return reading.of(batch, previous).learnt().lacking();
  }

  @Test
  void aBatchLacksWhatItsReportsCanBeHeldAgainst() throws IndexFault {
    Input one = input("form-2019.txt");
    Input other = input("cells-2023.txt");
    assertEquals(EnumSet.allOf(Need.class), lacking(List.of(one), List.of(), Earlier.NONE));
    assertEquals(
        Set.of(Need.LAST_YEAR, Need.ROSTER), lacking(List.of(one, other), List.of(), Earlier.NONE));
    assertEquals(
        Set.of(Need.ROSTER, Need.OTHERS), lacking(List.of(one), List.of(other), Earlier.NONE));
    assertEquals(
        Set.of(Need.LAST_YEAR, Need.ROSTER), lacking(List.of(one), List.of(), batch -> List.of()));
  }
}
