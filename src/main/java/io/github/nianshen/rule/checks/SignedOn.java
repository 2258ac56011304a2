package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.DateMention;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Signature;
import io.github.nianshen.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a signature.
 *
 * @param day the day
 * @param span where it stands
 */
record SignedOn(LocalDate day, Span span) {

  /** The day that a report is signed on; empty where it states none, or one that does not exist. */
  static Optional<SignedOn> of(Report report) {
    return report.signature().flatMap(Signature::date).flatMap(SignedOn::of);
  }

  private static Optional<SignedOn> of(DateMention date) {
    if (date.year().isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(date.year().getAsInt(), date.month(), date.day());
      return Optional.of(new SignedOn(day, date.span()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** {@code 2024年1月31日}. */
  static String written(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
