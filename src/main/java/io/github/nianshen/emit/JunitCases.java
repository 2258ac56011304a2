package io.github.nianshen.emit;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tests of a JUnit report, one a file, in the order of the run. */
final class JunitCases {
  private static final Words FAULT =
      new Words("{0} 因程序内部故障未能完成：{1}", "{0} did not finish, by a fault of the program: {1}");

  private final RunResult run;
  private final Remarks remarks;
  private final Lang lang;
  private final XmlOut xml;

  /** The file whose findings are being taken. */
  private int file;

  private final StringBuilder lines = new StringBuilder();
  private int count;

  JunitCases(RunResult run, Remarks remarks, Lang lang, XmlOut xml) {
    this.run = run;
    this.remarks = remarks;
    this.lang = lang;
    this.xml = xml;
  }

  /** Adds a finding; the tests of the files before its own are written. */
  void add(int of, RuleInfo rule, Remark remark) throws IOException {
    while (file < of) {
      write();
    }
    count++;
    lines.append(remarks.place(run, file, remark)).append("  ").append(remark.level().in(lang));
    lines.append(' ').append(rule.id()).append(' ').append(remark.words()).append('\n');
  }

  /** Writes the tests that are left. */
  void end() throws IOException {
    while (file < run.files().size()) {
      write();
    }
  }

  private void write() throws IOException {
    FileOutcome outcome = run.files().get(file);
    String name = remarks.shown(run, file);
    xml.begin("testcase", "classname", SarifOutput.NAME, "name", name);
    Verdict verdict = run.verdict(outcome);
    String words = said(outcome);
    if (verdict == Verdict.PASSED) {
      if (!words.isEmpty()) {
        element("system-out", words);
      }
    } else {
      String kind = verdict.fails() ? "failure" : "error";
      element(kind, words, "type", verdict.word(), "message", message(outcome));
    }
    xml.end();
    file++;
    count = 0;
    lines.setLength(0);
  }

  private void element(String name, String words, String... attributes) throws IOException {
    xml.begin(name, attributes);
    xml.words(words);
    xml.end();
  }

  /** The findings of a file, those left out counted, and the rules that did not finish on it. */
  private String said(FileOutcome outcome) {
    int left = outcome.counts().values().stream().mapToInt(n -> n).sum() - count;
    if (left > 0) {
      lines.append(Summary.LEFT.in(lang, List.of("" + left))).append('\n');
    }
    outcome.faults().forEach(f -> lines.append(fault(f)).append('\n'));
    return lines.toString();
  }

  private String fault(Fault fault) {
    return FAULT.in(lang, List.of(fault.rule(), Remarks.line(fault.words())));
  }

  private String message(FileOutcome outcome) {
    return outcome
        .reason()
        .flatMap(r -> run.say(r, lang))
        .map(Remarks::line)
        .orElseGet(
            () ->
                Arrays.stream(Level.values())
                    .filter(l -> outcome.count(l) > 0)
                    .map(l -> Counts.of(l, outcome.count(l), lang))
                    .collect(Collectors.joining(lang == Lang.ZH ? "，" : ", ")));
  }
}
