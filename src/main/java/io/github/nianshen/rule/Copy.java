package io.github.nianshen.rule;

import io.github.nianshen.text.Span;

/**
 * A passage that stands in another report as well.
 *
 * @param here where it stands in the report at hand
 * @param characters its length, without signs, figures and names
 * @param organ whose other report
 * @param year that report's year, in digits
 * @param file the other report
 * @param words how the passage begins there
 * @param others how many reports more have most of it
 */
public record Copy(
    Span here, int characters, String organ, String year, String file, String words, int others) {}
