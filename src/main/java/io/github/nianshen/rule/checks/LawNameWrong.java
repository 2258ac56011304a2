package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name in 《》 that nearly is that of the Regulations. Arguments: the name as printed, the right
 * one. Right names of other texts that look alike are listed in {@code lexicon/laws}.
 */
public final class LawNameWrong implements Check {
  private static final String STATE = "中华人民共和国";
  private static final String SHORT = "政府信息公开条例";
  private static final String FULL = STATE + SHORT;

  /** How many characters may be wrong in a name that is still meant. */
  private static final int NEAR = 2;

  private static final int LONGEST = FULL.length() + 4;

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    for (Passage passage : it.passages()) {
      for (int at = passage.span().start(); at < passage.span().end(); at++) {
        int most = Math.min(passage.span().end(), at + 2 * LONGEST);
        int end = text.charAt(at) == '《' ? close(text, at, most) : -1;
        if (end > at) {
          name(it, passage, new Span(at + 1, end), found);
        }
      }
    }
    return found.stream();
  }

  /** The first closing sign from a place on and before another; -1 where there is none. */
  private static int close(String text, int from, int most) {
    int at = from;
    while (at < most && text.charAt(at) != '》') {
      at++;
    }
    return at < most ? at : -1;
  }

  private static void name(Case it, Passage passage, Span span, List<Violation> found) {
    String name = Folded.of(it.report().document().text(), span).text();
    boolean meant = !name.equals(SHORT) && !name.equals(FULL) && isMeant(name);
    boolean listed =
        meant && it.lists().entries("lexicon/laws").stream().anyMatch(e -> e.get(0).equals(name));
    if (meant && !listed) {
      String right = name.startsWith("中") || name.contains("共和国") ? FULL : SHORT;
      found.add(
          Violation.at(
                  span,
                  passage.place(it.report()),
                  it.report().document().words(span).strip(),
                  right)
              .fixedBy(new Fix(span, right, true)));
    }
  }

  /** Whether a name is the Regulations' but for a few characters. */
  private static boolean isMeant(String name) {
    int length = name.length();
    boolean damaged = name.indexOf('\ufffd') >= 0 || name.indexOf('?') >= 0;
    if (damaged || length < SHORT.length() - NEAR || length > LONGEST || name.indexOf('公') < 0) {
      return false;
    }
    boolean ends = name.charAt(length - 2) == '条' || name.endsWith("例") || name.endsWith("条");
    boolean local = name.endsWith(SHORT) && !name.contains("共和国") && !name.startsWith("中");
    boolean own =
        name.indexOf('政') >= 0
            || name.indexOf('府') >= 0
            || name.equals("信息公开条例")
            || name.equals(STATE + "信息公开条例");
    return ends
        && own
        && !local
        && (distance(name, SHORT) <= NEAR || distance(name, FULL) <= NEAR + 1);
  }

  /** How many characters must be set in, taken out or changed to make one of the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
