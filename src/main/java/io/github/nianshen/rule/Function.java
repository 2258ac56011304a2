package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function of the check language that gives a number. All are pure; a function of something
 * unknown is unknown unless it says otherwise. ({@code parts([cell])}, which gives cells, is the
 * one other.)
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists and words are values.
public enum Function {
  /** Numbers and cells added up. */
  SUM(true, List.of(Kind.NUMBER), new Words("各数之和", "numbers and cells added up")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return all(arguments, scene).flatMap(n -> n.reduce(BigDecimal::add));
    }

    @Override
    Optional<Linear> linear(List<Term> arguments, Scene scene) {
      var all = new ArrayList<Linear>();
      for (Term argument : arguments) {
        Optional<Linear> one = one(argument, scene);
        if (one.isEmpty()) {
          return one;
        }
        all.add(one.get());
      }
      return Optional.of(Linear.sum(all));
    }
  },
  /** How many numbers and cells. */
  COUNT(true, List.of(Kind.NUMBER), new Words("数的个数", "how many numbers and cells")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return all(arguments, scene).map(n -> BigDecimal.valueOf(n.count()));
    }
  },
  /** The smallest. */
  MIN(true, List.of(Kind.NUMBER), new Words("最小的数", "the smallest number")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return all(arguments, scene).flatMap(n -> n.reduce(BigDecimal::min));
    }
  },
  /** The greatest. */
  MAX(true, List.of(Kind.NUMBER), new Words("最大的数", "the greatest number")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return all(arguments, scene).flatMap(n -> n.reduce(BigDecimal::max));
    }
  },
  /** Without its sign. */
  ABS(false, List.of(Kind.NUMBER), new Words("绝对值", "the number without its sign")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return number(arguments, 0, scene).map(BigDecimal::abs);
    }
  },
  /** To so many decimals, half up. */
  ROUND(
      false,
      List.of(Kind.NUMBER, Kind.NUMBER),
      new Words("四舍五入到若干位小数", "a number to so many decimals, half up")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return number(arguments, 1, scene)
          .filter(p -> p.signum() >= 0 && p.compareTo(BigDecimal.TEN) <= 0)
          .flatMap(
              p ->
                  number(arguments, 0, scene)
                      .map(n -> n.setScale(p.intValue(), RoundingMode.HALF_UP)));
    }
  },
  /** How many characters that are not white space. */
  LENGTH(false, List.of(Kind.TEXT), new Words("字数，空白不计", "characters, white space left out")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      return ((Phrase) arguments.get(0))
          .in(scene)
          .map(t -> BigDecimal.valueOf(t.codePoints().filter(c -> !isSpace(c)).count()));
    }
  },
  /** How many days a month has; an unknown year may be a leap year. */
  DAYS(
      false,
      List.of(Kind.NUMBER, Kind.NUMBER),
      new Words("某年某月的天数；年份不明按闰年计", "days of a month; an unknown year may be a leap year")) {
    @Override
    Optional<BigDecimal> of(List<Term> arguments, Scene scene) {
      int year = number(arguments, 0, scene).map(BigDecimal::intValue).orElse(LEAP_YEAR);
      return number(arguments, 1, scene)
          .filter(m -> m.signum() > 0 && m.compareTo(BigDecimal.valueOf(12)) <= 0)
          .filter(m -> year > 0 && year < 10_000)
          .map(m -> BigDecimal.valueOf(YearMonth.of(year, m.intValue()).lengthOfMonth()));
    }
  };

  private static final int LEAP_YEAR = 2000;

  private final boolean repeats;
  private final List<Kind> parameters;
  private final Words meaning;

  Function(boolean repeats, List<Kind> parameters, Words meaning) {
    this.repeats = repeats;
    this.parameters = parameters;
    this.meaning = meaning;
  }

  /** The function of a name as formulas write it. */
  static Optional<Function> named(String name) {
    return Arrays.stream(values()).filter(f -> f.word().equals(name)).findFirst();
  }

  /** Its name as formulas write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it gives, in a few words. */
  public Words meaning() {
    return meaning;
  }

  /** What it takes; where it {@link #repeats()}, one or more of these, and cells as well. */
  public List<Kind> parameters() {
    return parameters;
  }

  /** Whether it takes any count of arguments. */
  public boolean repeats() {
    return repeats;
  }

  /** How it is written, such as {@code days(number, number)}. */
  public String signature() {
    return parameters.stream()
        .map(k -> k.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", word() + "(", repeats ? ", …)" : ")"));
  }

  abstract Optional<BigDecimal> of(List<Term> arguments, Scene scene);

  /** The same as a sum of cells; empty where it is none. */
  Optional<Linear> linear(List<Term> arguments, Scene scene) {
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(List<Term> arguments, int index, Scene scene) {
    return ((Amount) arguments.get(index)).in(scene);
  }

  /** The numbers; empty where there are none or one of them is unknown. */
  private static Optional<Stream<BigDecimal>> all(List<Term> arguments, Scene scene) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Term argument : arguments) {
      for (Optional<BigDecimal> number : each(argument, scene)) {
        if (number.isEmpty()) {
          return Optional.empty();
        }
        numbers.add(number.get());
      }
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.stream());
  }

  private static List<Optional<BigDecimal>> each(Term argument, Scene scene) {
    return argument instanceof CellList cells
        ? cells.in(scene).stream().map(Spot::value).toList()
        : List.of(((Amount) argument).in(scene));
  }

  private static Optional<Linear> one(Term argument, Scene scene) {
    if (!(argument instanceof CellList cells)) {
      return ((Amount) argument).linear(scene);
    }
    List<Linear> all = cells.in(scene).stream().map(Linear::cell).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(Linear.sum(all));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
