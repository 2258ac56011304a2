package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A number in a formula. */
sealed interface Amount extends Term
    permits Amount.Literal, Amount.Named, Amount.Figure, Amount.Sum, Amount.Product, Amount.Call {

  /** The number at a node; empty where it is unknown. */
  Optional<BigDecimal> in(Scene scene);

  /** The same as a sum of cells; empty where it is none. */
  Optional<Linear> linear(Scene scene);

  @Override
  default Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  default Stream<Spot> cells(Scene scene) {
    return Stream.of();
  }

  /** A number written in the formula. */
  record Literal(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> in(Scene scene) {
      return Optional.of(value);
    }

    @Override
    public Optional<Linear> linear(Scene scene) {
      return Optional.of(Linear.constant(value));
    }
  }

  /** A name of the node. */
  record Named(String name) implements Amount {
    @Override
    public Optional<BigDecimal> in(Scene scene) {
      return scene.number(name);
    }

    @Override
    public Optional<Linear> linear(Scene scene) {
      return Optional.empty();
    }
  }

  /** A cell of a form. */
  record Figure(CellRef ref) implements Amount {
    @Override
    public Optional<BigDecimal> in(Scene scene) {
      return ref.at(scene).flatMap(Spot::value);
    }

    @Override
    public Optional<Linear> linear(Scene scene) {
      return ref.at(scene).map(Linear::cell);
    }

    @Override
    public Kind kind() {
      return Kind.CELL;
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return ref.at(scene).stream();
    }
  }

  /** Two numbers added, or the second taken from the first. */
  record Sum(Amount left, boolean minus, Amount right) implements Amount {
    @Override
    public Optional<BigDecimal> in(Scene scene) {
      return left.in(scene)
          .flatMap(l -> right.in(scene).map(r -> minus ? l.subtract(r) : l.add(r)));
    }

    @Override
    public Optional<Linear> linear(Scene scene) {
      return left.linear(scene)
          .flatMap(l -> right.linear(scene).map(r -> minus ? l.minus(r) : l.plus(r)));
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return Stream.concat(left.cells(scene), right.cells(scene));
    }
  }

  /** Two numbers multiplied, or the first divided by the second. */
  record Product(Amount left, boolean over, Amount right) implements Amount {
    @Override
    public Optional<BigDecimal> in(Scene scene) {
      return left.in(scene).flatMap(l -> right.in(scene).flatMap(r -> of(l, r)));
    }

    private Optional<BigDecimal> of(BigDecimal l, BigDecimal r) {
      if (!over) {
        return Optional.of(l.multiply(r, MathContext.DECIMAL128));
      }
      return r.signum() == 0 ? Optional.empty() : Optional.of(l.divide(r, MathContext.DECIMAL128));
    }

    @Override
    public Optional<Linear> linear(Scene scene) {
      return left.linear(scene).flatMap(l -> right.linear(scene).flatMap(r -> of(l, r)));
    }

    private Optional<Linear> of(Linear l, Linear r) {
      if (over || !(l.isConstant() || r.isConstant())) {
        return Optional.empty();
      }
      return Optional.of(r.isConstant() ? l.times(r.constant()) : r.times(l.constant()));
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return Stream.concat(left.cells(scene), right.cells(scene));
    }
  }

  /** A function of numbers, cells and texts. */
  record Call(Function function, List<Term> arguments) implements Amount {
    /** Keeps a copy of the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Optional<BigDecimal> in(Scene scene) {
      return function.of(arguments, scene);
    }

    @Override
    public Optional<Linear> linear(Scene scene) {
      return function.linear(arguments, scene);
    }

    @Override
    public Stream<Spot> cells(Scene scene) {
      return arguments.stream().flatMap(a -> a.cells(scene));
    }
  }
}
