package io.github.nianshen.emit;

import java.util.Optional;

/**
 * The state of the repository that the checked files lie in.
 *
 * @param repository its address (an absolute URI) without names and passwords
 * @param revision the id of the revision
 * @param branch empty where no branch is checked out
 */
public record Checkout(String repository, String revision, Optional<String> branch) {}
