package io.github.nianshen.finding;

/**
 * A rule file that could not be used: its rules took no part in the run.
 *
 * @param file its name as it was found
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param words what is wrong and what was expected
 */
public record BrokenRule(String file, int line, int column, Words words) {}
