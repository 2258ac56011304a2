package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;

/** Numbers of things in words: {@code 错误 2}, {@code 1 error}. */
final class Counts {
  private Counts() {}

  /** How many findings of a level. */
  static String of(Level level, int count, Lang lang) {
    return lang == Lang.ZH ? level.in(lang) + " " + count : english(count, level.word());
  }

  /** A number of things in English. */
  static String english(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
