package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Label;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A preface that announces other parts than the report has. Arguments: what it announces, what
 * there is. Variant {@code list}: it lists the parts, and one that is there is not listed;
 * arguments: that one. Variant {@code part}, up to 2018: it lists a part that the report does not
 * have; arguments: that part.
 */
public final class OutlineAnnounced implements Check {
  private static final int MANDATED = 6;

  /** A preface that lists fewer of the mandated headings lists something else. */
  private static final int LEAST_LISTED = 3;

  /** {@code 全文包括五个部分}, {@code 由六部分组成}, {@code 共分5项内容}. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:全文|报告|年报|共|由|分|包括|包含)[^。;]{0,8}?([一二三四五六七八九十]|[0-9]{1,2})(?:个|大)?(?:部分|项内容|个方面内容)");

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return report.era() == Era.UP_TO_2018
        ? AnnouncedParts.absent(it)
        : report.front().stream()
            .flatMap(b -> Stream.concat(count(report, b).stream(), list(report, b).stream()));
  }

  private static Optional<Violation> count(Report report, Block block) {
    Folded words = Folded.of(report.document().text(), block.span());
    Matcher count = COUNT.matcher(words.text());
    if (!count.find()) {
      return Optional.empty();
    }
    int announced = number(count.group(1)).orElse(MANDATED);
    long there = report.sections().size();
    boolean right = announced == there || announced == MANDATED;
    Span span = words.span(count.start(), count.end());
    return right
        ? Optional.empty()
        : Optional.of(
            Violation.at(span, Place.REPORT, Integer.toString(announced), Long.toString(there)));
  }

  private static OptionalInt number(String words) {
    return Character.isDigit(words.charAt(0))
        ? OptionalInt.of(Integer.parseInt(words))
        : Numerals.value(words);
  }

  /** The first section that is there and that a list of most of them leaves out. */
  private static Optional<Violation> list(Report report, Block block) {
    Folded words = Folded.of(report.document().text(), block.span());
    long listed =
        Stream.of(Topic.values())
            .filter(t -> t != Topic.FOREIGN && lists(report, words.text(), t))
            .count();
    if (listed < LEAST_LISTED || listed == MANDATED) {
      return Optional.empty();
    }
    return Headings.own(report).stream()
        .map(Section::topic)
        .filter(t -> !lists(report, words.text(), t))
        .findFirst()
        .map(t -> Headings.mandated(report, t))
        .map(
            heading ->
                Violation.as("list", Where.line(report, block.span()), Place.REPORT, heading));
  }

  private static boolean lists(Report report, String words, Topic topic) {
    Label heading = report.standard().headings().get(topic.number() - 1);
    return words.contains(Folded.fold(heading.words()))
        || heading.variants().stream().anyMatch(v -> words.contains(Folded.fold(v.words())));
  }
}
