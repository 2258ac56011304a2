package io.github.nianshen.text;

/** Words that are too long to be shown whole. */
public final class Cut {
  private static final String MORE = "…";

  private Cut() {}

  /** The first UTF-16 units of words, one less where a sign would be cut in half. */
  public static String first(String words, int most) {
    return words.length() <= most ? words : words.substring(0, edge(words, most));
  }

  /** A place between UTF-16 units, one before it where a sign would be cut in half there. */
  public static int edge(String words, int at) {
    boolean amid =
        at > 0
            && at < words.length()
            && Character.isHighSurrogate(words.charAt(at - 1))
            && Character.isLowSurrogate(words.charAt(at));
    return amid ? at - 1 : at;
  }

  /** Words, or the first of them with {@code …} behind them. */
  public static String shown(String words, int most) {
    return words.length() <= most ? words : first(words, most) + MORE;
  }
}
