package io.github.nianshen.emit;

import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.finding.Years;
import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The sheet that tells of each rule what came of it, silence included. */
final class XlsxRules {
  static final Words NAME = new Words("规则情况", "Rules");

  static final List<XlsxSheet.Column> COLUMNS =
      List.of(
          XlsxSheet.Column.words("规则", "rule", 9),
          XlsxSheet.Column.words("问题类型", "kind of problem", 34),
          XlsxSheet.Column.words("级别", "level", 8),
          XlsxSheet.Column.words("适用年度", "report years", 18),
          XlsxSheet.Column.words("情况", "what came of it", 40),
          XlsxSheet.Column.number("问题数", "findings"),
          XlsxSheet.Column.words("依据", "basis", 50));

  private static final Words FOUND = new Words("发现问题", "problems found");
  private static final Words SILENT = new Words("没有发现问题", "nothing found");
  private static final Words NO_REPORTS = new Words("没有能检查的报告", "no report could be checked");
  private static final Words OTHER_YEARS =
      new Words("不适用：没有这些年度的报告", "not applicable: no report of these years");
  private static final Words OFF =
      new Words("没有检查：配置已关闭", "not run: the configuration switches it off");
  private static final Words PARTLY_OFF =
      new Words("配置对其中 {0} 个文件关闭", "switched off by the configuration; files: {0}");
  private static final Words UNFINISHED =
      new Words("{0} 个文件上没有查完：程序内部故障", "not finished, by a fault of the program; files: {0}");
  private static final Words BROKEN =
      new Words(
          "规则文件有误，其中的规则没有检查：{0} 第 {1} 行：{2}",
          "broken rule file, its rules were not run: {0} line {1}: {2}");
  private static final Words LACKING =
      new Words("没有检查：这次没有{0}", "not run: there are no {0} in this run");
  private static final Words COUNTED =
      new Words(
          "问题数不含基线已知和按配置不计的问题。",
          "Findings that the baseline knows or the configuration suppresses are not counted.");

  private final RunResult run;
  private final int[] counts;
  private final Lang lang;
  private final boolean anyChecked;
  private final boolean anyYearUnknown;
  private final List<Year> years;

  /**
   * What came of rules.
   *
   * @param counts findings of each rule of the run, in their order
   */
  XlsxRules(RunResult run, int[] counts, Lang lang) {
    this.run = run;
    this.counts = counts;
    this.lang = lang;
    List<FileOutcome> checked = run.files().stream().filter(FileOutcome::checked).toList();
    this.anyChecked = !checked.isEmpty();
    this.anyYearUnknown = checked.stream().anyMatch(f -> f.issuer().year().isEmpty());
    this.years =
        checked.stream()
            .map(f -> f.issuer().year())
            .filter(y -> !y.isEmpty())
            .distinct()
            .map(Year::parse)
            .toList();
  }

  /** Writes a row for each rule. */
  void write(Rows sheet) throws IOException {
    for (int i = 0; i < run.rules().size(); i++) {
      RuleInfo rule = run.rules().get(i);
      Optional<Years> its = Years.parse(rule.eras());
      sheet.add(
          List.of(
              rule.id(),
              rule.title().in(lang),
              rule.level().in(lang),
              its.map(y -> y.in(lang)).orElse(rule.eras()),
              state(rule, its.orElse(Years.ALL), counts[i]),
              "" + counts[i],
              rule.basis().in(lang)));
    }
    sheet.remark(COUNTED.in(lang));
    for (BrokenRule rule : run.broken()) {
      String file = FileWords.of(FileWords.path(rule.file()));
      sheet.remark(BROKEN.in(lang, List.of(file, "" + rule.line(), rule.words().in(lang))));
    }
  }

  private String state(RuleInfo rule, Years its, int found) {
    long unfinished =
        run.files().stream()
            .filter(f -> f.faults().stream().anyMatch(t -> t.rule().equals(rule.id())))
            .count();
    int off = run.off().getOrDefault(rule.id(), 0);
    String broken = unfinished == 0 ? "" : "\n" + UNFINISHED.in(lang, List.of("" + unfinished));
    String more = broken + (off == 0 ? "" : "\n" + PARTLY_OFF.in(lang, List.of("" + off)));
    if (found > 0) {
      return FOUND.in(lang) + more;
    }
    if (unfinished > 0) {
      return more.strip();
    }
    if (!anyChecked) {
      return NO_REPORTS.in(lang);
    }
    if (off == run.files().size()) {
      return OFF.in(lang);
    }
    boolean applies = anyYearUnknown || years.stream().anyMatch(its::hold);
    if (!applies) {
      return OTHER_YEARS.in(lang) + more;
    }
    return rule.needs()
            .filter(run.lacking()::contains)
            .map(n -> LACKING.in(lang, List.of(n.in(lang))))
            .orElseGet(() -> SILENT.in(lang))
        + more;
  }
}
