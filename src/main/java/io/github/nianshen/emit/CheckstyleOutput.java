package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.Writer;

/**
 * Findings as Checkstyle writes them, which most servers that collect findings can read: a file
 * element for each file with findings.
 *
 * @param remarks the findings of the run
 */
record CheckstyleOutput(Remarks remarks) implements Remarked {
  /** The version of Checkstyle whose form it is. */
  private static final String VERSION = "10.0";

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    XmlOut.write(
        out,
        xml -> {
          xml.begin("checkstyle", "version", VERSION);
          int[] last = {-1};
          remarks.each(
              pieces,
              (file, rule, remark) -> {
                if (file != last[0]) {
                  end(last[0], xml);
                  xml.begin("file", "name", remarks.shown(run, file));
                  last[0] = file;
                }
                write(rule, remark, xml);
              });
          end(last[0], xml);
          xml.end();
        });
  }

  private static void end(int file, XmlOut xml) throws IOException {
    if (file >= 0) {
      xml.end();
    }
  }

  private static void write(RuleInfo rule, Remark remark, XmlOut xml) throws IOException {
    xml.leaf(
        "error",
        "line",
        "" + remark.line(),
        "column",
        "" + remark.column(),
        "severity",
        severity(remark.level()),
        "message",
        remark.words(),
        "source",
        SarifOutput.NAME + "." + rule.id());
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "info" : level.word();
  }
}
