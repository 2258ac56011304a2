package io.github.nianshen.outline;

import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a text writes. */
final class Dates {
  /** {@code 2024年1月9日}, {@code 2 月 30 日}; not {@code 2017年1131日}, whose digits were eaten. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<![0-9])([12][0-9]{3})\\s*年\\s*)?(?<![0-9])([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日");

  /** {@code 2024-01-09}, {@code 2024/1/9}, {@code 2024.1.9}. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![0-9./-])([12][0-9]{3})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9./-]|\\.[0-9])");

  private Dates() {}

  /** All days of a text in reading order, possible or not. */
  static List<DateMention> in(String text) {
    var dates = new ArrayList<DateMention>();
    Matcher day = DAY.matcher(text).useTransparentBounds(true);
    Matcher numeric = NUMERIC.matcher(text).useTransparentBounds(true);
    int from = number(text, 0);
    while (from < text.length()) {
      int end = afterNumber(text, from);
      if (day.region(from, text.length()).lookingAt()) {
        dates.add(mention(day, day.group(1), day.group(2), day.group(3)));
        end = day.end();
      } else if (numeric.region(from, text.length()).lookingAt()) {
        dates.add(mention(numeric, numeric.group(1), numeric.group(3), numeric.group(4)));
        end = numeric.end();
      }
      from = number(text, end);
    }
    return dates;
  }

  /** Where the next number begins: both patterns begin with a whole one. */
  private static int number(String text, int from) {
    int i = from;
    while (i < text.length() && !Numerals.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int afterNumber(String text, int from) {
    int i = from;
    while (i < text.length() && Numerals.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static DateMention mention(
      Matcher found, @Nullable String year, String month, String day) {
    return new DateMention(
        new Span(found.start(), found.end()),
        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
        Integer.parseInt(month),
        Integer.parseInt(day));
  }
}
