package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What checks of running text have in common. */
final class Prose {
  private Prose() {}

  /** Running text without sections that hold rows of a table that was not read as one. */
  static List<Passage> of(Case it) {
    Set<Section> doubtful = doubtful(it);
    return it.passages().stream().filter(p -> !isIn(doubtful, p)).toList();
  }

  /** Whether a passage stands in one of some sections. */
  static boolean isIn(Set<Section> sections, Passage passage) {
    return passage.section().filter(sections::contains).isPresent();
  }

  /** Sections that hold rows of a table that was not read as one; told by which they are. */
  static Set<Section> doubtful(Case it) {
    Set<Section> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
    it.report().sections().stream()
        .filter(s -> ListNumberBroken.holdsUnreadTable(it.report(), s))
        .forEach(doubtful::add);
    return doubtful;
  }

  /** Several changes as one, the words between them as they are. */
  static Fix together(String text, List<Fix> changes) {
    List<Fix> sorted =
        changes.stream().sorted(Comparator.comparing((Fix f) -> f.span().start())).toList();
    int start = sorted.get(0).span().start();
    var words = new StringBuilder();
    int at = start;
    for (Fix change : sorted) {
      words.append(text, at, change.span().start()).append(change.replacement());
      at = change.span().end();
    }
    return new Fix(new Span(start, at), words.toString(), true);
  }

  /** Stretches of a text in 《》, where names stand as others wrote them. */
  static List<Span> titles(String text, Span within) {
    var titles = new ArrayList<Span>();
    int at = text.indexOf('《', within.start());
    while (at >= 0 && at < within.end()) {
      int end = text.indexOf('》', at);
      if (end < 0 || end >= within.end()) {
        return titles;
      }
      titles.add(new Span(at, end + 1));
      at = text.indexOf('《', end);
    }
    return titles;
  }

  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
