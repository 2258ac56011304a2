package io.github.nianshen.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads how many: {@code 1,264}, {@code ３５}, {@code 3.2万}, {@code 一百二十}, {@code 两}. Give it text
 * that is not folded: in folded text {@code 80、30} is {@code 80.30}.
 */
public final class Counts {
  private static final String UNITS = "十百千";
  private static final int MOST_UNITS = 24;

  private Counts() {}

  /**
   * The value of words that are a number and nothing else; empty for other words and for what tells
   * no exact number, such as {@code 十几} or {@code 三五十}.
   */
  public static Optional<BigDecimal> value(String words) {
    if (words.isEmpty() || words.length() > MOST_UNITS) {
      return Optional.empty();
    }
    return isDigit(words.charAt(0)) ? arabic(words) : chinese(words);
  }

  /** Every number of a text in reading order. What is written like one and has no value is none. */
  public static List<Count> in(String text) {
    var counts = new ArrayList<Count>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int end = isDigit(text.charAt(at)) ? arabicEnd(text, at) : chineseEnd(text, at);
      if (end > start) {
        value(text.substring(start, end))
            .ifPresent(v -> counts.add(new Count(start, end, v, Vague.exact(text, start, end))));
      }
      at = Math.max(end, at + 1);
    }
    return counts;
  }

  /** Whether a unit is one of 0 to 9, in half or full width. */
  static boolean isDigit(char c) {
    return DigitSigns.value(c) >= 0;
  }

  /** Whether a unit is a Chinese numeral, be it a digit or a power of ten. */
  static boolean isNumeral(char c) {
    return digit(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '万' || c == '亿';
  }

  private static int digit(char c) {
    return c == '两' ? 2 : Numerals.digitValue(c);
  }

  private static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of digits, their groups of three, a decimal part and a power of ten. */
  private static int arabicEnd(String text, int from) {
    int end = digitsEnd(text, from);
    boolean grouped = end - from <= 3;
    while (grouped && isSign(text, end, ',') && digitsEnd(text, end + 1) == end + 4) {
      end += 4;
    }
    if (isSign(text, end, '.') && digitsEnd(text, end + 1) > end + 1) {
      end = digitsEnd(text, end + 1);
    }
    while (end < text.length() && "百千万亿".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isSign(String text, int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  private static int chineseEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isNumeral(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Optional<BigDecimal> arabic(String words) {
    if (arabicEnd(words, 0) != words.length()) {
      return Optional.empty();
    }
    var digits = new StringBuilder();
    int tens = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isDigit(c)) {
        digits.append(DigitSigns.value(c));
      } else if (c == '.') {
        digits.append(c);
      } else if (c != ',') {
        tens += tens(c);
      }
    }
    BigDecimal value = new BigDecimal(digits.toString()).scaleByPowerOfTen(tens);
    return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
  }

  private static int tens(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      default -> 8;
    };
  }

  /** The parts before 亿, between 亿 and 万, and after 万, each below ten thousand. */
  private static Optional<BigDecimal> chinese(String words) {
    long sum = 0;
    String rest = words;
    for (char power : new char[] {'亿', '万'}) {
      int at = rest.indexOf(power);
      if (at >= 0) {
        int part = below(rest.substring(0, at));
        if (part <= 0) {
          return Optional.empty();
        }
        sum += part * BigDecimal.TEN.pow(tens(power)).longValueExact();
        rest = rest.substring(at + 1);
      }
    }
    boolean colloquial = sum > 0 && rest.length() == 1;
    boolean zero = sum > 0 && rest.startsWith("零");
    int part = rest.isEmpty() && sum > 0 ? 0 : below(rest.substring(zero ? 1 : 0));
    return part < 0 || colloquial ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum + part));
  }

  /** 零 … 九千九百九十九; -1 for other words, and for 一百二, in which a unit is left out. */
  private static int below(String words) {
    if (words.length() == 1 && digit(words.charAt(0)) >= 0) {
      return digit(words.charAt(0));
    }
    int sum = 0;
    int last = 4;
    int i = 0;
    while (i < words.length()) {
      boolean zero = words.charAt(i) == '零' || words.charAt(i) == '〇';
      i += zero ? 1 : 0;
      int digit = i < words.length() ? digit(words.charAt(i)) : -1;
      boolean unitNext = i + 1 < words.length() && UNITS.indexOf(words.charAt(i + 1)) >= 0;
      boolean bareTen = digit < 0 && i < words.length() && words.charAt(i) == '十';
      int power = bareTen ? 1 : unitNext ? tens(words.charAt(i + 1)) : 0;
      boolean skips = i > 1 && power < last - 1;
      boolean follows = zero ? skips : power < last && (power > 0 || last == 1);
      if ((digit <= 0 && !bareTen) || !follows) {
        return -1;
      }
      sum += (bareTen ? 1 : digit) * (int) Math.pow(10, power);
      last = power;
      i += bareTen || power == 0 ? 1 : 2;
    }
    return words.isEmpty() ? -1 : sum;
  }
}
