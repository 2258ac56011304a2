package io.github.nianshen.text;

/**
 * A cell of a table.
 *
 * @param span where its words stand; an empty span where it is blank
 * @param text its words, white space at both ends left out
 * @param row 0-based row of its upper left corner
 * @param column 0-based column of its upper left corner
 * @param rows how many rows it spans, at least 1
 * @param columns how many columns it spans, at least 1
 */
public record Cell(Span span, String text, int row, int column, int rows, int columns) {}
