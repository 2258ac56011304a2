package io.github.nianshen.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A breach that holds a place of the text against cells of a form.
 *
 * @param breach the breach
 * @param cells the cells
 */
record Claim(Breach breach, Set<Spot.Id> cells) {

  /** Keeps a copy of the cells. */
  Claim {
    cells = Set.copyOf(cells);
  }

  /**
   * Whether the cells can be relied on: none is part of a broken sum, whose own breach then says
   * what is wrong.
   */
  boolean isSound(List<Identity> broken) {
    Set<Spot.Id> doubted =
        broken.stream().flatMap(i -> i.spots().stream()).map(Spot::id).collect(Collectors.toSet());
    return cells.stream().noneMatch(doubted::contains);
  }
}
