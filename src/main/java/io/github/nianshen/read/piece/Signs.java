package io.github.nianshen.read.piece;

import java.text.Normalizer;

/**
 * Signs that stand for other signs, unit for unit: radicals that text taken from printed pages
 * carries, and full-width digits.
 */
public final class Signs {
  /** Those without a decomposition of their own, each before the sign it stands for. */
  private static final String PAIRS = "⻓长⻔门⻚页⻛风⻋车⻅见⻉贝⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻄西⻆角⻘青⻨麦⻁虎⺠民⻤鬼⻝食";

  private Signs() {}

  /** The text in plain signs: {@code ⼀} becomes 一, {@code ２} becomes 2. */
  public static String folded(String text) {
    int first = 0;
    while (first < text.length()
        && !isRadical(text.charAt(first))
        && !isWideDigit(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    var folded = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isRadical(c)) {
        folded.setCharAt(i, sign(c));
      } else if (isWideDigit(c)) {
        folded.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return folded.toString();
  }

  private static boolean isRadical(char c) {
    return c >= '\u2e80' && c <= '\u2fdf';
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  private static char sign(char radical) {
    int known = PAIRS.indexOf(radical);
    return known >= 0
        ? PAIRS.charAt(known + 1)
        : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC).charAt(0);
  }
}
