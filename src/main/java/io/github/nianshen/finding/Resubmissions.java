package io.github.nianshen.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports that are handed in again, held against an earlier run.
 *
 * @param byFile what became of their problems, by their files
 * @param absent reports of the earlier run with problems that are not handed in again: the organ,
 *     or the file where none is named
 */
public record Resubmissions(Map<Path, Resubmission> byFile, List<String> absent) {
  /** Keeps copies. */
  public Resubmissions {
    byFile = Map.copyOf(byFile);
    absent = List.copyOf(absent);
  }

  /** What became of the problems of a file's report; empty where the earlier run had none of it. */
  public Optional<Resubmission> of(FileOutcome file) {
    return Optional.ofNullable(byFile.get(file.path()));
  }

  /** All of them together. */
  public Resubmission total() {
    return byFile.values().stream()
        .reduce(Resubmission::and)
        .orElseGet(() -> new Resubmission(0, 0, 0));
  }
}
