package io.github.nianshen.text;

/** Words that are too long to be shown whole. */
public final class Cut {
  private static final String MORE = "…";

  private Cut() {}

  /** The first UTF-16 units of words, one less where a sign would be cut in half. */
  public static String first(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    boolean amid = most > 0 && Character.isHighSurrogate(words.charAt(most - 1));
    return words.substring(0, amid ? most - 1 : most);
  }

  /** Words, or the first of them with {@code …} behind them. */
  public static String shown(String words, int most) {
    return words.length() <= most ? words : first(words, most) + MORE;
  }
}
