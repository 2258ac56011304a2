package io.github.nianshen.finding;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Report years in a row.
 *
 * @param from the first
 * @param to the last
 * @param written as rule files and the command line write them, such as {@code 2019-}
 */
public record Years(int from, int to, String written) {
  /** Every year. */
  public static final Years ALL = new Years(Year.MIN_VALUE, Year.MAX_VALUE, "all");

  /** {@code 2019-}, {@code -2018}, {@code 2014-2018}, {@code 2021}. */
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(-)?(\\d{4})?");

  /** Reads years; empty where they are none. */
  public static Optional<Years> parse(String written) {
    if (written.equals(ALL.written())) {
      return Optional.of(ALL);
    }
    Matcher m = YEARS.matcher(written);
    if (!m.matches() || (m.group(1) == null && m.group(3) == null)) {
      return Optional.empty();
    }
    int from = m.group(1) == null ? ALL.from() : Integer.parseInt(m.group(1));
    int open = m.group(2) == null ? from : ALL.to();
    int to = m.group(3) == null ? open : Integer.parseInt(m.group(3));
    boolean twoYearsUnparted = m.group(2) == null && m.group(3) != null;
    return from > to || twoYearsUnparted
        ? Optional.empty()
        : Optional.of(new Years(from, to, written));
  }

  /** Whether a year is among them. */
  public boolean hold(Year year) {
    return from <= year.getValue() && year.getValue() <= to;
  }

  /** Whether some year is among these and the others. */
  public boolean meet(Years others) {
    return from <= others.to && others.from <= to;
  }

  /** For a person: {@code 2019年度起}, {@code 2014 to 2018}. */
  public String in(Lang lang) {
    boolean zh = lang == Lang.ZH;
    if (from == ALL.from()) {
      String up = zh ? to + "年度及以前" : "up to " + to;
      return to == ALL.to() ? (zh ? "所有年度" : "all years") : up;
    }
    if (to == ALL.to()) {
      return zh ? from + "年度起" : from + " and later";
    }
    String several = zh ? from + "至" + to + "年度" : from + " to " + to;
    return from == to ? (zh ? from + "年度" : String.valueOf(from)) : several;
  }
}
