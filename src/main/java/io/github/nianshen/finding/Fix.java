package io.github.nianshen.finding;

import io.github.nianshen.text.Span;

/**
 * A change that mends a finding.
 *
 * @param span what it replaces, in the document's text
 * @param replacement the new words
 * @param safe whether it may be applied unasked: it removes its finding and adds none
 */
public record Fix(Span span, String replacement, boolean safe) {}
