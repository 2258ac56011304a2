package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date with zeros in front ({@code 2024年01月09日}) or in Chinese numerals ({@code 二〇二四年一月九日}).
 * Arguments: as printed, the right form.
 */
public final class DateForm implements Check {
  /** {@code 2024年01月09日}, {@code 01月9日}, {@code 2024年01月}; one of the two has a zero. */
  private static final Pattern PADDED =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2}年)?(0?[0-9]|1[0-2])月(?:([0-3]?[0-9])日)?");

  /** {@code 二〇二四年}, {@code 二○二四年一月九日}. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "([一二][〇零○九][〇零○一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?");

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    for (Passage passage : it.passages()) {
      String words = passage.span().in(text);
      if (words.indexOf('0') >= 0 && words.indexOf('月') >= 0) {
        all(it, passage, PADDED.matcher(words), found);
      }
      if (words.indexOf('年') >= 0 && (words.indexOf('二') >= 0 || words.indexOf('一') >= 0)) {
        all(it, passage, CHINESE.matcher(words), found);
      }
    }
    return found.stream();
  }

  private static void all(Case it, Passage passage, Matcher date, List<Violation> found) {
    List<Span> titles = List.of();
    while (date.find()) {
      String words = date.group();
      String right = date.pattern() == PADDED ? plain(date) : arabic(date).orElse(words);
      if (right.equals(words)) {
        continue;
      }
      int at = passage.span().start();
      Span span = new Span(at + date.start(), at + date.end());
      titles =
          titles.isEmpty() ? Prose.titles(it.report().document().text(), passage.span()) : titles;
      if (titles.stream().noneMatch(t -> t.holds(span))) {
        found.add(
            Violation.at(span, passage.place(it.report()), words, right)
                .fixedBy(new Fix(span, right, true)));
      }
    }
  }

  private static String plain(Matcher date) {
    String month = date.group(2);
    String day = date.group(3);
    boolean blank = month.equals("0") || (day != null && (day.equals("0") || day.equals("00")));
    if (blank) {
      return date.group();
    }
    String year = Optional.ofNullable(date.group(1)).orElse("");
    return year + bare(month) + "月" + (day == null ? "" : bare(day) + "日");
  }

  private static String bare(String number) {
    return number.startsWith("0") ? number.substring(1) : number;
  }

  private static Optional<String> arabic(Matcher date) {
    var right = new StringBuilder();
    for (char c : date.group(1).toCharArray()) {
      right.append(Numerals.digitValue(c));
    }
    right.append('年');
    for (int group = 2; group <= 3; group++) {
      String number = date.group(group);
      Optional<Integer> value =
          number == null ? Optional.of(0) : Numerals.value(number).stream().boxed().findFirst();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      right.append(number == null ? "" : value.get() + (group == 2 ? "月" : "日"));
    }
    return Optional.of(right.toString());
  }
}
