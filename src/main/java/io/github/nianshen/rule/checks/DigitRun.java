package io.github.nianshen.rule.checks;

import io.github.nianshen.text.DigitSigns;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits that stand together in a line: in one go, or as groups parted by one blank or hyphen each.
 *
 * @param span where
 * @param digits the digits alone, as half-width ones; the last perhaps X
 * @param groups how many digits each group has: {@code 11}, {@code 3-4-4}
 */
record DigitRun(Span span, String digits, String groups) {
  /** What is longer is no number of a person. */
  private static final int LONGEST = 19;

  private static final int SHORTEST = 11;

  /** The runs of a text that are long enough for numbers of persons, in reading order. */
  static List<DigitRun> in(String text) {
    var runs = new ArrayList<DigitRun>();
    int at = 0;
    while (at < text.length()) {
      if (DigitSigns.value(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = end(text, at);
      if (end - at >= SHORTEST) {
        read(text, at, runs);
      }
      at = end;
    }
    return runs;
  }

  /** Where the last of the groups ends that begin at a digit. */
  private static int end(String text, int from) {
    int end = DigitSigns.groupEnd(text, from);
    while (DigitSigns.goesOn(text, end)) {
      end = DigitSigns.groupEnd(text, end + 1);
    }
    return end;
  }

  /** Reads groups of digits up to where no more follow; whatever may be a number is added. */
  private static void read(String text, int from, List<DigitRun> into) {
    var digits = new StringBuilder();
    var groups = new StringBuilder();
    int at = from;
    while (true) {
      int end = DigitSigns.groupEnd(text, at);
      add(new Span(at, end), plain(text, at, end), Integer.toString(end - at), into);
      digits.append(digits.length() > LONGEST ? "" : plain(text, at, end));
      groups.append(groups.length() > LONGEST ? "" : end - at);
      if (!DigitSigns.goesOn(text, end)) {
        if (at > from) {
          add(new Span(from, end), digits.toString(), groups.toString(), into);
        }
        return;
      }
      groups.append(groups.length() > LONGEST ? "" : "-");
      at = end + 1;
    }
  }

  private static void add(Span span, String digits, String groups, List<DigitRun> into) {
    if (digits.length() >= SHORTEST && digits.length() <= LONGEST) {
      into.add(new DigitRun(span, digits, groups));
    }
  }

  /**
   * Whether it stands for itself: not within a word, an address or a file name, and no part of a
   * number with a point or of a longer chain of hyphens.
   */
  boolean isFree(String text) {
    int before = span.start() - 1;
    int after = span.end();
    boolean begins =
        before < 0
            || (!joins(text.charAt(before)) && !(links(text, before) && isWord(text, before - 1)));
    boolean ends =
        after >= text.length()
            || (!joins(text.charAt(after))
                && text.charAt(after) != '@'
                && !(links(text, after) && isWord(text, after + 1)));
    return begins && ends;
  }

  /** Whether the words after it make it a quantity. */
  boolean isCounted(String text) {
    int after = span.end();
    return after < text.length() && "元万件条次人份个户亿".indexOf(text.charAt(after)) >= 0;
  }

  /** Its words with all but some digits in front and four at the end hidden. */
  String hidden(String text, int front) {
    var words = new StringBuilder(span.in(text));
    for (int i = front; i < words.length() - 4; i++) {
      if (DigitSigns.value(words.charAt(i)) >= 0) {
        words.setCharAt(i, '*');
      }
    }
    return words.toString();
  }

  private static boolean joins(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "_/\\=&%#*".indexOf(c) >= 0;
  }

  private static boolean links(String text, int at) {
    return ".-－,".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (DigitSigns.value(text.charAt(at)) >= 0 || joins(text.charAt(at)));
  }

  private static String plain(String text, int from, int to) {
    var plain = new StringBuilder(to - from);
    for (int i = from; i < to && i - from <= LONGEST; i++) {
      int digit = DigitSigns.value(text.charAt(i));
      plain.append(digit < 0 ? 'X' : (char) ('0' + digit));
    }
    return plain.toString();
  }
}
