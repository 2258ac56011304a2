package io.github.nianshen.rule;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;

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

  /** The error for a person: where and what, then the line, then a mark below the place. */
  public String shown(Lang lang) {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + message.in(lang)
        + "\n"
        + sourceLine
        + "\n"
        + caretLine();
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
