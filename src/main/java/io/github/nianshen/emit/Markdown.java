package io.github.nianshen.emit;

import java.util.regex.Pattern;

/** Words of rules and reports as Markdown in which they mean nothing but themselves. */
public final class Markdown {
  private static final String FENCE = "```";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Signs that Markdown reads as its own wherever they stand. */
  private static final String SIGNS = "\\`*_[]<>#|&~!@";

  private Markdown() {}

  /** Words as one paragraph: every sign that Markdown would read has a stroke before it. */
  public static String words(String words) {
    String line = SPACE.matcher(words).replaceAll(" ").strip();
    var out = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SIGNS.indexOf(c) >= 0 || (isMark(c) && startsBlock(line, i)) || links(line, i)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '+' || c == '=' || c == '.' || c == ')';
  }

  /** Whether a mark at the start, or behind a number there, would make a list or a line of it. */
  private static boolean startsBlock(String line, int at) {
    int digits = 0;
    while (digits < at && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    return digits == at;
  }

  /** Whether a sign is what platforms know an address by: {@code ://} and {@code www.}. */
  private static boolean links(String line, int at) {
    return line.startsWith("://", at) || (line.charAt(at) == '.' && line.startsWith("www", at - 3));
  }

  /** Lines as a block between fences that are longer than any in them. */
  public static String fenced(String lines) {
    String fence = FENCE;
    while (lines.contains(fence)) {
      fence += "`";
    }
    return fence + "text\n" + lines + "\n" + fence;
  }
}
