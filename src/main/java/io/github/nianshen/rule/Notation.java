package io.github.nianshen.rule;

import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Numerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How {@code find:} and {@code except:} write patterns: as regular expressions in Java's notation
 * that are looked for in folded words, with {@code {n}} for an exact number. Full-width signs mean
 * themselves; white space means nothing. The number is the only group that is kept.
 */
final class Notation {
  private static final String PLACE = "{n}";

  /** Signs before and behind a number that make it inexact, a range, an ordinal or a rate. */
  private static final String BEFORE = "(?<![0-9.一二三四五六七八九十百千万两零〇近约逾超过于第每至几数~—-])";

  private static final String BEHIND = "(?![0-9.一二三四五六七八九十百千两零〇%余多来几至~—-]|[万亿](?!元))";

  private static final String EXACT =
      BEFORE + "([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++(?:\\.[0-9]++)?|[一二两三四五六七八九十百千零〇]++)" + BEHIND;

  /** A group that is kept. */
  private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)");

  private Notation() {}

  /**
   * The pattern meant.
   *
   * @throws PatternSyntaxException where it is none
   */
  static BoundedPattern read(String written) {
    Matcher group = GROUP.matcher(written);
    if (group.find()) {
      throw new PatternSyntaxException("write groups as (?:…)", written, group.start());
    }
    int place = written.indexOf(PLACE);
    if (place != written.lastIndexOf(PLACE)) {
      throw new PatternSyntaxException("{n} twice", written, written.lastIndexOf(PLACE));
    }
    var pattern = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      if (i == place) {
        pattern.append(EXACT);
        i += PLACE.length() - 1;
      } else {
        append(written.charAt(i), pattern);
      }
    }
    return BoundedPattern.of(pattern.toString());
  }

  /** The pattern of folded words as they are. */
  static BoundedPattern literally(String words) {
    return BoundedPattern.of(Pattern.quote(words));
  }

  private static void append(char c, StringBuilder pattern) {
    char folded = Folded.fold(c);
    if (folded == c) {
      pattern.append(c);
    } else if (c == '*' || c == '`') {
      pattern.append(c);
    } else if (folded != 0) {
      pattern.append(Character.isLetterOrDigit(folded) ? "" : "\\").append(folded);
    }
  }

  /**
   * Words that stand in everything that a pattern finds, the longest such; empty where none are
   * sure. Most sentences lack them, and need not be searched.
   */
  static String sure(String written) {
    String best = "";
    var run = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == '|' && depth == 0) {
        return "";
      }
      boolean sign = depth == 0 && Character.isIdeographic(c) && !Numerals.isChineseDigit(c);
      if (sign && !isOptional(written, i + 1)) {
        run.append(c);
        continue;
      }
      best = longer(best, run);
      run.setLength(0);
    }
    return longer(best, run);
  }

  /** Of two of a length the later: what a sentence is about stands behind what it is of. */
  private static String longer(String best, StringBuilder run) {
    return !run.isEmpty() && run.length() >= best.length() ? run.toString() : best;
  }

  private static boolean isOptional(String written, int at) {
    return at < written.length()
        && "?*{".indexOf(written.charAt(at)) >= 0
        && !written.startsWith(PLACE, at);
  }
}
