package io.github.nianshen.outline;

import io.github.nianshen.text.Span;
import java.util.OptionalInt;

/**
 * A day written in the text, possible or not: {@code 2024年1月9日}, {@code 2月30日}.
 *
 * @param span where
 * @param year empty where the text gives none
 * @param month as written
 * @param day as written
 */
public record DateMention(Span span, OptionalInt year, int month, int day) {}
