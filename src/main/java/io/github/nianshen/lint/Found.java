package io.github.nianshen.lint;

import io.github.nianshen.finding.Skipped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a batch is made of. To be closed when all are read.
 *
 * @param files to be checked, sorted, each once
 * @param skipped passed over, sorted
 * @param missing named and not there
 * @param barren folders and archives without a file that could be checked
 * @param open archives that hold some of the files
 */
public record Found(
    List<Input> files,
    List<Skipped> skipped,
    List<Path> missing,
    List<Path> barren,
    List<Closeable> open)
    implements Closeable {

  /** Keeps copies of the lists. */
  public Found {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    missing = List.copyOf(missing);
    barren = List.copyOf(barren);
    open = List.copyOf(open);
  }

  @Override
  public void close() throws IOException {
    for (Closeable archive : open) {
      archive.close();
    }
  }
}
