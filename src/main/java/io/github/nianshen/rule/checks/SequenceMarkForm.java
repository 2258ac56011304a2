package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Marks of lists with the wrong sign behind them: {@code （一）、}, {@code 1、}, {@code 第一、}. Each form
 * is told once, at its first place. Arguments: the mark there, the right form, how many there are.
 */
public final class SequenceMarkForm implements Check {
  /** {@code （一）、}, {@code 1、}, {@code 第一、}, where a paragraph begins. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:([（(][一二三四五六七八九十0-9]{1,3}[）)])[、，,.．]|([0-9]{1,2})、|(第[一二三四五六七八九十]{1,2})、)(?=[^0-9、])");

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    Map<Integer, List<Fix>> forms = new LinkedHashMap<>();
    for (Passage passage : Prose.of(it)) {
      Matcher mark = MARK.matcher(text).region(passage.span().start(), passage.span().end());
      if (mark.lookingAt()) {
        int form = mark.group(1) != null ? 1 : mark.group(2) != null ? 2 : 3;
        String right = mark.group(form) + List.of("", ".", "，").get(form - 1);
        Fix fix = new Fix(new Span(mark.start(), mark.end()), right, true);
        forms.computeIfAbsent(form, f -> new ArrayList<>()).add(fix);
      }
    }
    return forms.values().stream().map(changes -> violation(it, changes));
  }

  private static Violation violation(Case it, List<Fix> changes) {
    String text = it.report().document().text();
    Fix first = changes.get(0);
    return Violation.at(
            first.span(),
            Where.of(it.report(), first.span()),
            first.span().in(text),
            first.replacement(),
            Integer.toString(changes.size()))
        .fixedBy(Prose.together(text, changes));
  }
}
