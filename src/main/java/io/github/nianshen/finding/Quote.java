package io.github.nianshen.finding;

/**
 * What another report says, for a person to hold against the place of a finding.
 *
 * @param organ whose report; empty words where it names none
 * @param year its report year in digits; empty words where it tells none
 * @param file the report's file
 * @param words what it says there, as it is written
 */
public record Quote(String organ, String year, String file, String words) {

  /** The report in a word: {@code 云泽县人民政府2025年}. */
  public String source() {
    return organ + (year.isEmpty() ? "" : year + "年");
  }
}
