package io.github.nianshen.emit;

import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.Writer;

/** A way to write down what a run found. */
public interface Output {

  /**
   * Writes the whole run; neither flushes nor closes.
   *
   * @throws IOException when the writer refuses
   */
  void write(RunResult run, Setting setting, Writer out) throws IOException;
}
