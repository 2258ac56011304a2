package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.outline.Report;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Formulas made at random, beside their values worked out one step at a time. */
@Tag("slow")
class FormulaValuesTest {
  private static final Report REPORT = Handmade.of(2023).report();
  private static final Scope SCOPE = Scope.parse("report").orElseThrow();
  private static final Scene SCENE = SCOPE.scenes(new Case(REPORT)).findFirst().orElseThrow();
  private static final Labels LABELS =
      new Library(Handmade.BOOK.standards(), List.of(), Map.of(), Handmade.BOOK.bases())
          .labels(Eras.ALL);

  /** How tightly a piece of a formula holds together; a looser one is put in brackets. */
  private static final int EITHER = 0;

  private static final int BOTH = 1;
  private static final int NOT = 2;
  private static final int RELATION = 3;
  private static final int SUM = 4;
  private static final int PRODUCT = 5;
  private static final int ATOM = 6;

  /** A number as written, and what it is; empty where it was divided by 0. */
  private record Reckoned(String words, int tight, Optional<BigDecimal> value) {
    String within(int wanted) {
      return tight < wanted ? "（" + words + ")" : words;
    }
  }

  /** A question as written, and its answer. */
  private record Answer(String words, int tight, Truth truth) {
    String within(int wanted) {
      return tight < wanted ? "(" + words + "）" : words;
    }
  }

  private static Arbitrary<Reckoned> numbers(int depth) {
    Arbitrary<Reckoned> literal =
        Arbitraries.of("0", "1", "2", "７", "12", "2.5", "０．４", "50%", "30％")
            .map(w -> new Reckoned(w, ATOM, Optional.of(literal(w))));
    if (depth == 0) {
      return literal;
    }
    Arbitrary<Reckoned> part = numbers(depth - 1);
    Arbitrary<Reckoned> negated =
        part.map(
            n -> new Reckoned("−" + n.within(ATOM), PRODUCT, n.value().map(BigDecimal::negate)));
    Arbitrary<Reckoned> joined =
        Combinators.combine(part, Arbitraries.of("+", "－", "*", "÷"), part)
            .as(FormulaValuesTest::joined);
    return Arbitraries.oneOf(literal, negated, joined, joined);
  }

  private static BigDecimal literal(String words) {
    return switch (words) {
      case "７" -> new BigDecimal("7");
      case "０．４" -> new BigDecimal("0.4");
      case "50%" -> new BigDecimal("0.5");
      case "30％" -> new BigDecimal("0.3");
      default -> new BigDecimal(words);
    };
  }

  private static Reckoned joined(Reckoned left, String sign, Reckoned right) {
    boolean sum = sign.equals("+") || sign.equals("－");
    int tight = sum ? SUM : PRODUCT;
    Optional<BigDecimal> value =
        left.value().flatMap(l -> right.value().flatMap(r -> value(l, sign, r)));
    return new Reckoned(left.within(tight) + " " + sign + right.within(tight + 1), tight, value);
  }

  private static Optional<BigDecimal> value(BigDecimal l, String sign, BigDecimal r) {
    return switch (sign) {
      case "+" -> Optional.of(l.add(r));
      case "－" -> Optional.of(l.subtract(r));
      case "*" -> Optional.of(l.multiply(r, MathContext.DECIMAL128));
      default ->
          r.signum() == 0 ? Optional.empty() : Optional.of(l.divide(r, MathContext.DECIMAL128));
    };
  }

  private static Arbitrary<Answer> answers(int depth) {
    Arbitrary<String> signs = Arbitraries.of("=", "≠", "<", "≤", "＞", ">=");
    Arbitrary<Reckoned> number = numbers(2);
    Arbitrary<Answer> chain =
        Combinators.combine(number, signs, number, signs, number, Arbitraries.of(true, false))
            .as(FormulaValuesTest::chain);
    if (depth == 0) {
      return chain;
    }
    Arbitrary<Answer> part = answers(depth - 1);
    Arbitrary<Answer> not =
        part.map(a -> new Answer("not " + a.within(NOT), NOT, opposite(a.truth())));
    Arbitrary<Answer> both =
        Combinators.combine(part, part)
            .as(
                (l, r) ->
                    new Answer(
                        l.within(BOTH) + " 且 " + r.within(NOT), BOTH, both(l.truth(), r.truth())));
    Arbitrary<Answer> either =
        Combinators.combine(part, part)
            .as(
                (l, r) ->
                    new Answer(
                        l.within(EITHER) + " or " + r.within(BOTH),
                        EITHER,
                        opposite(both(opposite(l.truth()), opposite(r.truth())))));
    return Arbitraries.oneOf(chain, not, both, either);
  }

  private static Answer chain(
      Reckoned a, String first, Reckoned b, String second, Reckoned c, boolean three) {
    Truth one = compared(a, first, b);
    String words = a.within(SUM) + first + b.within(SUM);
    return three
        ? new Answer(words + second + c.within(SUM), RELATION, both(one, compared(b, second, c)))
        : new Answer(words, RELATION, one);
  }

  private static Truth compared(Reckoned left, String sign, Reckoned right) {
    if (left.value().isEmpty() || right.value().isEmpty()) {
      return Truth.UNKNOWN;
    }
    int order = left.value().get().compareTo(right.value().get());
    boolean holds =
        switch (sign) {
          case "=" -> order == 0;
          case "≠" -> order != 0;
          case "<" -> order < 0;
          case "≤" -> order <= 0;
          case "＞" -> order > 0;
          default -> order >= 0;
        };
    return holds ? Truth.YES : Truth.NO;
  }

  private static Truth both(Truth left, Truth right) {
    if (left == Truth.NO || right == Truth.NO) {
      return Truth.NO;
    }
    return left == Truth.UNKNOWN || right == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.YES;
  }

  private static Truth opposite(Truth truth) {
    return switch (truth) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  @Provide
  Arbitrary<Answer> formulas() {
    return answers(3);
  }

  @Property(tries = 2_000)
  void aFormulaMeansWhatItsStepsGive(@ForAll("formulas") Answer formula) throws FormulaFault {
    Question question = Formula.read(formula.words(), SCOPE, LABELS);
    assertEquals(formula.truth(), question.in(SCENE), formula.words());
  }
}
