package io.github.nianshen.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule holds a report against; without it the rule says nothing. */
public enum Need {
  /** The same organ's report of the year before. */
  LAST_YEAR("上年报告", "last year's reports"),
  /** The list of units that owe a report. */
  ROSTER("单位名单", "a roster"),
  /** Other organs' reports, of this run or in an index. */
  OTHERS("其他单位的报告", "reports of other organs");

  private final String zh;
  private final String en;

  Need(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The words that people read. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** The word in a rule file: last-year, roster, others. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The need of a word. */
  public static Optional<Need> named(String word) {
    return Arrays.stream(values()).filter(n -> n.word().equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Need::word).toList();
  }
}
