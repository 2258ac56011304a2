package io.github.nianshen.config;

import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.rule.Fields;
import io.github.nianshen.rule.Yaml;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a configuration that tells deadlines: a kind of organ, and the last day of the year
 * after the report year, {@code 乡镇: 01-20}.
 *
 * @param fields the part; empty where there is none
 */
record DeadlineEntries(Optional<Fields> fields) {

  /** The deadlines that are in order. */
  Map<OrganKind, Given<MonthDay>> read() {
    var days = new EnumMap<OrganKind, Given<MonthDay>>(OrganKind.class);
    fields.ifPresent(f -> f.names().forEach(name -> read(f, name, days)));
    return days;
  }

  private static void read(Fields from, String name, Map<OrganKind, Given<MonthDay>> into) {
    Yaml key = from.key(name).orElseThrow();
    Yaml value = from.get(name).orElseThrow();
    Optional<OrganKind> kind = OrganKind.named(name);
    if (kind.isEmpty()) {
      String known = OrganKind.words("、");
      key.fault("机关类别应为以下之一：" + known, "a kind of organ is one of " + known);
    }
    Optional<MonthDay> day = value.text().flatMap(words -> day(words, value));
    if (kind.isPresent() && day.isPresent()) {
      into.put(kind.get(), new Given<>(day.get(), value.line()));
    }
  }

  private static Optional<MonthDay> day(String words, Yaml at) {
    try {
      return Optional.of(MonthDay.parse("--" + words));
    } catch (DateTimeException noDay) {
      at.fault("期限应写为“月-日”，如 01-31", "a deadline is written as month and day, such as 01-31");
      return Optional.empty();
    }
  }
}
