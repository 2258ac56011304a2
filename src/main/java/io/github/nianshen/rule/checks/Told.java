package io.github.nianshen.rule.checks;

import io.github.nianshen.text.Count;
import io.github.nianshen.text.Counts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * So and so many of something in a clause: {@code 申请48件}.
 *
 * @param label the words between the figure before and this one
 * @param start where the figure begins
 * @param end where the word for what is counted ends
 * @param value how many
 * @param unit what is counted in; empty where nothing of the kind follows
 * @param exact whether it is meant as written
 */
record Told(String label, int start, int end, BigDecimal value, String unit, boolean exact) {
  /** The longest first where one begins with another. */
  private static final List<String> UNITS =
      List.of("人次", "件次", "条次", "场次", "件", "条", "份", "篇", "次", "个", "项", "场", "期", "起", "宗", "人");

  /** All that a clause tells, years and figures of days and documents left out. */
  static List<Told> in(String words) {
    var all = new ArrayList<Told>();
    int from = 0;
    for (Count count : Counts.in(words)) {
      if (isOther(words, count)) {
        continue;
      }
      String unit = unit(words, count.end()).orElse("");
      int end = count.end() + unit.length();
      String label = words.substring(from, Math.max(from, count.start()));
      all.add(new Told(label, count.start(), end, count.value(), unit, count.exact()));
      from = end;
    }
    return all;
  }

  private static Optional<String> unit(String words, int at) {
    return UNITS.stream().filter(u -> words.startsWith(u, at)).findFirst();
  }

  /** Years, months, days, ordinals, list marks and numerals within words count nothing. */
  private static boolean isOther(String words, Count count) {
    char after = count.end() < words.length() ? words.charAt(count.end()) : 0;
    char before = count.start() > 0 ? words.charAt(count.start() - 1) : 0;
    boolean chinese = words.charAt(count.start()) > '\u00ff';
    return "年月日号是级批般)》〕".indexOf(after) >= 0
        || "第〔([统".indexOf(before) >= 0
        || (chinese && unit(words, count.end()).isEmpty());
  }
}
