package io.github.nianshen.text;

import java.util.OptionalInt;

/** Chinese numerals as they number sections and years. */
public final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** Whether a unit is one of 一 to 十. */
  public static boolean isChineseDigit(char c) {
    return switch (c) {
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
      default -> false;
    };
  }

  /** Whether a unit is one of 0 to 9, in half width. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of 一 … 九十九; empty for other words. */
  public static OptionalInt value(String words) {
    int ten = words.indexOf('十');
    if (ten < 0) {
      return words.length() == 1 ? digit(words.charAt(0)) : OptionalInt.empty();
    }
    if (words.length() > 3 || ten > 1 || words.length() - ten > 2) {
      return OptionalInt.empty();
    }
    OptionalInt tens = ten == 0 ? OptionalInt.of(1) : digit(words.charAt(0));
    OptionalInt ones = ten == words.length() - 1 ? OptionalInt.of(0) : digit(words.charAt(ten + 1));
    return tens.isPresent() && ones.isPresent()
        ? OptionalInt.of(tens.getAsInt() * 10 + ones.getAsInt())
        : OptionalInt.empty();
  }

  /** 1 … 99 as 一 … 九十九. */
  public static String chinese(int value) {
    if (value < 1 || value > 99) {
      throw new IllegalArgumentException("not 1..99: " + value);
    }
    String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
    return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
  }

  /** What a Chinese digit counts, 〇, ○ and 零 included; less than 0 for other signs. */
  public static int digitValue(char c) {
    return c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
  }

  private static OptionalInt digit(char c) {
    int value = DIGITS.indexOf(c);
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
