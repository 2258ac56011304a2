package io.github.nianshen.outline;

import io.github.nianshen.outline.YearMention.Where;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Span;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places where a report states its year. */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年?");

  /** {@code 自2023年1月1日起至2023年12月31日止}. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(20[0-9]{2})\\s*年\\s*1\\s*月\\s*1\\s*日[起开始\\s]{0,4}[至到—~～-]+\\s*(?:(?:20[0-9]{2}|当|同|本)\\s*年\\s*)?12\\s*月\\s*[0-9]{1,2}\\s*日");

  /** {@code （2018年度）} under the heading of the statistics table, or that heading with a year. */
  private static final Pattern TABLE =
      Pattern.compile("^(?:政府信息公开(?:工作)?情况统计表)?\\(?(20[0-9]{2})年度?\\)?(?:政府信息公开(?:工作)?情况统计表)?$");

  /** A year in running text that is not part of the title of a document. */
  private static final Pattern IN_TEXT = Pattern.compile("(?<![0-9〔\\[(《])(20[0-9]{2})\\s*年");

  private final FoldedText text;

  Years(FoldedText text) {
    this.text = text;
  }

  /** All places that state the year. */
  List<YearMention> find(Optional<Title> title, List<Block> blocks, Optional<Signature> signature) {
    var years = new ArrayList<YearMention>();
    title.flatMap(t -> first(YEAR, t.span(), Where.TITLE)).ifPresent(years::add);
    List<MatchResult> periods = all(PERIOD);
    periods.forEach(p -> years.add(mention(Where.PERIOD, p.group(1), p.start(1))));
    table(blocks).ifPresent(years::add);
    running(title.map(Title::span), periods).ifPresent(years::add);
    signature
        .flatMap(Signature::date)
        .filter(d -> d.year().isPresent())
        .map(d -> new YearMention(Where.SIGNATURE, Year.of(d.year().getAsInt()), d.span()))
        .ifPresent(years::add);
    return years;
  }

  /** The report year that mentions make, the surest place first; a signature is a year later. */
  static Optional<Year> of(List<YearMention> years) {
    return years.stream()
        .min(Comparator.comparing(YearMention::where))
        .map(y -> y.where() == Where.SIGNATURE ? y.year().minusYears(1) : y.year());
  }

  private Optional<YearMention> first(Pattern pattern, Span span, Where where) {
    Matcher year = pattern.matcher(text.plain()).region(span.start(), span.end());
    return year.find()
        ? Optional.of(mention(where, year.group(1), year.start(1)))
        : Optional.empty();
  }

  /** The year of the statistics table, in a line of its own below or above the table's title. */
  private Optional<YearMention> table(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Folded words = text.folded(head(blocks.get(i)));
      Matcher year = TABLE.matcher(words.text());
      if (!words.text().contains("20") || !year.matches()) {
        continue;
      }
      boolean named = words.text().contains("统计表");
      boolean near = i > 0 && text.folded(head(blocks.get(i - 1))).text().endsWith("统计表");
      if (named || near) {
        Span span = words.span(year.start(1), year.end(1));
        return Optional.of(mention(Where.TABLE, year.group(1), span.start()));
      }
    }
    return Optional.empty();
  }

  private static Span head(Block block) {
    Span span = block.span();
    return new Span(span.start(), Math.min(span.end(), span.start() + 80));
  }

  /** The year that running text names most often. */
  private Optional<YearMention> running(Optional<Span> title, List<MatchResult> periods) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (MatchResult year : all(IN_TEXT)) {
      boolean inTitle = title.isPresent() && title.get().holds(span(year));
      if (!inTitle && periods.stream().noneMatch(p -> span(p).holds(span(year)))) {
        counts.merge(year.group(1), 1, Integer::sum);
        places.putIfAbsent(year.group(1), year.start(1));
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> -places.getOrDefault(e.getKey(), 0)))
        .map(e -> mention(Where.TEXT, e.getKey(), places.getOrDefault(e.getKey(), 0)));
  }

  /**
   * The matches in the text of a pattern that begins with 20, looked for where these digits are.
   */
  private List<MatchResult> all(Pattern pattern) {
    String plain = text.plain();
    var found = new ArrayList<MatchResult>();
    Matcher match = pattern.matcher(plain).useTransparentBounds(true);
    int from = plain.indexOf("20");
    while (from >= 0) {
      boolean here = match.region(from, plain.length()).lookingAt();
      if (here) {
        found.add(match.toMatchResult());
      }
      from = plain.indexOf("20", here ? match.end() : from + 1);
    }
    return found;
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  private static YearMention mention(Where where, String year, int start) {
    return new YearMention(where, Year.of(Integer.parseInt(year)), new Span(start, start + 4));
  }
}
