package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mandated headings that the file marks at different levels. Arguments: the heading as printed, its
 * level, the level of the first one.
 */
public final class HeadingLevelMixed implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    List<Section> marked =
        Headings.own(it.report()).stream().filter(s -> s.heading().level().isPresent()).toList();
    if (marked.isEmpty()) {
      return Stream.empty();
    }
    int first = marked.get(0).heading().level().orElseThrow();
    return marked.stream()
        .filter(s -> s.heading().level().orElseThrow() != first)
        .limit(1)
        .map(
            s ->
                Violation.at(
                    s.heading().span(),
                    Where.in(s),
                    Where.words(s.heading()),
                    Integer.toString(s.heading().level().orElseThrow()),
                    Integer.toString(first)));
  }
}
