package io.github.nianshen.finding;

import java.util.Optional;

/**
 * A finding that stands but neither fails the run nor is listed.
 *
 * @param finding the finding
 * @param reason why a configuration suppresses it; empty where a baseline knows it
 */
public record Aside(Finding finding, Optional<String> reason) {}
