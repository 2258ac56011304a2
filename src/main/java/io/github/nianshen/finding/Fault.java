package io.github.nianshen.finding;

import java.nio.file.Path;

/**
 * A fault of the program while it checked a file: not the file's fault, and never silent.
 *
 * @param rule the id of the rule that failed
 * @param path the file it looked at
 * @param words what the program says of it, for those who mend it
 */
public record Fault(String rule, Path path, String words) {}
