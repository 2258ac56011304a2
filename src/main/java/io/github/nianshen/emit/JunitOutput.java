package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.Writer;

/**
 * A run as a suite of tests, one a file: a file to be corrected is a failure, one that could not be
 * checked an error. Their numbers are those of the summary, and a test keeps its name whatever is
 * found in its file, so that servers can tell what has been mended.
 *
 * @param remarks the findings of the run
 */
record JunitOutput(Remarks remarks) implements Remarked {
  private static final Words EARLY = new Words("运行", "run");

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    if (run.files().isEmpty()) {
      failed(run.ending().words().in(remarks.lang()), remarks.lang(), out);
      return;
    }
    XmlOut.write(
        out,
        xml -> {
          begin(
              run.files().size(),
              (int) run.files().stream().filter(f -> run.verdict(f).fails()).count(),
              run.count(Verdict.UNCHECKED),
              xml);
          var cases = new JunitCases(run, remarks, remarks.lang(), xml);
          remarks.each(pieces, cases::add);
          cases.end();
          xml.end();
          xml.end();
        });
  }

  /**
   * The report of a run that checked nothing: without a failed test it would pass.
   *
   * @param words why it ended
   */
  static void failed(String words, Lang lang, Writer out) throws IOException {
    XmlOut.write(
        out,
        xml -> {
          begin(1, 0, 1, xml);
          xml.begin("testcase", "classname", SarifOutput.NAME, "name", EARLY.in(lang));
          xml.leaf("error", "type", SarifOutput.NAME, "message", words);
          xml.end();
          xml.end();
          xml.end();
        });
  }

  private static void begin(int tests, int failures, int errors, XmlOut xml) throws IOException {
    xml.begin("testsuites");
    xml.begin(
        "testsuite",
        "name",
        SarifOutput.NAME,
        "tests",
        "" + tests,
        "failures",
        "" + failures,
        "errors",
        "" + errors);
  }
}
