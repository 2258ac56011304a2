package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.YearMention;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Title, period and table give different years. Arguments: the year here, what kind of place it is,
 * the year of the others.
 */
public final class YearConflict implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    Map<YearMention.Where, List<YearMention>> stated =
        report.years().stream().collect(Collectors.groupingBy(YearMention::where));
    Optional<YearMention> text = first(stated, YearMention.Where.TEXT);
    Optional<YearMention> title = first(stated, YearMention.Where.TITLE);
    Optional<Year> year = meant(stated, title, text);
    return year.stream()
        .flatMap(
            y ->
                Stream.of(
                        YearMention.Where.TITLE, YearMention.Where.PERIOD, YearMention.Where.TABLE)
                    .flatMap(w -> wrong(stated.getOrDefault(w, List.of()), y).stream())
                    .map(m -> violation(report, m, y)));
  }

  /** The year that most kinds of place state; the title's where they are even. */
  private static Optional<Year> meant(
      Map<YearMention.Where, List<YearMention>> stated,
      Optional<YearMention> title,
      Optional<YearMention> text) {
    Map<Year, Long> votes =
        stated.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(YearConflict::reported).distinct())
            .collect(Collectors.groupingBy(y -> y, Collectors.counting()));
    long most = votes.values().stream().mapToLong(v -> v).max().orElse(0);
    return title
        .map(YearMention::year)
        .filter(y -> votes.getOrDefault(y, 0L) == most)
        .or(() -> text.map(YearMention::year).filter(y -> votes.getOrDefault(y, 0L) == most))
        .or(
            () ->
                votes.entrySet().stream()
                    .max(Map.Entry.<Year, Long>comparingByValue())
                    .map(Map.Entry::getKey));
  }

  /** The report year that a mention tells of; reports are signed in the year after. */
  private static Year reported(YearMention mention) {
    return mention.where() == YearMention.Where.SIGNATURE
        ? mention.year().minusYears(1)
        : mention.year();
  }

  /** A kind of place states another year only where none of its mentions states the right one. */
  private static Optional<YearMention> wrong(List<YearMention> mentions, Year year) {
    boolean right = mentions.stream().anyMatch(m -> m.year().equals(year));
    return right ? Optional.empty() : mentions.stream().findFirst();
  }

  private static Optional<YearMention> first(
      Map<YearMention.Where, List<YearMention>> stated, YearMention.Where where) {
    return stated.getOrDefault(where, List.of()).stream().findFirst();
  }

  private static Violation violation(Report report, YearMention mention, Year year) {
    String where =
        switch (mention.where()) {
          case TITLE -> "标题";
          case PERIOD -> "统计期限";
          default -> "统计表";
        };
    return Violation.at(
        mention.span(),
        Where.of(report, mention.span()),
        mention.year().toString(),
        where,
        year.toString());
  }
}
