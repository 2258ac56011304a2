package io.github.nianshen.finding;

/**
 * A wrong and a right piece of a report, side by side; neither is empty.
 *
 * @param wrong lines as they should not be, parted by {@code \n}; {@code …} stands for what is cut
 * @param right the same place as it should be
 */
public record Sample(String wrong, String right) {}
