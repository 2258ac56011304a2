package io.github.nianshen.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Formulas with their figures, in the table's own words: {@code 自然人 3 + 商业企业 1 = 4}. */
final class Wording {
  /** Sums of more parts than this leave out those that are 0. */
  private static final int MANY = 8;

  /** And where more than this are left, they are told by their figures alone. */
  private static final int NAMED = 4;

  private Wording() {}

  /** One side of a comparison. */
  static String of(Amount amount, Scene scene) {
    List<Part> parts = new ArrayList<>();
    collect(amount, false, scene, parts);
    List<Part> shown =
        parts.size() > MANY ? parts.stream().filter(p -> !p.zero()).toList() : List.copyOf(parts);
    boolean bare = parts.size() > MANY && shown.size() > NAMED;
    var out = new StringBuilder();
    for (Part part : shown) {
      String sign = part.minus() ? "− " : out.isEmpty() ? "" : "+ ";
      out.append(out.isEmpty() ? "" : " ").append(sign);
      out.append(bare ? part.figure() : part.words());
    }
    return bare
        ? out.toString()
        : out + (shown.size() == parts.size() ? "" : out.isEmpty() ? "…" : " + …");
  }

  /**
   * Where it does not hold, both sides, each sum with what it comes to: {@code 一 3 + 二 1 = 4 ≠ 5 =
   * 三 5 + 四 0}; one sum alone, where the other side is none; where neither is, the comparison
   * itself.
   */
  static String of(Comparison.Pair pair, Scene scene) {
    String left = of(pair.left(), scene);
    String right = of(pair.right(), scene);
    String first = left + " = " + number(pair.left(), scene);
    if (isSum(pair.left()) && isSum(pair.right())) {
      String second = number(pair.right(), scene) + " = " + right;
      return first + " " + pair.sign().contrary() + " " + second;
    }
    if (isSum(pair.left())) {
      return first;
    }
    return isSum(pair.right())
        ? right + " = " + number(pair.right(), scene)
        : left + " " + pair.sign().sign() + " " + right;
  }

  /** What a side comes to; nothing where it is unknown. */
  static String number(Amount amount, Scene scene) {
    return amount.in(scene).map(Value::plain).orElse("");
  }

  private static boolean isSum(Amount amount) {
    return amount instanceof Amount.Sum
        || amount instanceof Amount.Product
        || amount instanceof Amount.Call;
  }

  private static void collect(Amount amount, boolean minus, Scene scene, List<Part> parts) {
    if (amount instanceof Amount.Sum sum) {
      collect(sum.left(), minus, scene, parts);
      collect(sum.right(), minus != sum.minus(), scene, parts);
    } else if (amount instanceof Amount.Call call && call.function() == Function.SUM) {
      call.arguments().forEach(a -> collectArgument(a, minus, scene, parts));
    } else {
      boolean zero = amount.in(scene).map(v -> v.signum() == 0).orElse(false);
      parts.add(new Part(minus, single(amount, scene), number(amount, scene), zero));
    }
  }

  private static void collectArgument(Term term, boolean minus, Scene scene, List<Part> parts) {
    if (term instanceof CellList cells) {
      cells.in(scene).forEach(s -> parts.add(new Part(minus, cell(s), figure(s), isZero(s))));
    } else {
      collect((Amount) term, minus, scene, parts);
    }
  }

  private static String single(Amount amount, Scene scene) {
    if (amount instanceof Amount.Figure figure) {
      return figure.ref().at(scene).map(Wording::cell).orElse("");
    }
    if (amount instanceof Amount.Product product) {
      return bracketed(product.left(), scene)
          + (product.over() ? " ÷ " : " × ")
          + bracketed(product.right(), scene);
    }
    if (amount instanceof Amount.Call call) {
      return call.arguments().stream()
          .map(a -> a instanceof Amount n ? of(n, scene) : "…")
          .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
    }
    return number(amount, scene);
  }

  private static String bracketed(Amount amount, Scene scene) {
    return amount instanceof Amount.Sum ? "(" + of(amount, scene) + ")" : of(amount, scene);
  }

  private static String cell(Spot spot) {
    return spot.label() + " " + figure(spot);
  }

  private static String figure(Spot spot) {
    return spot.value().map(Value::plain).orElse("");
  }

  private static boolean isZero(Spot spot) {
    return spot.value().map(BigDecimal::signum).filter(s -> s == 0).isPresent();
  }

  /** A part of a sum. */
  private record Part(boolean minus, String words, String figure, boolean zero) {}
}
