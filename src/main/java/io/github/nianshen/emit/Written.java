package io.github.nianshen.emit;

import io.github.nianshen.finding.RunResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** An output that is text. */
interface Written extends StreamOutput {
  @Override
  default void write(RunResult run, Pieces pieces, OutputStream out, Charset charset)
      throws IOException {
    Writer words = new BufferedWriter(new OutputStreamWriter(out, charset));
    write(run, pieces, words);
    words.flush();
  }

  /**
   * Writes the whole run; neither flushes nor closes.
   *
   * @throws IOException when the writer refuses
   */
  void write(RunResult run, Pieces pieces, Writer out) throws IOException;
}
