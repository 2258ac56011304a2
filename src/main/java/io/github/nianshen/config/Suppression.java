package io.github.nianshen.config;

import io.github.nianshen.finding.Finding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Findings that stand for a reason.
 *
 * @param rule the rule's id
 * @param path the files that it holds for; empty for all
 * @param place a step of the place that it holds for, such as {@code 申请表}; empty for all
 * @param reason why
 * @param until the last day that it holds; empty for ever
 * @param line its line in the configuration, from 1
 */
public record Suppression(
    String rule,
    Optional<Glob> path,
    Optional<String> place,
    String reason,
    Optional<LocalDate> until,
    int line) {
  /** {@code 三、} before a heading. */
  private static final Pattern NUMBER = Pattern.compile("^[一二三四五六七八九十]+、(?=.)");

  /** Whether its last day is over. */
  public boolean expired(Today today) {
    return until.isPresent() && until.get().isBefore(today.day());
  }

  /** Whether it holds for findings of a file, were it not expired. */
  public boolean holdsFor(String file) {
    return path.map(p -> p.fits(file)).orElse(true);
  }

  /**
   * Whether it holds for a finding, were it not expired.
   *
   * @param file the finding's file, from the configuration's folder
   */
  boolean covers(Finding finding, String file) {
    return rule.equals(finding.rule())
        && holdsFor(file)
        && place.map(p -> finding.place().steps().stream().anyMatch(s -> is(p, s))).orElse(true);
  }

  private static boolean is(String wanted, String step) {
    return wanted.equals(step) || wanted.equals(NUMBER.matcher(step).replaceFirst(""));
  }
}
