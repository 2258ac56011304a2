package io.github.nianshen.rule;

import io.github.nianshen.finding.Quote;
import io.github.nianshen.text.Span;

/**
 * A passage that stands in another report as well.
 *
 * @param here where it stands in the report at hand
 * @param characters its length, without signs, figures and names
 * @param other how the other report has it
 * @param others how many reports more have most of it
 */
public record Copy(Span here, int characters, Quote other, int others) {}
