package io.github.nianshen.form;

import io.github.nianshen.text.EditDistance;
import io.github.nianshen.text.Folded;
import java.util.Arrays;
import java.util.regex.Pattern;

/** How alike two labels are, from 0 to 1: one less the share of units to be changed. */
final class Likeness {
  /** The number before a label: {@code 一、}, {@code (三)}, {@code 2.}. */
  private static final Pattern MARK =
      Pattern.compile("^(?:[一二三四五六七八九十]、|\\([一二三四五六七八九十]\\)|[0-9]+\\.)");

  /** How alike words of the same signs in another order are: {@code 维持结果} for 结果维持. */
  private static final double SHUFFLED = 0.8;

  private Likeness() {}

  /** Compares words as they are read, list numbers and white space left out. */
  static double of(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    int longer = Math.max(a.length(), b.length());
    if (isShuffled(a, b)) {
      return SHUFFLED;
    }
    return longer == 0 ? 1 : 1 - (double) EditDistance.between(a, b) / longer;
  }

  private static boolean isShuffled(String a, String b) {
    return a.length() > 2
        && !a.equals(b)
        && a.length() == b.length()
        && Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
  }

  private static String bare(String words) {
    return MARK.matcher(Folded.fold(words)).replaceFirst("");
  }
}
