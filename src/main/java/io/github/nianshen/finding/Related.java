package io.github.nianshen.finding;

import io.github.nianshen.text.Span;

/**
 * Another place that a finding speaks of, such as a cell of a sum.
 *
 * @param span where
 * @param words what stands there, in the table's own words: {@code 商业企业：3}
 */
public record Related(Span span, String words) {}
