package io.github.nianshen.rule;

import java.util.List;
import java.util.stream.Stream;

/** Several cells. */
sealed interface CellList extends Term permits CellList.Parts {

  /** The cells at a node; none where they are not known. */
  List<Spot> in(Scene scene);

  @Override
  default Kind kind() {
    return Kind.CELLS;
  }

  @Override
  default Stream<Spot> cells(Scene scene) {
    return in(scene).stream();
  }

  /** The cells that a total sums. */
  record Parts(CellRef total) implements CellList {
    @Override
    public List<Spot> in(Scene scene) {
      return total.parts(scene);
    }
  }
}
