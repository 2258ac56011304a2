package io.github.nianshen.text;

/**
 * A line that the format itself marks as a heading ({@code ##}, {@code <h2>}).
 *
 * @param span where its words stand, marks left out
 * @param level 1 for the outermost
 */
public record Heading(Span span, int level) implements Block {}
