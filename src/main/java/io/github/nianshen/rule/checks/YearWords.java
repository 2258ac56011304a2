package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Lists;
import io.github.nianshen.text.Counts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in what sense a clause names a year. The words that tell it are in a list of the pack. */
final class YearWords {
  private static final String LIST = "dates/year-words";

  /** What may stand before the year that a clause begins with: list marks, a short head. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\(?(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})?(?:\\)|[.、，,]|是)?[:，,]?"
              + "(?:[^，,:。0-9\"《]{2,16}(?:公开|管理|建设|保障|情况|费|诉讼|复议)[。:]?)?");

  /** {@code 截至2023年12月31日}. */
  private static final Pattern UP_TO = Pattern.compile(".{0,24}截[至止]到?");

  private static final Pattern YEAR_END = Pattern.compile("年(?:12月31日|12月底|年?底|年?末|年终)[，,:]?");

  /** After the digits of the year: the whole year is meant, not a day of it or a document of it. */
  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          "年(?:(?:1月1日)[起]?至(?:[0-9]{4}年|当年)?12月31日[止]?(?:期间|，|,)"
              + "|度?(?:全年)?(?:[，,:]|(?=[我本全共累未没新]|(?:主动公开|公开|发布|收到|受理|制发)(?!的))))");

  /** What a report counts: {@code 共收到申请3件}, {@code 未收到申请}, {@code 主动公开信息120条}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:共|累计|总计|未|没有|没|新)[^，,]{0,10}?(?:收到|受理|办理|办结|接收|公开|发布|制发|收取|产生|发生|答复|引起)"
              + "|(?:公开|发布|更新|收到|受理|办结|答复)(?![的栏专])[^，,]{0,20}?[0-9]+[余多]?[条件篇次份]"
              + "|行政(?:复议|诉讼)[^，,]{0,10}?(?:[0-9]|未|无|没有|零)"
              + "|信息处理费");

  private static final Pattern CARRIED =
      Pattern.compile("(?:结转|转结)(?:至|到)?([0-9]{4})年度?(?:继续)?(?:办理|办结|处理|答复)");

  private static final Pattern OF_THE_YEAR = Pattern.compile("新收|收到|受理|办结|答复");

  /** What the mandated table calls so; it compares nothing. */
  private static final Pattern LAST_YEARS_REQUESTS = Pattern.compile("上一?年度?结转");

  /** Who leads the work of every year: {@code 在市委、市政府坚强领导下}. */
  private static final Pattern LED = Pattern.compile("在[^，,]{0,30}下|[省市县区州]委、[省市县区州]政府");

  private static final Pattern NAMED = Pattern.compile("《[^》]*》");

  private final List<List<String>> entries;

  YearWords(Lists lists) {
    this.entries = lists.entries(LIST);
  }

  /** Whether any word of a sense stands in a clause. */
  boolean has(String sense, String words) {
    return entries.stream()
        .anyMatch(e -> e.size() > 1 && e.get(0).equals(sense) && words.contains(e.get(1)));
  }

  /**
   * Whether a clause that names years, none of them the report's, tells what was done in the report
   * year.
   *
   * @param opens whether it is the first of the preface or of a section
   */
  boolean stale(String words, List<YearWord> years, int year, boolean opens) {
    YearWord first = years.get(0);
    boolean one = years.stream().allMatch(y -> y.year() == first.year() && !y.ranged());
    boolean planned = first.year() > year && words.indexOf('将') >= 0;
    String told = opens ? LED.matcher(plain(words)).replaceAll("") : plain(words);
    if (!one || planned || has("比较", told) || has("以往", told) || has("计划", told)) {
      return false;
    }
    String before = words.substring(0, first.start());
    String rest = words.substring(first.end());
    Matcher yearEnd = YEAR_END.matcher(rest);
    if (UP_TO.matcher(before).matches() && yearEnd.lookingAt()) {
      return first.year() < year && hasFigure(rest.substring(yearEnd.end()));
    }
    Matcher whole = WHOLE_YEAR.matcher(rest);
    if (!BEGINS.matcher(before).matches() || !whole.lookingAt()) {
      return false;
    }
    boolean counted = COUNTED.matcher(plain(rest.substring(whole.end()))).find();
    return counted || (opens && first.year() < year && has("开头", rest));
  }

  /** Without the names of documents and what the mandated table calls 上年结转. */
  private static String plain(String words) {
    int closed = words.lastIndexOf('》') + 1; // what opens behind it names nothing
    String unnamed =
        closed == 0
            ? words
            : NAMED.matcher(words.substring(0, closed)).replaceAll("《》") + words.substring(closed);
    return LAST_YEARS_REQUESTS.matcher(unnamed).replaceAll("结转");
  }

  private static boolean hasFigure(String words) {
    return Counts.in(words).stream()
        .anyMatch(c -> c.end() < words.length() && "条件篇次份个项".indexOf(words.charAt(c.end())) >= 0);
  }

  /** Whether a clause begins with the report year. */
  static boolean compares(Clause clause, int year) {
    return YearWord.in(clause.words()).stream()
            .anyMatch(
                y ->
                    y.year() == year
                        && BEGINS.matcher(clause.words().substring(0, y.start())).matches())
        || clause.words().matches("^(?:今年|本年|同比|比|较|相比|与).*");
  }

  /** Whether a clause counts something of the report year. */
  static boolean counts(Clause clause, int year) {
    return YearWord.in(clause.words()).stream().anyMatch(y -> y.year() == year)
        && (hasFigure(clause.words()) || COUNTED.matcher(clause.words()).find());
  }

  /** The year that requests are carried over to, where it is not the next. */
  Optional<YearWord> carried(String words, List<YearWord> years, int year) {
    return years.stream()
        .filter(y -> y.year() <= year && isCarried(words, y))
        .filter(y -> OF_THE_YEAR.matcher(words.substring(0, y.start())).find())
        .filter(y -> !isOfLastYear(words.substring(0, y.start()), year))
        .findFirst();
  }

  static boolean isCarried(String words, YearWord year) {
    Matcher carried = CARRIED.matcher(words);
    while (carried.find()) {
      if (carried.start(1) == year.start()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words since the last comma tell of requests of the year before. */
  private boolean isOfLastYear(String before, int year) {
    int comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
    String near = before.substring(comma + 1);
    return near.contains(String.valueOf(year - 1)) || has("比较", near);
  }
}
