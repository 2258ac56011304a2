package io.github.nianshen.read;

import java.text.Normalizer;

/** Radicals that text taken from printed pages carries in place of the signs they look like. */
final class Radicals {
  /** Those without a decomposition of their own, each before the sign it stands for. */
  private static final String PAIRS =
      "⻓长⻔门⻚页⻛风⻋车⻅见⻉贝⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻄西⻆角⻘青⻨麦⻁虎⺠民⻤鬼⻝食";

  private Radicals() {}

  /** The text with every radical as the sign it stands for, unit for unit: {@code ⼀} becomes 一. */
  static String folded(String text) {
    if (text.chars().noneMatch(c -> isRadical((char) c))) {
      return text;
    }
    var folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        folded.setCharAt(i, sign(text.charAt(i)));
      }
    }
    return folded.toString();
  }

  private static boolean isRadical(char c) {
    return c >= '\u2e80' && c <= '\u2fdf';
  }

  private static char sign(char radical) {
    int known = PAIRS.indexOf(radical);
    return known >= 0
        ? PAIRS.charAt(known + 1)
        : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC).charAt(0);
  }
}
