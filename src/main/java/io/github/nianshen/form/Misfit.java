package io.github.nianshen.form;

import io.github.nianshen.text.Span;

/**
 * Something in which a table departs from its template.
 *
 * @param kind what
 * @param span where; for something absent, the place it should follow
 * @param expected the template's words, or the count of figures expected
 * @param found the table's words, or the count of figures found; empty for something absent
 */
public record Misfit(Kind kind, Span span, String expected, String found) {

  /** How a table can depart from its template. */
  public enum Kind {
    /** A row of the template is absent. */
    ROW_MISSING,
    /** A column of the template is absent. */
    COLUMN_MISSING,
    /** Rows of the template stand as one row under their common head. */
    ROWS_MERGED,
    /** A row has fewer figures than the form has columns. */
    ROW_SHORT,
    /** A row has more figures than the form has columns. */
    ROW_LONG,
    /** Figures of a row cannot be told apart, or blank cells cannot be told from absent ones. */
    ROW_DOUBTFUL,
    /** A label known to be shortened or cut. */
    LABEL_ALIAS,
    /** A label in other words. */
    LABEL_WRONG,
    /** A label whose words make another figure of it. */
    LABEL_FALSE,
    /** A row that the template does not have. */
    ROW_FOREIGN,
    /** A row outside the form that is known from local practice. */
    ROW_LOCAL,
    /** A column that the template does not have. */
    COLUMN_FOREIGN,
    /** Figures stand in a row that spans others. */
    ROW_SPANNING
  }
}
