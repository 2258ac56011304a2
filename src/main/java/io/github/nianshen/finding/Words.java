package io.github.nianshen.finding;

import java.util.List;

/**
 * The same words in both languages; in a message, {@code {0}}, {@code {1}} … stand for its
 * arguments.
 *
 * @param zh Chinese
 * @param en English
 */
public record Words(String zh, String en) {

  /** The words in one language. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** How many arguments the words have places for, in either language. */
  public int places() {
    int most = 0;
    for (String pattern : List.of(zh, en)) {
      for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
        int close = pattern.indexOf('}', open);
        most = close < 0 ? most : Math.max(most, index(pattern, open + 1, close) + 1);
      }
    }
    return most;
  }

  /** The words in one language with arguments in their places. */
  public String in(Lang lang, List<String> arguments) {
    String pattern = in(lang);
    var out = new StringBuilder(pattern.length() + 32);
    int i = 0;
    while (i < pattern.length()) {
      int close = pattern.charAt(i) == '{' ? pattern.indexOf('}', i) : -1;
      int argument = close < 0 ? -1 : index(pattern, i + 1, close);
      if (argument >= 0 && argument < arguments.size()) {
        out.append(arguments.get(argument));
        i = close + 1;
      } else {
        out.append(pattern.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int index(String pattern, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = pattern.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return from == to || to - from > 3 ? -1 : value;
  }
}
