package io.github.nianshen.text;

/**
 * A line or paragraph of running text.
 *
 * @param span where it stands; white space round it left out
 */
public record Paragraph(Span span) implements Block {}
