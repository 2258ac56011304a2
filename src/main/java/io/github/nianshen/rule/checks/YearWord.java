package io.github.nianshen.rule.checks;

import io.github.nianshen.text.Numerals;
import java.util.ArrayList;
import java.util.List;

/**
 * A year in a clause: {@code 2023年}, {@code 二〇二三年}.
 *
 * @param start where its digits begin
 * @param end where they end; 年 follows
 * @param year the year
 * @param ranged whether it is one of several joined years: {@code 2021—2025年}, {@code 2022、2023年}
 */
record YearWord(int start, int end, int year, boolean ranged) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String JOINS = "-—–~～至到、和";
  private static final int LENGTH = 4;

  /** The years of a clause, but for those in 《》, 〔〕 or quotes, which name documents. */
  static List<YearWord> in(String words) {
    int first = words.indexOf('年');
    if (first < 0) {
      return List.of();
    }
    var years = new ArrayList<YearWord>();
    var names = new Names(words);
    for (int at = first; at >= 0; at = words.indexOf('年', at + 1)) {
      int start = at - LENGTH;
      int year = start < 0 ? 0 : year(words, start);
      if (year > 0 && !names.hold(start)) {
        years.add(new YearWord(start, at, year, ranged(words, start, at)));
      }
    }
    return years;
  }

  /** The digits of a year, written as the others are. */
  String written(int other, String words) {
    String digits = String.valueOf(other);
    if (DIGITS.indexOf(words.charAt(start)) < 0) {
      return digits;
    }
    var chinese = new StringBuilder();
    digits.chars().forEach(d -> chinese.append(DIGITS.charAt(d - '0')));
    return chinese.toString();
  }

  private static int year(String words, int start) {
    int year = 0;
    for (int i = start; i < start + LENGTH; i++) {
      int digit = digit(words.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    boolean longer = start > 0 && digit(words.charAt(start - 1)) >= 0;
    return longer || year < 2000 || year > 2099 ? 0 : year;
  }

  private static int digit(char c) {
    return Numerals.isDigit(c) ? c - '0' : Numerals.digitValue(c);
  }

  /** Pairs of brackets or quotes that name documents, passed through once from left to right. */
  private static final class Names {
    private static final String OPENING = "《〔[\"";
    private static final String CLOSING = "》〕]\"";

    private final String words;
    private final boolean[] open = new boolean[OPENING.length()];
    private final int[] last;
    private int passed;

    Names(String words) {
      this.words = words;
      this.last = CLOSING.chars().map(words::lastIndexOf).toArray();
    }

    /** Whether a place stands within a pair; asked from left to right. */
    boolean hold(int at) {
      boolean within = false;
      for (; passed < at; passed++) {
        int opens = OPENING.indexOf(words.charAt(passed));
        int closes = CLOSING.indexOf(words.charAt(passed));
        if (opens >= 0 || closes >= 0) {
          int kind = Math.max(opens, closes);
          open[kind] = opens >= 0 && !(closes >= 0 && open[kind]);
        }
      }
      for (int kind = 0; kind < open.length; kind++) {
        within |= open[kind] && at < last[kind];
      }
      return within;
    }
  }

  private static boolean ranged(String words, int start, int end) {
    boolean before =
        start > 1
            && JOINS.indexOf(words.charAt(start - 1)) >= 0
            && (digit(words.charAt(start - 2)) >= 0 || words.charAt(start - 2) == '年');
    boolean after =
        end + 2 < words.length()
            && JOINS.indexOf(words.charAt(end + 1)) >= 0
            && digit(words.charAt(end + 2)) >= 0;
    return before || after;
  }
}
