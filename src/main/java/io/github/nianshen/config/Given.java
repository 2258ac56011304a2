package io.github.nianshen.config;

/**
 * A value and where it was given.
 *
 * @param value the value
 * @param line its line in the configuration, from 1
 */
public record Given<T>(T value, int line) {}
