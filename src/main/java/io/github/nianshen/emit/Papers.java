package io.github.nianshen.emit;

import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** An output that is a folder of files. */
interface Papers extends Output {
  @Override
  default void write(RunResult run, Pieces pieces, OutputStream out, Charset charset) {
    throw new UnsupportedOperationException("a folder is no stream");
  }

  /**
   * Writes the whole run.
   *
   * @throws IOException where a file cannot be written
   */
  void write(RunResult run, Pieces pieces, Shelf shelf) throws IOException;
}
