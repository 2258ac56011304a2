package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The year of a document's number in other brackets than 〔〕. Arguments: as printed, the right form.
 * Variant {@code lenticular}: in 【】.
 */
public final class DocumentNumberForm implements Check {
  /** {@code 办发[2021]30号}, {@code 政函（2021）5号}; not {@code （2021）京01行初30号}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff])([\\[［(（【〔])((?:19|20)[0-9]{2})([\\]］)）】〕])(?=[0-9]{1,4}号(?![楼院线房门台窗路桥]|地块|机组))");

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    for (Passage passage : it.passages()) {
      String words = passage.span().in(text);
      if (words.indexOf('号') < 0) {
        continue;
      }
      Matcher number = NUMBER.matcher(words);
      while (number.find()) {
        String right = "〔" + number.group(2) + "〕";
        if (!number.group().equals(right)) {
          found.add(violation(it, passage, number, right));
        }
      }
    }
    return found.stream();
  }

  private static Violation violation(Case it, Passage passage, Matcher number, String right) {
    int at = passage.span().start();
    Span span = new Span(at + number.start(), at + number.end());
    boolean lenticular = List.of("【", "】").stream().anyMatch(number.group()::contains);
    return Violation.as(
            lenticular ? "lenticular" : Violation.DEFAULT,
            span,
            passage.place(it.report()),
            number.group(),
            right)
        .fixedBy(new Fix(span, right, true));
  }
}
