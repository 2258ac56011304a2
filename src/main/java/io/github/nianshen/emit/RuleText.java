package io.github.nianshen.emit;

import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.finding.Years;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule says of itself, in a person's words. */
public final class RuleText {
  private static final Words OF_MESSAGE = new Words("{0}（提示文字 {1}）", "{0} (message {1})");
  private static final Words WHERE = new Words("{0}（{1} 时）", "{0} (where {1})");

  private RuleText() {}

  /** Every level that it can have, with when: {@code warning; note (message alias)}. */
  public static String levels(RuleInfo rule, Lang lang) {
    return rule.grades().stream()
        .map(g -> level(g, lang))
        .distinct()
        .collect(Collectors.joining(lang == Lang.ZH ? "；" : "; "));
  }

  private static String level(Grade grade, Lang lang) {
    String level = grade.level().in(lang);
    return grade
        .message()
        .map(m -> OF_MESSAGE.in(lang, List.of(level, m)))
        .or(() -> grade.condition().map(c -> WHERE.in(lang, List.of(level, c))))
        .orElse(level);
  }

  /** The level of one of its messages where no condition says otherwise. */
  public static Level level(RuleInfo rule, String message) {
    return rule.grades().stream()
        .filter(g -> g.message().filter(message::equals).isPresent())
        .map(Grade::level)
        .findFirst()
        .orElse(rule.level());
  }

  /** The report years that it holds for. */
  public static String years(RuleInfo rule, Lang lang) {
    return Years.parse(rule.eras()).map(y -> y.in(lang)).orElse(rule.eras());
  }
}
