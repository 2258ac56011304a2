package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The period of the figures is stated and is not the whole of the report year. Arguments: the
 * period as printed, the report year. Variant {@code old}: in the years up to 2018, which no format
 * bound.
 */
public final class PeriodWrong implements Check {
  private static final int FIRST_BOUND = 2019;
  private static final int AFTER = 14;

  /** Words that speak of the period of the figures, right before it. */
  private static final String FIGURES =
      "(?:(?:统计|数据|报告|采集|涵盖)的?(?:期限|时限|时间|周期|期间|区间|范围|时段)|报告期[限间]?"
          + "|(?:所列|有关|相关|统计|各项|报告|的)数据(?:的?(?:统计|采集))?|数据统计|本报告(?:涵盖|覆盖|反映)的?)"
          + "(?:均|都|具体|统一)?[为是自从由系:]{0,3}";

  private static final String DAY = "(?:([0-9]{4})年)?([0-9]{1,2})月(?:([0-9]{1,2})日)?";

  private static final Pattern PERIOD =
      Pattern.compile(
          FIGURES
              + "(([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?[起始]?[，,]?[至到止\\-—–~～]{1,2}(?:当年|同年|本年)?"
              + DAY
              + ")");

  private static final Pattern UP_TO =
      Pattern.compile(FIGURES + "(?:截[至止]到?)(([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日)");

  /** What else has a period, though figures or the report are spoken of. */
  private static final Pattern OTHER =
      Pattern.compile("开展|举办|组织|召开|下载|查阅|查询|公示|期间开|施行|活动|培训|整治|专项");

  @Override
  public Stream<Violation> in(Case it) {
    return SureYear.of(it).stream().flatMap(year -> in(it, year));
  }

  private static Stream<Violation> in(Case it, int year) {
    var found = new ArrayList<Violation>();
    String text = it.report().document().text();
    for (Passage passage : it.passages()) {
      String words = passage.span().in(text);
      boolean speaks = words.contains("数据") || words.contains("统计") || words.contains("报告");
      if (speaks && words.indexOf('月') >= 0) {
        Clause.of(it, passage).forEach(c -> in(it, passage, c, year, found));
      }
    }
    return found.stream();
  }

  private static void in(Case it, Passage passage, Clause clause, int year, List<Violation> found) {
    String words = clause.words();
    Matcher period = PERIOD.matcher(words);
    if (period.find()) {
      if (!isWhole(period, year) && !isOfOther(words, period)) {
        found.add(violation(it, passage, clause, period, year));
      }
      return;
    }
    Matcher upTo = UP_TO.matcher(words);
    if (upTo.find() && number(upTo.group(2)) == year && !OTHER.matcher(words).find()) {
      boolean last = number(upTo.group(3)) == 12 && number(upTo.group(4)) == 31;
      if (!last) {
        found.add(violation(it, passage, clause, upTo, year));
      }
    }
  }

  /** Whether the words from what speaks of figures to a little after the period say so. */
  private static boolean isOfOther(String words, Matcher period) {
    int end = Math.min(words.length(), period.end() + AFTER);
    return OTHER.matcher(words.substring(period.start(), end)).find();
  }

  /** Whether days and months are right; where only the year is another, another rule says so. */
  private static boolean isWhole(Matcher period, int year) {
    int from = number(period.group(2));
    int to = period.group(5) == null ? from : number(period.group(5));
    boolean begins = number(period.group(3)) == 1 && is(period.group(4), 1);
    boolean ends = number(period.group(6)) == 12 && is(period.group(7), 31);
    return begins && ends && (from == to || from != year);
  }

  private static boolean is(@Nullable String day, int expected) {
    return day == null || number(day) == expected;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Violation violation(
      Case it, Passage passage, Clause clause, Matcher found, int year) {
    Span span = clause.span(found.start(1), found.end(1));
    return Violation.as(
        year < FIRST_BOUND ? "old" : Violation.DEFAULT,
        span,
        passage.place(it.report()),
        found.group(1),
        String.valueOf(year));
  }
}
