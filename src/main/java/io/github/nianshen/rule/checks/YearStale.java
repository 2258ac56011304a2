package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the organ did in the report year stands under another year. Arguments: the year that stands
 * there, the report year. Variant {@code carried}: requests are carried over to a year that is not
 * the next; arguments: that year, the next.
 */
public final class YearStale implements Check {
  private static final List<Integer> TELLING = List.of(0, 1, 5);
  private static final int LONGEST_HEADING = 24;

  @Override
  public Stream<Violation> in(Case it) {
    return SureYear.of(it).stream().flatMap(year -> in(it, year));
  }

  private static Stream<Violation> in(Case it, int year) {
    int back = it.report().back().stream().mapToInt(b -> b.span().start()).min().orElse(-1);
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    for (Passage passage : it.passages()) {
      boolean before = back < 0 || passage.span().start() < back;
      if (before && namesAnother(text, passage.span(), year)) {
        in(it, passage, year, found);
      }
    }
    return found.stream();
  }

  /** A cheap look: most passages name no year but the report's, and carry nothing over. */
  private static boolean namesAnother(String text, Span span, int year) {
    String own = year + "年";
    for (int at = text.indexOf('年', span.start());
        at >= 0 && at < span.end();
        at = text.indexOf('年', at + 1)) {
      char before = at > span.start() ? text.charAt(at - 1) : 0;
      boolean figure = before != 0 && "0123456789０１２３４５６７８９〇○零一二三四五六七八九 ".indexOf(before) >= 0;
      if (figure && !text.startsWith(own, at - 4)) {
        return true;
      }
    }
    String words = span.in(text);
    return words.contains("结转") || words.contains("转结");
  }

  private static void in(Case it, Passage passage, int year, List<Violation> found) {
    var words = new YearWords(it.lists());
    List<Clause> clauses = Clause.of(it, passage);
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      List<YearWord> years = YearWord.in(clause.words());
      Optional<YearWord> carried = words.carried(clause.words(), years, year);
      if (carried.isPresent()) {
        found.add(violation(it, passage, clause, List.of(carried.get()), year + 1));
        continue;
      }
      boolean opens = i == 0 && opens(it.report(), passage);
      boolean other = !years.isEmpty() && years.stream().noneMatch(y -> y.year() == year);
      if (other && words.stale(clause.words(), years, year, opens) && alone(clauses, i, year)) {
        found.add(violation(it, passage, clause, years, year));
      }
    }
  }

  /**
   * Whether a passage is the first of the preface or of a section that tells of the year, short
   * headings above it left out.
   */
  private static boolean opens(Report report, Passage passage) {
    List<Block> body = passage.section().map(Section::body).orElse(report.front());
    return TELLING.contains(passage.number())
        && body.stream()
            .map(Block::span)
            .takeWhile(s -> s.start() < passage.span().start())
            .allMatch(s -> s.length() <= LONGEST_HEADING);
  }

  /** Whether no clause beside tells of the report year too: then two years are compared. */
  private static boolean alone(List<Clause> clauses, int at, int year) {
    boolean after = at + 1 < clauses.size() && YearWords.compares(clauses.get(at + 1), year);
    boolean before = at > 0 && YearWords.counts(clauses.get(at - 1), year);
    return !after && !before;
  }

  private static Violation violation(
      Case it, Passage passage, Clause clause, List<YearWord> years, int right) {
    YearWord first = years.get(0);
    YearWord last = years.get(years.size() - 1);
    Span span = clause.span(first.start(), first.end());
    Span all = clause.span(first.start(), last.end());
    String printed = all.in(it.report().document().text());
    String written = span.in(it.report().document().text());
    boolean carried = years.size() == 1 && right != 0 && YearWords.isCarried(clause.words(), first);
    Violation violation =
        Violation.as(
            carried ? "carried" : Violation.DEFAULT,
            span,
            passage.place(it.report()),
            String.valueOf(first.year()),
            String.valueOf(right));
    String mended = printed.replace(written, first.written(right, clause.words()));
    return violation.fixedBy(new Fix(all, mended, false));
  }
}
