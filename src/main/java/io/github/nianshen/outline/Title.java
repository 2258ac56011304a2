package io.github.nianshen.outline;

import io.github.nianshen.text.Span;

/**
 * A report's title.
 *
 * @param span where it stands
 * @param organ the organ it names; empty words where it names none
 * @param hasYear whether it names a year
 * @param kind its last words, such as {@code 政府信息公开工作年度报告}
 */
public record Title(Span span, String organ, boolean hasYear, String kind) {}
