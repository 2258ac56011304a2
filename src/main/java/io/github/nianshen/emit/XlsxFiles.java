package io.github.nianshen.emit;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheets that tell of files: how each fared, and which were not checked. */
final class XlsxFiles {
  static final Words ALL = new Words("汇总", "Summary");
  static final Words UNCHECKED = new Words("未能检查", "Not checked");

  static final List<XlsxSheet.Column> ALL_COLUMNS =
      List.of(
          XlsxSheet.Column.names("文件", "file", 44),
          XlsxSheet.Column.words("机关", "organ", 30),
          XlsxSheet.Column.number("年度", "year"),
          XlsxSheet.Column.words("结论", "verdict", 12),
          XlsxSheet.Column.number("错误", "errors"),
          XlsxSheet.Column.number("警告", "warnings"),
          XlsxSheet.Column.number("提示", "notes"),
          XlsxSheet.Column.words("备注", "remarks", 36));

  static final List<XlsxSheet.Column> UNCHECKED_COLUMNS =
      List.of(
          XlsxSheet.Column.names("文件或单位", "file or unit", 50),
          XlsxSheet.Column.words("情况", "what happened", 18),
          XlsxSheet.Column.words("原因", "why", 80));

  private static final Words KNOWN = new Words("基线已知 {0} 处", "known from the baseline: {0}");
  private static final Words SUPPRESSED = new Words("按配置不计 {0} 处", "suppressed: {0}");
  private static final Words FAULT =
      new Words("程序内部故障，规则 {0} 未能完成", "a fault of the program: rule {0} did not finish");
  private static final Words UNFINISHED = new Words("没有查完", "not checked to the end");
  private static final Words SKIPPED = new Words("略过", "passed over");
  private static final Words MISSING = new Words("没有报告", "no report");
  private static final Words OF_ROSTER =
      new Words(
          "名单上有这个单位，这一批里没有它的可读报告。",
          "A unit of the roster; the batch has no report of it that can be read.");
  private static final Words ABSENT = new Words("没有重新报送", "not handed in again");
  private static final Words NOT_AGAIN =
      new Words(
          "上次检查有问题，这一批里没有它的报告。",
          "It had problems in the earlier run; the batch has no report of it.");
  private static final Words NONE = new Words("没有未能检查的文件。", "Every file was checked.");

  private final RunResult run;
  private final Setting setting;
  private final Lang lang;

  XlsxFiles(RunResult run, Setting setting) {
    this.run = run;
    this.setting = setting;
    this.lang = setting.lang();
  }

  /** Writes how each file fared. */
  void all(int left, Rows sheet) throws IOException {
    for (FileOutcome file : run.files()) {
      sheet.add(
          List.of(
              name(file),
              file.issuer().organ(),
              file.issuer().year(),
              run.verdict(file).in(lang),
              "" + file.count(Level.ERROR),
              "" + file.count(Level.WARNING),
              "" + file.count(Level.NOTE),
              remarks(file)));
    }
    Summary.totals(run, left, setting).forEach(sheet::remark);
  }

  private String name(FileOutcome file) {
    return PathNames.words(file.path(), setting.here());
  }

  /** What is said of a file besides its findings, in lines. */
  String remarks(FileOutcome file) {
    List<String> remarks = new ArrayList<>();
    file.reason().flatMap(r -> run.say(r, lang)).ifPresent(remarks::add);
    file.faults().forEach(f -> remarks.add(FAULT.in(lang, List.of(f.rule()))));
    run.again().flatMap(a -> a.of(file)).ifPresent(r -> remarks.add(r.in(lang)));
    if (file.known() > 0) {
      remarks.add(KNOWN.in(lang, List.of("" + file.known())));
    }
    if (file.suppressed() > 0) {
      remarks.add(SUPPRESSED.in(lang, List.of("" + file.suppressed())));
    }
    return String.join("\n", remarks);
  }

  /** Writes what was not checked. */
  void unchecked(Rows sheet) throws IOException {
    for (FileOutcome file : run.files()) {
      if (!file.checked()) {
        String why = file.reason().flatMap(r -> run.say(r, lang)).orElse(faults(file));
        sheet.add(List.of(name(file), Verdict.UNCHECKED.in(lang), why));
      } else if (!file.faults().isEmpty()) {
        sheet.add(List.of(name(file), UNFINISHED.in(lang), faults(file)));
      }
    }
    for (Skipped file : run.skipped()) {
      String name = PathNames.words(file.path(), setting.here());
      sheet.add(List.of(name, SKIPPED.in(lang), file.reason().in(lang)));
    }
    for (String unit : run.roll().missing()) {
      sheet.add(List.of(Mask.of(unit), MISSING.in(lang), OF_ROSTER.in(lang)));
    }
    for (String name : Resubmitted.names(run)) {
      sheet.add(List.of(Mask.of(name), ABSENT.in(lang), NOT_AGAIN.in(lang)));
    }
    if (sheet.rows() == 0) {
      sheet.remark(NONE.in(lang));
    }
  }

  private String faults(FileOutcome file) {
    List<String> lines = new ArrayList<>();
    for (Fault fault : file.faults()) {
      lines.add(FAULT.in(lang, List.of(fault.rule())) + " " + fault.words());
    }
    return String.join("\n", lines);
  }
}
