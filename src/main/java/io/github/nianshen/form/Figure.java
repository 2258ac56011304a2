package io.github.nianshen.form;

import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell of a form where a figure belongs.
 *
 * @param span where; an empty span for a blank cell
 * @param words the cell's words
 * @param state what they are
 * @param value the figure; present for {@code NUMBER} and {@code WORDED}
 */
public record Figure(Span span, String words, State state, Optional<BigDecimal> value) {
  /** Words before a number, and the number: {@code 减3}, {@code -2}, {@code 251000元}. */
  private static final Pattern DIGITS = Pattern.compile("^([^0-9]*)([0-9][0-9,]*(?:\\.[0-9]+)?)");

  /** As many decimal digits as a {@code long} holds for sure. */
  private static final int MOST_DIGITS = 18;

  /** What can stand in a cell. */
  public enum State {
    /** A number alone. */
    NUMBER,
    /** A number with words: {@code 22（其中修订16件）}, {@code 减3}, {@code 251000元}. */
    WORDED,
    /** Nothing. Blank is not 0. */
    BLANK,
    /** A sign that stands for a number: {@code /}, {@code -}, {@code —}, {@code 无}. */
    PLACEHOLDER,
    /** Something else. */
    OTHER
  }

  static Figure of(Token token) {
    State state =
        switch (token.kind()) {
          case NUMBER -> State.NUMBER;
          case WORDED -> State.WORDED;
          case PLACEHOLDER -> State.PLACEHOLDER;
          case BLANK -> State.BLANK;
          case LABEL, OTHER -> State.OTHER;
        };
    boolean number = state == State.NUMBER || state == State.WORDED;
    return new Figure(
        token.span(), token.words(), state, number ? value(token.words()) : Optional.empty());
  }

  private static Optional<BigDecimal> value(String words) {
    if (isPlain(words)) {
      return Optional.of(BigDecimal.valueOf(Long.parseLong(words)));
    }
    Matcher digits = DIGITS.matcher(words);
    if (!digits.find()) {
      return Optional.empty();
    }
    var value = new BigDecimal(digits.group(2).replace(",", ""));
    boolean below = digits.group(1).contains("-") || digits.group(1).contains("减");
    return Optional.of(below ? value.negate() : value);
  }

  /** Whether words are digits alone, and so few that a {@code long} holds them; most are. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!Numerals.isDigit(words.charAt(i))) {
        return false;
      }
    }
    return !words.isEmpty() && words.length() <= MOST_DIGITS;
  }
}
