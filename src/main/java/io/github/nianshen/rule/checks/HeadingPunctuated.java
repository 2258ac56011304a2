package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading on a line of its own that ends with punctuation. Arguments: the heading, the sign. A
 * heading of a level below is known by its mark and the text under it.
 */
public final class HeadingPunctuated implements Check {
  private static final String SIGNS = "。；：，;:";

  /** {@code （一）主动公开。}: a mark, a few words without punctuation, and a sign. */
  private static final Pattern BELOW =
      Pattern.compile("[（(][一二三四五六七八九十]{1,2}[）)][\\u4e00-\\u9fff“”]{2,16}[。：:]");

  /** {@code （一）}, {@code 1.}, {@code 一是} where a paragraph begins. */
  private static final Pattern MARKED = Pattern.compile("^(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．是])");

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    for (Section section : it.report().sections()) {
      heading(text, section.heading().span(), Where.in(section), found);
    }
    List<Passage> passages = Prose.of(it);
    for (int i = 0; i + 1 < passages.size(); i++) {
      Span span = passages.get(i).span();
      boolean below = span.length() < 24 && BELOW.matcher(span.in(text)).matches();
      if (below && isUnder(text, passages.get(i), passages.get(i + 1))) {
        heading(text, span, passages.get(i).place(it.report()), found);
      }
    }
    return found.stream();
  }

  private static boolean isUnder(String text, Passage above, Passage next) {
    String words = next.span().in(text);
    return above.section().equals(next.section())
        && words.length() > 20
        && !MARKED.matcher(words).find();
  }

  private static void heading(String text, Span span, Place place, List<Violation> found) {
    int end = span.end() - 1;
    if (span.length() > 2 && span.length() < 60 && SIGNS.indexOf(text.charAt(end)) >= 0) {
      Span sign = new Span(end, end + 1);
      found.add(
          Violation.at(sign, place, span.in(text).strip(), sign.in(text))
              .fixedBy(new Fix(sign, "", true)));
    }
  }
}
