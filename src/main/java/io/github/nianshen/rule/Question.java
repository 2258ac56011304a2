package io.github.nianshen.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A yes-or-no question of a formula. */
sealed interface Question extends Term
    permits Comparison,
        Question.Same,
        Question.Has,
        Question.Matches,
        Question.OneOf,
        Question.Named,
        Question.Never,
        Question.Not,
        Question.Both,
        Question.Either {

  /** The answer at a node. */
  Truth in(Scene scene);

  @Override
  default Kind kind() {
    return Kind.TRUTH;
  }

  @Override
  default Stream<Spot> cells(Scene scene) {
    return Stream.of();
  }

  /** Whether two texts are the same. */
  record Same(Phrase left, Phrase right) implements Question {
    @Override
    public Truth in(Scene scene) {
      return both(left.in(scene), right.in(scene), String::equals);
    }
  }

  /** Whether the first text holds the second. */
  record Has(Phrase whole, Phrase part) implements Question {
    @Override
    public Truth in(Scene scene) {
      return both(whole.in(scene), part.in(scene), String::contains);
    }
  }

  /** Whether a pattern is found somewhere in a text. */
  record Matches(Phrase text, BoundedPattern pattern) implements Question {
    @Override
    public Truth in(Scene scene) {
      return text.in(scene).map(t -> Truth.of(pattern.isIn(t))).orElse(Truth.UNKNOWN);
    }
  }

  /** Whether a number or text is one of a list. */
  record OneOf(List<Question> same) implements Question {
    /** Keeps a copy of the list. */
    public OneOf {
      same = List.copyOf(same);
    }

    @Override
    public Truth in(Scene scene) {
      return same.stream().map(s -> s.in(scene)).reduce(Truth.NO, Truth::or);
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return same.stream().flatMap(s -> s.cells(scene)).distinct();
    }
  }

  /** A name of the node. */
  record Named(String name) implements Question {
    @Override
    public Truth in(Scene scene) {
      return scene.truth(name);
    }
  }

  /** Always no: what is found may not be there at all. */
  record Never() implements Question {
    @Override
    public Truth in(Scene scene) {
      return Truth.NO;
    }
  }

  /** The opposite. */
  record Not(Question test) implements Question {
    @Override
    public Truth in(Scene scene) {
      return test.in(scene).not();
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return test.cells(scene);
    }
  }

  /** Whether both hold. */
  record Both(Question left, Question right) implements Question {
    @Override
    public Truth in(Scene scene) {
      Truth first = left.in(scene);
      return first == Truth.NO ? first : first.and(right.in(scene));
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return Stream.concat(left.cells(scene), right.cells(scene));
    }
  }

  /** Whether one of the two holds. */
  record Either(Question left, Question right) implements Question {
    @Override
    public Truth in(Scene scene) {
      Truth first = left.in(scene);
      return first == Truth.YES ? first : first.or(right.in(scene));
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return Stream.concat(left.cells(scene), right.cells(scene));
    }
  }

  private static <T> Truth both(
      Optional<T> left, Optional<T> right, java.util.function.BiPredicate<T, T> test) {
    return left.flatMap(l -> right.map(r -> Truth.of(test.test(l, r)))).orElse(Truth.UNKNOWN);
  }
}
