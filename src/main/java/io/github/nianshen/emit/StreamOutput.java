package io.github.nianshen.emit;

import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** An output that is one file. */
non-sealed interface StreamOutput extends Output {

  /**
   * Writes the whole run; does not close.
   *
   * @param pieces what {@link #pieces} made of each finding, in the order of the files
   * @param charset the encoding of an output that is text
   * @throws IOException when the stream refuses
   */
  void write(RunResult run, Pieces pieces, OutputStream out, Charset charset) throws IOException;
}
