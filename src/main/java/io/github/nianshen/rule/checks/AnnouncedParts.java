package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts that a preface lists where no outline was mandated. A part is there when some heading
 * or sub-heading shares a word with its name.
 */
final class AnnouncedParts {
  /** {@code 全文主要包括甲,乙,以及丙。}. */
  private static final Pattern LIST =
      Pattern.compile("(?:全文|报告|年报)[^。;]{0,8}(?:包括|包含|由|分为)([^。;]{12,240})");

  private static final Pattern BETWEEN = Pattern.compile("[,、](?:以及|和|及)?|以及");

  /** What the names of all parts are made of. */
  private static final Pattern COMMON =
      Pattern.compile("政府信息|信息|公开|情况|工作|说明|主要|存在|本年度|组成|部分|方面|[的和及与等\"\\s]");

  /** {@code (一)}, {@code 1.}, {@code 一是}. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\(?[一二三四五六七八九十]{1,2}[)、是]|[0-9]{1,2}\\.)");

  private static final int FEWEST = 4;

  /** A heading in one line with its text is looked at so far. */
  private static final int HEAD = 24;

  private AnnouncedParts() {}

  /** The parts announced that the report has nowhere. */
  static Stream<Violation> absent(Case it) {
    List<String> headings = headings(it);
    return it.report().front().stream().flatMap(b -> in(b, headings, it).stream());
  }

  private static List<Violation> in(Block block, List<String> headings, Case it) {
    Folded words = it.folded(block.span());
    Matcher list = LIST.matcher(words.text());
    if (!list.find()) {
      return List.of();
    }
    List<Span> parts = parts(words.text(), list.start(1), list.end(1));
    List<Span> absent = parts.stream().filter(p -> !isThere(p.in(words.text()), headings)).toList();
    boolean ofThisReport = parts.size() >= FEWEST && absent.size() * 2 < parts.size();
    return ofThisReport
        ? absent.stream()
            .map(
                p ->
                    Violation.as(
                        "part",
                        words.span(p.start(), p.end()),
                        Place.REPORT,
                        it.report().document().words(words.span(p.start(), p.end()))))
            .toList()
        : List.of();
  }

  private static List<Span> parts(String text, int from, int to) {
    List<Span> parts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text).region(from, to);
    int start = from;
    while (between.find()) {
      add(start, between.start(), parts);
      start = between.end();
    }
    add(start, to, parts);
    return parts;
  }

  private static void add(int start, int end, List<Span> parts) {
    if (end > start) {
      parts.add(new Span(start, end));
    }
  }

  private static boolean isThere(String part, List<String> headings) {
    String own = COMMON.matcher(part).replaceAll("");
    for (int i = 0; i + 2 <= own.length(); i++) {
      String word = own.substring(i, i + 2);
      if (headings.stream().anyMatch(h -> h.contains(word))) {
        return true;
      }
    }
    return own.length() < 2;
  }

  private static List<String> headings(Case it) {
    Report report = it.report();
    List<String> headings = new ArrayList<>();
    report.sections().forEach(s -> headings.add(Folded.fold(s.heading().words())));
    it.passages().stream()
        .filter(p -> p.section().isPresent())
        .map(Passage::span)
        .map(it::folded)
        .map(Folded::text)
        .filter(t -> t.length() <= HEAD || NUMBERED.matcher(t).find())
        .forEach(t -> headings.add(t.substring(0, Math.min(HEAD, t.length()))));
    return headings;
  }
}
