package io.github.nianshen.rule;

import io.github.nianshen.outline.Report;

/**
 * What a check may look at.
 *
 * @param report the report that is checked
 */
public record Case(Report report) {}
