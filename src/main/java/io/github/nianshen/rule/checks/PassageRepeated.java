package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Related;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same sentences twice, 40 characters or more. Argument: how they begin. Names in 《》 do not
 * count, nor does a section that stands twice as a whole, which has a rule of its own.
 */
public final class PassageRepeated implements Check {
  private static final int LEAST = 40;
  private static final int SHOWN = 16;
  private static final String ENDS = "。；！？;!?\n";

  /** {@code （一）}, {@code 1.}, {@code 一是} before a folded clause. */
  private static final Pattern MARK =
      Pattern.compile("^(?:\\(?[一二三四五六七八九十0-9]{1,2}[)、.]|第?[一二三四五六七八九十]{1,2}是)");

  /** Names of texts. */
  private static final Pattern NAME = Pattern.compile("《[^》]*》");

  @Override
  public Stream<Violation> in(Case it) {
    List<Clause> clauses = clauses(it);
    Map<String, Integer> first = new HashMap<>();
    var found = new ArrayList<Violation>();
    for (int i = 0; i < clauses.size(); ) {
      Integer before = first.putIfAbsent(clauses.get(i).words(), i);
      int count = before == null ? 0 : alike(clauses, before, i);
      if (before != null && weight(clauses, i, count) >= LEAST) {
        found.add(violation(it.report(), clauses, before, i, count));
        i += count;
      } else {
        i++;
      }
    }
    return found.stream();
  }

  /** A clause, its words folded and without a list's mark. */
  private record Clause(Span span, String words, Passage passage) {}

  private static List<Clause> clauses(Case it) {
    String text = it.report().document().text();
    var clauses = new ArrayList<Clause>();
    for (Passage passage : Prose.of(it)) {
      if (passage.section().isEmpty() || isTwice(it.report(), passage.section().get())) {
        continue;
      }
      passage.pieces(text, ENDS).forEach(span -> add(it, passage, span, clauses));
    }
    return clauses;
  }

  private static void add(Case it, Passage passage, Span span, List<Clause> into) {
    Folded folded = it.folded(span);
    String words = MARK.matcher(folded.text()).replaceFirst("");
    if (words.length() > 1) {
      into.add(new Clause(folded.span(0, folded.length()), words, passage));
    }
  }

  private static boolean isTwice(Report report, Section section) {
    return report.sections().stream()
        .anyMatch(
            s ->
                !s.equals(section)
                    && s.topic() == section.topic()
                    && (s.topic() != Topic.FOREIGN
                        || s.heading().words().equals(section.heading().words())));
  }

  /** How many clauses from two places on are the same. */
  private static int alike(List<Clause> clauses, int before, int at) {
    int count = 0;
    while (at + count < clauses.size()
        && before + count < at
        && clauses.get(before + count).words().equals(clauses.get(at + count).words())) {
      count++;
    }
    return count;
  }

  private static int weight(List<Clause> clauses, int from, int count) {
    return clauses.subList(from, from + count).stream()
        .mapToInt(c -> NAME.matcher(c.words()).replaceAll("").length())
        .sum();
  }

  private static Violation violation(
      Report report, List<Clause> clauses, int before, int at, int count) {
    Span original = span(clauses, before, count);
    Clause first = clauses.get(at);
    String words = first.words();
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    return Violation.at(span(clauses, at, count), first.passage().place(report), shown)
        .with(List.of(new Related(original, "前一处")));
  }

  private static Span span(List<Clause> clauses, int from, int count) {
    return clauses.get(from).span().to(clauses.get(from + count - 1).span());
  }
}
