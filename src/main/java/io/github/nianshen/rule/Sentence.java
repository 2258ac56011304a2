package io.github.nianshen.rule;

import io.github.nianshen.text.Folded;

/**
 * A sentence of running text.
 *
 * @param passage the paragraph it stands in
 * @param words its words, folded
 */
public record Sentence(Passage passage, Folded words) {}
