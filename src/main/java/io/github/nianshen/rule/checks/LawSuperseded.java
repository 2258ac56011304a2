package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Years;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text is cited as in force that was repealed or replaced, as {@code dates/superseded} lists
 * them. Arguments: the words, what holds now. The list names the variant.
 */
public final class LawSuperseded implements Check {
  private static final String LIST = "dates/superseded";
  private static final int FIELDS = 6;

  /**
   * A line of the list.
   *
   * @param words any of these is meant
   * @param beside any of these must stand in the clause; empty for none
   * @param unless none of these may
   */
  private record Entry(
      List<String> words, List<String> beside, List<String> unless, String variant, String now) {

    boolean in(String clause, String all) {
      return (beside.isEmpty() || beside.stream().anyMatch(clause::contains))
          && unless.stream().noneMatch(all::contains);
    }
  }

  @Override
  public Stream<Violation> in(Case it) {
    var found = new ArrayList<Violation>();
    String text = it.report().document().text();
    for (Entry entry : entries(it)) {
      if (may(text, entry)) {
        it.passages().forEach(p -> in(it, p, entry, found));
      }
    }
    return found.stream();
  }

  private static List<Entry> entries(Case it) {
    Year year = it.report().year().orElse(Year.of(Year.MIN_VALUE));
    return it.lists().entries(LIST).stream()
        .filter(e -> e.size() >= FIELDS)
        .filter(e -> Years.parse(e.get(3)).filter(y -> y.hold(year)).isPresent())
        .map(e -> new Entry(any(e.get(0)), any(e.get(1)), any(e.get(2)), e.get(4), e.get(5)))
        .toList();
  }

  private static List<String> any(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  /** A cheap look: brackets and figures may be printed otherwise, the first signs are not. */
  private static boolean may(String text, Entry entry) {
    return entry.words().stream()
        .anyMatch(w -> text.contains(w.substring(0, Math.min(2, w.length()))));
  }

  private static void in(Case it, Passage passage, Entry entry, List<Violation> found) {
    String plain = passage.span().in(it.report().document().text());
    if (!may(plain, entry)) {
      return;
    }
    for (Clause clause : Clause.of(it, passage)) {
      String words = clause.words().replace('[', '〔').replace(']', '〕').replace('【', '〔');
      String even = words.replace('】', '〕').replace("(2", "〔2").replace("9)", "9〕");
      for (String word : entry.words()) {
        int at = even.indexOf(word);
        if (at >= 0 && entry.in(even, even)) {
          found.add(violation(it, passage, clause, entry, at, at + word.length()));
          break;
        }
      }
    }
  }

  private static Violation violation(
      Case it, Passage passage, Clause clause, Entry entry, int from, int to) {
    var span = clause.span(from, to);
    return Violation.as(
        entry.variant(),
        span,
        passage.place(it.report()),
        span.in(it.report().document().text()),
        entry.now());
  }
}
