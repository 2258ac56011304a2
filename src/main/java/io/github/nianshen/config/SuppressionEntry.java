package io.github.nianshen.config;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Fields;
import io.github.nianshen.rule.Yaml;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** One entry of {@code suppress}. */
record SuppressionEntry(Yaml entry, KnownRules rules) {

  /** The suppression; empty, with a fault noted, where it is not in order. */
  Optional<Suppression> read() {
    Fields fields = entry.fields().only("rule", "path", "place", "reason", "until");
    Optional<Yaml> named = fields.need("rule");
    Optional<RuleInfo> rule =
        named.flatMap(y -> y.text().flatMap(word -> rules.find(word, named.get())));
    Optional<String> reason = fields.needText("reason");
    Optional<Yaml> last = fields.get("until");
    Optional<LocalDate> until = last.flatMap(SuppressionEntry::day);
    boolean lasts = last.isPresent() == until.isPresent();
    if (rule.isEmpty() || reason.isEmpty() || !lasts) {
      return Optional.empty();
    }
    return Optional.of(
        new Suppression(
            rule.get().id(),
            fields.text("path").map(Glob::new),
            fields.text("place"),
            reason.get(),
            until,
            entry.line()));
  }

  private static Optional<LocalDate> day(Yaml at) {
    try {
      return at.text().map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      at.fault("日期应写成 2027-03-31 的样子", "a date is written like 2027-03-31");
      return Optional.empty();
    }
  }
}
