package io.github.nianshen.outline;

import io.github.nianshen.text.Span;
import java.time.Year;

/**
 * A place that states the report year.
 *
 * @param where what kind of place
 * @param year the year
 * @param span the year's digits
 */
public record YearMention(Where where, Year year, Span span) {

  /** Where a report states its year. */
  public enum Where {
    /** The title. */
    TITLE,
    /** The period that the figures cover: 1月1日 to 12月31日. */
    PERIOD,
    /** The subtitle of the statistics table: （2018年度）. */
    TABLE,
    /** Running text at the beginning. */
    TEXT,
    /** The date of the signature, a year later. */
    SIGNATURE
  }
}
