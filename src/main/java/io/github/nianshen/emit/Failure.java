package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The report of a run that ended before anything could be written. */
public final class Failure {
  private Failure() {}

  /**
   * Whether the readers of a format take a report that is missing, or one without findings, for a
   * good one, so that a run that ended early has to tell.
   */
  public static boolean isTold(OutputFormat format) {
    return format == OutputFormat.GITLAB || format == OutputFormat.JUNIT;
  }

  /**
   * Writes such a report; does not close.
   *
   * @param words why the run ended
   * @param file what was to be checked
   * @throws IOException when the stream refuses
   */
  public static void write(
      OutputFormat format, String words, String file, Lang lang, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String line = Remarks.line(words);
    if (format == OutputFormat.JUNIT) {
      JunitOutput.failed(line, lang, text);
    } else {
      GitlabOutput.failed(line, file, text);
    }
    text.flush();
  }
}
