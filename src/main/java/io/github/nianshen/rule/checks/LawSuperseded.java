package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Years;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    boolean in(String clause) {
      return (beside.isEmpty() || beside.stream().anyMatch(clause::contains))
          && unless.stream().noneMatch(clause::contains);
    }
  }

  @Override
  public Stream<Violation> in(Case it) {
    var found = new ArrayList<Violation>();
    String text = it.report().document().text();
    List<Entry> entries = entries(it, text);
    if (!entries.isEmpty()) {
      it.passages().forEach(p -> in(it, p, entries, found));
    }
    return found.stream();
  }

  /** The entries of the report's year whose words may stand in it. */
  private static List<Entry> entries(Case it, String text) {
    Year year = it.report().year().orElse(Year.of(Year.MIN_VALUE));
    return it.lists().entries(LIST).stream()
        .filter(e -> e.size() >= FIELDS && may(text, any(e.get(0))))
        .filter(e -> Years.parse(e.get(3)).filter(y -> y.hold(year)).isPresent())
        .map(e -> new Entry(any(e.get(0)), any(e.get(1)), any(e.get(2)), e.get(4), e.get(5)))
        .toList();
  }

  private static List<String> any(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  /** A cheap look: brackets and figures may be printed otherwise, the first signs are not. */
  private static boolean may(String text, List<String> words) {
    return words.stream().anyMatch(w -> text.contains(w.substring(0, Math.min(2, w.length()))));
  }

  private static void in(Case it, Passage passage, List<Entry> all, List<Violation> found) {
    String plain = passage.span().in(it.report().document().text());
    List<Entry> entries = all.stream().filter(e -> may(plain, e.words())).toList();
    if (entries.isEmpty()) {
      return;
    }
    for (Clause clause : Clause.of(it, passage)) {
      String even = even(clause.words());
      entries.forEach(e -> in(it, passage, clause, even, e).ifPresent(found::add));
    }
  }

  /** Words with the brackets of document numbers all alike. */
  private static String even(String words) {
    String square = words.replace('[', '〔').replace(']', '〕').replace('【', '〔');
    return square.replace('】', '〕').replace("(2", "〔2").replace("9)", "9〕");
  }

  private static Optional<Violation> in(
      Case it, Passage passage, Clause clause, String even, Entry entry) {
    for (String word : entry.words()) {
      int at = even.indexOf(word);
      if (at >= 0 && entry.in(even)) {
        return Optional.of(violation(it, passage, clause, entry, at, at + word.length()));
      }
    }
    return Optional.empty();
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
