package io.github.nianshen.finding;

import io.github.nianshen.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param path the file as it was named on the command line or found below a folder
 * @param document what was read; empty where it could not be read, and then the findings say why
 * @param findings sorted by place, then by rule
 * @param faults rules that failed on it; the other rules' findings stand
 */
public record FileResult(
    Path path, Optional<Document> document, List<Finding> findings, List<Fault> faults) {

  /** Keeps copies of the lists. */
  public FileResult {
    findings = List.copyOf(findings);
    faults = List.copyOf(faults);
  }

  /** Whether the file could be read, so that its silence means something. */
  public boolean checked() {
    return document.isPresent();
  }

  /** The gravest level found; empty where nothing was found. */
  public Optional<Level> worst() {
    return findings.stream().map(Finding::level).min(Level::compareTo);
  }

  /** Whether anything as grave as the level was found. */
  public boolean reaches(Level level) {
    return findings.stream().anyMatch(f -> f.level().reaches(level));
  }
}
