package io.github.nianshen.rule;

import java.util.stream.Stream;

/** A piece of a checked formula. */
sealed interface Term permits Amount, Phrase, Question, CellList {

  /** What it stands for. */
  Kind kind();

  /** The cells it speaks of at a node, in the order of writing. */
  Stream<Spot> cells(Scene scene);
}
