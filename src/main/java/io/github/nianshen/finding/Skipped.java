package io.github.nianshen.finding;

import java.nio.file.Path;

/**
 * A file or folder that was passed over, by name or kind.
 *
 * @param path the file or folder
 * @param reason why
 */
public record Skipped(Path path, Words reason) {}
