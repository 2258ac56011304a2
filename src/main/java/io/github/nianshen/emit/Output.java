package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A way to write down what a run found: finding by finding while the texts are at hand, and the
 * whole at the end of the run.
 */
interface Output {

  /** The findings of a file that this output has. */
  default List<Finding> listed(FileResult file) {
    return file.findings();
  }

  /** Each of these findings in the words of this output; called from many threads. */
  List<String> pieces(FileResult file);

  /**
   * What this output shows of a file besides its findings; empty words for nothing. Called from
   * many threads.
   */
  default String text(FileResult file) {
    return "";
  }

  /**
   * Writes the whole run; does not close.
   *
   * @param pieces what {@link #pieces} made of each finding, in the order of the files
   * @param charset the encoding of an output that is text
   * @throws IOException when the stream refuses
   */
  void write(RunResult run, Pieces pieces, OutputStream out, Charset charset) throws IOException;
}
