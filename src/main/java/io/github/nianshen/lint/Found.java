package io.github.nianshen.lint;

import io.github.nianshen.finding.Skipped;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a batch is made of.
 *
 * @param files to be checked, sorted, each once
 * @param skipped passed over, sorted
 * @param missing named and not there
 * @param barren folders without a file that could be checked
 */
public record Found(
    List<Path> files, List<Skipped> skipped, List<Path> missing, List<Path> barren) {

  /** Keeps copies of the lists. */
  public Found {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    missing = List.copyOf(missing);
    barren = List.copyOf(barren);
  }
}
