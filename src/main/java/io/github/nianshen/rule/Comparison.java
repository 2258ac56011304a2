package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chain of compared numbers, such as {@code 0 ≤ a ≤ b}.
 *
 * @param first what stands leftmost
 * @param links what follows; at least one
 */
record Comparison(Amount first, List<Link> links) implements Question {

  /** Keeps a copy of the links. */
  Comparison {
    links = List.copyOf(links);
  }

  /** How two numbers can be compared. */
  enum Sign {
    EQ("="),
    NE("≠"),
    LT("<"),
    LE("≤"),
    GT(">"),
    GE("≥");

    private final String sign;

    Sign(String sign) {
      this.sign = sign;
    }

    /** As formulas and messages write it. */
    String sign() {
      return sign;
    }

    /** What is so where this does not hold. */
    String contrary() {
      return switch (this) {
        case EQ -> NE.sign;
        case NE -> EQ.sign;
        case LT -> GE.sign;
        case LE -> GT.sign;
        case GT -> LE.sign;
        case GE -> LT.sign;
      };
    }

    boolean holds(BigDecimal left, BigDecimal right) {
      int order = left.compareTo(right);
      return switch (this) {
        case EQ -> order == 0;
        case NE -> order != 0;
        case LT -> order < 0;
        case LE -> order <= 0;
        case GT -> order > 0;
        case GE -> order >= 0;
      };
    }
  }

  /** A sign and what follows it. */
  record Link(Sign sign, Amount right) {}

  /**
   * Two neighbours of a chain.
   *
   * @param left what stands left of the sign
   * @param sign the sign
   * @param right what stands right of it
   */
  record Pair(Amount left, Sign sign, Amount right) {
    Truth in(Scene scene) {
      Optional<Truth> answer =
          left.in(scene).flatMap(l -> right.in(scene).map(r -> Truth.of(sign.holds(l, r))));
      return answer.orElse(Truth.UNKNOWN);
    }

    /** Left minus right as a sum of cells, where the two must be equal; empty for all else. */
    Optional<Linear> balance(Scene scene) {
      if (sign != Sign.EQ) {
        return Optional.empty();
      }
      return left.linear(scene)
          .flatMap(l -> right.linear(scene).map(l::minus))
          .filter(b -> !b.isConstant());
    }

    Stream<Spot> cells(Scene scene) {
      return Stream.concat(left.cells(scene), right.cells(scene));
    }
  }

  /** The two leftmost. */
  Pair begin() {
    return pair(0);
  }

  private Pair pair(int link) {
    Amount left = link == 0 ? first : links.get(link - 1).right();
    return new Pair(left, links.get(link).sign(), links.get(link).right());
  }

  /** The pair that a message speaks of: the first that does not hold, else the first. */
  Pair spoken(Scene scene) {
    for (int i = 0; i < links.size(); i++) {
      if (pair(i).in(scene) == Truth.NO) {
        return pair(i);
      }
    }
    return begin();
  }

  @Override
  public Truth in(Scene scene) {
    Truth all = Truth.YES;
    for (int i = 0; i < links.size(); i++) {
      all = all.and(pair(i).in(scene));
    }
    return all;
  }

  @Override
  public Stream<Spot> cells(Scene scene) {
    return Stream.concat(first.cells(scene), links.stream().flatMap(l -> l.right().cells(scene)));
  }
}
