package io.github.nianshen.emit;

import io.github.nianshen.finding.RunResult;
import java.io.IOException;

/** An output that is a folder of files. */
non-sealed interface FolderOutput extends Output {

  /**
   * Writes the whole run.
   *
   * @param pieces what {@link #pieces} made of each finding, in the order of the files
   * @throws IOException where a file cannot be written
   */
  void write(RunResult run, Pieces pieces, Shelf shelf) throws IOException;
}
