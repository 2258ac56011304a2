package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Items of a list whose number does not follow: 二是 without 一是, （一）（三）. Arguments: the number as
 * printed, the number that is missing before it. Variant {@code lost}: the mark was lost by a
 * converter and its tail stands ({@code 是队伍建设}, {@code )健全组织}).
 */
public final class ListNumberBroken implements Check {
  /** {@code 一是}, {@code 二是} where a clause begins; {@code 一是一} is a saying. */
  private static final Pattern SERIES =
      Pattern.compile("(?:^|(?<=[\\s\\p{Z}。；;:：，,、！？）)”]))([一二三四五六七八九十]{1,2})是(?!否|非|\\1)");

  /** {@code （一）}, {@code (二)}. */
  private static final Pattern BRACKETED = Pattern.compile("[（(]([一二三四五六七八九十]{1,2})[）)]");

  /** What stands before a bracketed number where a sentence begins. */
  private static final String ENDS = "。；;：:！？”\n";

  /** The tail of a lost mark where a clause or paragraph begins. */
  private static final Pattern TAIL =
      Pattern.compile("(?:^|(?<=[。；;：:]))[\\s\\p{Z}]*是(?!否)|^[\\s\\p{Z}]*[)）]");

  @Override
  public Stream<Violation> in(Case it) {
    var found = new ArrayList<Violation>();
    for (Section section : it.report().sections()) {
      if (!holdsUnreadTable(it.report(), section)) {
        in(it.report(), section, found);
      }
    }
    return found.stream();
  }

  private static void in(Report report, Section section, List<Violation> found) {
    var bracketed = new ArrayList<Integer>();
    var series = new ArrayList<Integer>();
    boolean lost = false;
    for (Block block : section.body()) {
      if (block instanceof Table || isInForm(section, block.span())) {
        continue;
      }
      String words = report.document().words(block.span());
      lost |= has(words, "是)）") && TAIL.matcher(words).find();
      for (Mark mark : marks(words)) {
        List<Integer> open = mark.bracketed() ? bracketed : series;
        if (mark.bracketed() || mark.number() == 1) {
          series.clear();
        }
        if (!follows(open, mark.number())) {
          int at = block.span().start();
          Span span = new Span(at + mark.start(), at + mark.end());
          found.add(violation(section, lost, mark, span, report));
        }
      }
    }
  }

  private static boolean isInForm(Section section, Span span) {
    return section.forms().stream().flatMap(f -> f.places().stream()).anyMatch(span::meets);
  }

  /** Rows of a table that was not read as one are numbered too. */
  static boolean holdsUnreadTable(Report report, Section section) {
    boolean home =
        report.standard().templates().stream()
            .filter(t -> t.section() == section.topic().number())
            .anyMatch(t -> report.form(t.name()).isEmpty() && report.prints(t));
    return home || section.forms().stream().anyMatch(f -> f.has(Misfit.Kind.ROW_DOUBTFUL));
  }

  /** A number of a list in a text; its place is within its paragraph. */
  private record Mark(int start, int end, int number, boolean bracketed) {}

  private static List<Mark> marks(String words) {
    var marks = new ArrayList<Mark>();
    if (has(words, "是")) {
      Matcher series = SERIES.matcher(words);
      while (series.find()) {
        add(series, false, marks);
      }
    }
    if (has(words, "(（")) {
      Matcher bracketed = BRACKETED.matcher(words);
      while (bracketed.find()) {
        if (begins(words, bracketed.start())) {
          add(bracketed, true, marks);
        }
      }
    }
    marks.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return marks;
  }

  /** Whether any of the signs stands in the words: most words need no longer look. */
  private static boolean has(String words, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (words.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(Matcher mark, boolean bracketed, List<Mark> into) {
    int start = bracketed ? mark.start() : mark.start(1);
    Numerals.value(mark.group(1))
        .ifPresent(n -> into.add(new Mark(start, mark.end(), n, bracketed)));
  }

  /** Whether a paragraph or sentence begins at a place, white space before it left out. */
  private static boolean begins(String words, int at) {
    int i = at;
    while (i > 0 && isSpace(words.charAt(i - 1)) && words.charAt(i - 1) != '\n') {
      i--;
    }
    return i == 0 || ENDS.indexOf(words.charAt(i - 1)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a number goes on with one of the open lists or begins another; it is noted there. */
  private static boolean follows(List<Integer> open, int number) {
    if (number == 1) {
      open.add(1);
      return true;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == number - 1) {
        open.subList(i, open.size()).clear();
        open.add(number);
        return true;
      }
    }
    int wanted = open.isEmpty() ? number : open.get(open.size() - 1) + 1;
    open.clear();
    open.addAll(List.of(wanted, number));
    return false;
  }

  private static Violation violation(
      Section section, boolean lost, Mark mark, Span span, Report report) {
    String before = Numerals.chinese(mark.number() - 1);
    return Violation.as(
        lost ? "lost" : Violation.DEFAULT,
        span,
        Where.in(section),
        report.document().words(span),
        mark.bracketed() ? "（" + before + "）" : before + "是");
  }
}
