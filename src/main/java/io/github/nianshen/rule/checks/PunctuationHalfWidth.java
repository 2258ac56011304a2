package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Half-width punctuation between Chinese characters, told once at the first place. Arguments: the
 * sign there, how many places there are. Where most signs are half-width ones, a converter made
 * them so.
 */
public final class PunctuationHalfWidth implements Check {
  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";
  private static final String FULL_BRACKETS = "（）";

  /** The longest remark in brackets that is looked at. */
  private static final int REMARK = 40;

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var changes = new ArrayList<Fix>();
    int full = 0;
    for (Passage passage : Prose.of(it)) {
      for (int at = passage.span().start(); at < passage.span().end(); at++) {
        char c = text.charAt(at);
        if (c > '～') {
          continue;
        }
        full += FULL.indexOf(c) >= 0 || FULL_BRACKETS.indexOf(c) >= 0 ? 1 : 0;
        if (c < 128) {
          change(text, passage.span(), at, changes);
        }
      }
    }
    if (changes.isEmpty() || full < changes.size()) {
      return Stream.empty();
    }
    Span first = changes.get(0).span();
    return Stream.of(
        Violation.at(
                first,
                Where.of(it.report(), first),
                first.in(text),
                Integer.toString(changes.size()))
            .fixedBy(Prose.together(text, changes)));
  }

  private static void change(String text, Span within, int at, List<Fix> changes) {
    int sign = HALF.indexOf(text.charAt(at));
    if (sign >= 0 && isBetween(text, within, at)) {
      changes.add(new Fix(new Span(at, at + 1), FULL.substring(sign, sign + 1), true));
    }
    if (text.charAt(at) == '(' && at > within.start() && Prose.isHan(text.charAt(at - 1))) {
      int end = remarkEnd(text, within, at);
      if (end > at) {
        changes.add(new Fix(new Span(at, at + 1), "（", true));
        changes.add(new Fix(new Span(end, end + 1), "）", true));
      }
    }
  }

  private static boolean isBetween(String text, Span within, int at) {
    return at > within.start()
        && at + 1 < within.end()
        && (Prose.isHan(text.charAt(at - 1)) || "”》）".indexOf(text.charAt(at - 1)) >= 0)
        && (Prose.isHan(text.charAt(at + 1)) || "“《（".indexOf(text.charAt(at + 1)) >= 0);
  }

  /**
   * Where a remark of Chinese characters ends that a bracket opens; the bracket where none does.
   */
  private static int remarkEnd(String text, Span within, int at) {
    int most = Math.min(within.end(), at + REMARK);
    for (int end = at + 1; end < most; end++) {
      char c = text.charAt(end);
      if (c == ')') {
        boolean words = end - at > 3 && Prose.isHan(text.charAt(at + 1));
        return words && Prose.isHan(text.charAt(end - 1)) ? end : at;
      }
      if ("(（）\n".indexOf(c) >= 0) {
        return at;
      }
    }
    return at;
  }
}
