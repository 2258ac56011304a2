package io.github.nianshen.rule;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.util.regex.Pattern;

/**
 * What is wrong in a file of a rule pack, and where.
 *
 * @param file the file's name within its pack
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param message what is wrong and what was expected
 * @param sourceLine the line's words
 */
public record RuleError(String file, int line, int column, Words message, String sourceLine) {
  private static final String WIDE_SPACE = "\u3000";

  /** Signs that a terminal would obey; a tab is none of them. */
  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\p{Cntrl}\\u0080-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069&&[^\\t]]");

  /** So many units of a line are shown. */
  private static final int WIDEST = 160;

  private static final String CUT = "…";

  /**
   * The error for a person: where and what, then the line, then a mark below the place. A long line
   * is cut around it.
   */
  public String shown(Lang lang) {
    String what = file + ":" + line + ":" + column + ": " + message.in(lang);
    int from = column > WIDEST ? column - 1 - WIDEST / 2 : 0;
    int to = Math.min(sourceLine.length(), from + WIDEST);
    String words =
        (from > 0 ? CUT : "")
            + sourceLine.substring(Math.min(from, to), to)
            + (to < sourceLine.length() ? CUT : "");
    int place = column - from + (from > 0 ? CUT.length() : 0);
    var window = new RuleError(file, line, place, message, words);
    return safe(what) + "\n" + safe(words) + "\n" + window.caretLine();
  }

  private static String safe(String words) {
    return OBEYED.matcher(words).replaceAll("?");
  }

  /** The line that marks the place, aligned below full-width characters. */
  public String caretLine() {
    var out = new StringBuilder();
    sourceLine
        .codePoints()
        .limit(sourceLine.codePointCount(0, Math.min(column - 1, sourceLine.length())))
        .forEach(c -> out.append(c == '\t' ? "\t" : isWide(c) ? WIDE_SPACE : " "));
    return out.append('^').toString();
  }

  private static boolean isWide(int c) {
    return (c >= 0x2e80 && c < 0xa4d0)
        || (c >= 0xac00 && c < 0xd7b0)
        || (c >= 0xf900 && c < 0xfb00)
        || (c >= 0xff00 && c < 0xff61)
        || (c >= 0x20000 && c < 0x40000);
  }
}
