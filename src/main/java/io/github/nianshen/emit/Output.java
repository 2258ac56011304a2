package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.Writer;

/**
 * A way to write down what a run found: finding by finding while the texts are at hand, and the
 * whole at the end of the run.
 */
interface Output {

  /** A finding in the words of this output; called from many threads. */
  String piece(FileResult file, Finding finding);

  /**
   * Writes the whole run; neither flushes nor closes.
   *
   * @param pieces what {@link #piece} made of each finding, in the order of the files
   * @throws IOException when the writer refuses
   */
  void write(RunResult run, Pieces pieces, Writer out) throws IOException;
}
