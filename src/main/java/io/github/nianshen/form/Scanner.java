package io.github.nianshen.form;

import io.github.nianshen.form.Strip.Edge;
import io.github.nianshen.form.Token.Kind;
import io.github.nianshen.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a stream of cells into labels, figures and other words.
 *
 * <p>A label may run over the edges of cells and lines ({@code 商业⏎企业}); it begins at an edge or
 * where the token before it ended, and ends at an edge or before a figure, a bracket or a label.
 */
final class Scanner {
  /** A number with words, such as {@code 22(其中修订16件)}, {@code 减3}, {@code 251000元}. */
  private static final Pattern WORDED =
      Pattern.compile(
          "(?:[增减约共加]|增加|减少)?[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?"
              + "(?:[条件次篇个人项份户宗起家元台部批%]|人次|人民币|万元|亿元|万)?(?:\\(.*\\))?");

  private static final Set<String> PLACEHOLDERS =
      Set.of("/", "\\", "-", "--", "---", "—", "——", "———", "–", "无", "空", "/0", "╱");

  /** Labels shorter than this are not looked for in the midst of other words. */
  private static final int LEAST_INNER_LABEL = 4;

  /** Shorter labels are not looked for in the midst of figures. */
  private static final int LEAST_NUMBERED_LABEL = 3;

  /** A cell or line longer than this is a table that lost its separators. */
  private static final int LONGEST_CELL = 60;

  /** So many digits at the end of a line are figures that touch, not part of a word. */
  private static final int MANY_DIGITS = 5;

  private final Strip strip;
  private final String text;
  private final Lexicon lexicon;
  private final List<Token> tokens = new ArrayList<>();
  private int slot;
  private int other;

  private Scanner(Strip strip, Lexicon lexicon) {
    this.strip = strip;
    this.text = strip.text();
    this.lexicon = lexicon;
  }

  /** Cuts a whole strip. */
  static List<Token> scan(Strip strip, Lexicon lexicon) {
    return scan(strip, lexicon, Integer.MAX_VALUE);
  }

  /** Cuts a strip, but no further than where more units of other words have been passed over. */
  static List<Token> scan(Strip strip, Lexicon lexicon, int mostOther) {
    var scanner = new Scanner(strip, lexicon);
    scanner.scan(mostOther);
    return scanner.tokens;
  }

  private void scan(int mostOther) {
    int from = 0;
    while (slot < strip.slots().size() && other <= mostOther) {
      Slot here = strip.slots().get(slot);
      if (here.isBlank()) {
        tokens.add(new Token(Kind.BLANK, here.span(), "", here, true, Meaning.NONE));
        slot++;
      } else if (from >= here.to()) {
        slot++;
      } else {
        from = next(Math.max(from, here.from()), here);
      }
    }
  }

  /** Takes one token and returns where the next begins. */
  private int next(int from, Slot here) {
    int label = label(from);
    if (label > from) {
      return label;
    }
    if (from == here.from() && wholeCell(here)) {
      return here.to();
    }
    int number = number(from);
    if (number > from) {
      return number;
    }
    int change = change(from);
    if (change > from) {
      return change;
    }
    int end = otherEnd(from, here);
    add(Kind.OTHER, from, end, Meaning.NONE);
    other += end - from;
    return end;
  }

  private int label(int from) {
    for (Meaning label : lexicon.at(text, from)) {
      int end = from + label.words().length();
      int close = labelEnd(end);
      if (close >= 0) {
        add(Kind.LABEL, from, end, label);
        return close;
      }
    }
    return from;
  }

  /** Where a label that could end here ends with its bracketed note; -1 where it cannot end. */
  private int labelEnd(int end) {
    if (strip.edge(end) != Edge.NONE || startsFigure(end) || !lexicon.at(text, end).isEmpty()) {
      return end;
    }
    char next = text.charAt(end);
    if (next == ':') {
      return end + 1;
    }
    if (next == '/' && strip.edge(end + 1) == Edge.CELL) {
      return end + 1;
    }
    if (next == '—') {
      return end;
    }
    if (next == '(') {
      int close = text.indexOf(')', end);
      return close > 0 && close - end < 60 && sameCell(end, close) ? close + 1 : -1;
    }
    return -1;
  }

  private boolean sameCell(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (strip.edge(i) == Edge.CELL) {
        return false;
      }
    }
    return true;
  }

  private boolean startsFigure(int from) {
    if (from >= text.length() || !mayStartFigure(text.charAt(from))) {
      return false;
    }
    return isDigit(from) || isDigit(from + 1);
  }

  private boolean isDigit(int at) {
    return at < text.length() && Numerals.isDigit(text.charAt(at));
  }

  private static boolean mayStartFigure(char c) {
    return Numerals.isDigit(c) || c == '-' || c == '+';
  }

  private boolean wholeCell(Slot here) {
    if (!mayBeWhole(text.charAt(here.from()))) {
      return false;
    }
    String words = text.substring(here.from(), here.to());
    boolean placeholder = PLACEHOLDERS.contains(words);
    boolean number = NumberSign.end(words, 0, words.length()) == words.length();
    boolean worded = !number && WORDED.matcher(words).matches();
    if (placeholder || worded) {
      add(placeholder ? Kind.PLACEHOLDER : Kind.WORDED, here.from(), here.to(), Meaning.NONE);
    }
    return placeholder || worded;
  }

  /** Whether a cell that begins so may be one figure; most are labels or plain numbers. */
  private static boolean mayBeWhole(char first) {
    return mayStartFigure(first) || "增减约共加/\\—–无空╱".indexOf(first) >= 0;
  }

  private int number(int from) {
    if (!startsFigure(from)) {
      return from;
    }
    int end = NumberSign.end(text, from, wordEnd(from));
    for (int i = from + 1; i < end; i++) {
      if (startsNumberedLabel(i)) {
        end = i;
      }
    }
    boolean ends = strip.edge(end) != Edge.NONE || startsLabel(end, 1, true) || startsChange(end);
    if (!ends) {
      return from;
    }
    add(Kind.NUMBER, from, end, Meaning.NONE);
    return end;
  }

  private int wordEnd(int from) {
    int end = from + 1;
    while (end < text.length() && strip.edge(end) == Edge.NONE) {
      end++;
    }
    return end;
  }

  /** A figure below 0 or {@code 减3} that touches the figure before it. */
  private boolean startsChange(int from) {
    return "-增减".indexOf(text.charAt(from)) >= 0 && startsFigure(from + 1);
  }

  /** {@code 减3} amid other figures of a line. */
  private int change(int from) {
    if ("增减".indexOf(text.charAt(from)) < 0 || !startsFigure(from + 1)) {
      return from;
    }
    int end = NumberSign.end(text, from + 1, text.length());
    add(Kind.WORDED, from, end, Meaning.NONE);
    return end;
  }

  private boolean startsNumberedLabel(int from) {
    return startsLabel(from, LEAST_NUMBERED_LABEL, false);
  }

  private boolean innerLabel(int from) {
    return startsLabel(from, LEAST_INNER_LABEL, true);
  }

  /** Whether a label of a least length begins at a place, and where asked for, may end as well. */
  private boolean startsLabel(int from, int least, boolean whole) {
    for (Meaning label : lexicon.at(text, from)) {
      int length = label.words().length();
      if (length >= least && (!whole || labelEnd(from + length) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Where words that are no label end: with their cell, or where a flattened table goes on. */
  private int otherEnd(int from, Slot here) {
    boolean flat = here.to() - here.from() > LONGEST_CELL;
    for (int i = from + 1; i < here.to(); i++) {
      if (startsPartedFigure(i, here, flat) || (flat && innerLabel(i))) {
        return i;
      }
    }
    return here.to();
  }

  private boolean startsPartedFigure(int at, Slot here, boolean flat) {
    return startsFigure(at)
        && "0123456789.-".indexOf(text.charAt(at - 1)) < 0
        && (strip.edge(at) == Edge.SPACE || flat || digitsToEnd(at, here) >= MANY_DIGITS);
  }

  private int digitsToEnd(int from, Slot here) {
    int i = from;
    while (i < here.to() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i == here.to() ? i - from : 0;
  }

  private void add(Kind kind, int from, int end, Meaning meaning) {
    boolean cut = strip.edge(from) != Edge.NONE && strip.edge(end) != Edge.NONE;
    Slot begins = strip.slots().get(slot);
    tokens.add(
        new Token(kind, strip.span(from, end), text.substring(from, end), begins, cut, meaning));
    while (slot < strip.slots().size() && strip.slots().get(slot).to() < end) {
      slot++;
    }
  }
}
