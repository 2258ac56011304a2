package io.github.nianshen.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** A text in a formula. */
sealed interface Phrase extends Term permits Phrase.Literal, Phrase.Named {

  /** The words at a node; empty where they are unknown. */
  Optional<String> in(Scene scene);

  @Override
  default Kind kind() {
    return Kind.TEXT;
  }

  @Override
  default Stream<Spot> cells(Scene scene) {
    return Stream.of();
  }

  /** Words written in the formula. */
  record Literal(String words) implements Phrase {
    @Override
    public Optional<String> in(Scene scene) {
      return Optional.of(words);
    }
  }

  /** A name of the node. */
  record Named(String name) implements Phrase {
    @Override
    public Optional<String> in(Scene scene) {
      return scene.text(name);
    }
  }
}
