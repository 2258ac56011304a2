package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the page tells of the run as a whole. */
final class HtmlSummary {
  private static final Words FILES = new Words("份报告", "reports");
  private static final Words FINDINGS = new Words("处问题", "findings");
  private static final Words MISSING =
      new Words("没有报告的单位（名单 {0} 个，缺 {1} 个）", "Units without a report ({1} of {0})");
  private static final Words NONE_MISSING =
      new Words("名单上 {0} 个单位都有可读的报告。", "All {0} units of the roster have a report.");
  private static final Words STALE =
      new Words("配置中的 suppress 需要整理", "Suppressions to be looked at again");

  private final RunResult run;
  private final Setting setting;
  private final Lang lang;
  private final HtmlOut out;

  HtmlSummary(RunResult run, Setting setting, HtmlOut out) {
    this.run = run;
    this.setting = setting;
    this.lang = setting.lang();
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param left how many findings a limit leaves out
   * @param perRule findings of each rule and level
   */
  void write(int left, List<Map<Level, Integer>> perRule) throws IOException {
    totals();
    out.begin("div", "class", "told");
    List<String> told = new ArrayList<>(Summary.totals(run, left, setting));
    told.remove(1); // The findings of each level, which stand above.
    told.forEach(l -> out.leaf("p", l).line());
    out.end("div").line();
    out.begin("div", "class", "plots");
    new HtmlBars(out).write(run, perRule);
    out.end("div");
    missing();
    unchecked();
    names(STALE.in(lang), run.stale().suppressions().stream().map(w -> w.in(lang)).toList());
  }

  /** The figures that are looked for first. */
  private void totals() {
    out.begin("ul", "class", "totals");
    total("" + run.files().size(), FILES.in(lang), "files");
    for (Verdict verdict : run.verdicts()) {
      total("" + run.count(verdict), verdict.in(lang), verdict.word());
    }
    total("" + run.findings(), FINDINGS.in(lang), "findings");
    for (Level level : Level.values()) {
      total("" + run.count(level), level.in(lang), level.word());
    }
    out.end("ul").line();
  }

  private void total(String count, String what, String name) {
    out.begin("li", "class", name).leaf("b", count).raw(" ").words(what).end("li");
  }

  private void missing() {
    int units = run.roll().units();
    List<String> missing = run.roll().missing();
    if (units > 0 && missing.isEmpty()) {
      out.begin("p", "class", "told").words(NONE_MISSING, "" + units).end("p");
    }
    names(MISSING.in(lang, List.of("" + units, "" + missing.size())), missing);
  }

  private void names(String head, List<String> names) {
    if (!names.isEmpty()) {
      out.begin("section").leaf("h3", head).begin("ul", "class", "names");
      names.forEach(n -> out.leaf("li", n).line());
      out.end("ul").end("section").line();
    }
  }

  private void unchecked() throws IOException {
    out.begin("section").leaf("h3", XlsxFiles.UNCHECKED);
    var rows = new HtmlRows(out, XlsxFiles.UNCHECKED, XlsxFiles.UNCHECKED_COLUMNS);
    new XlsxFiles(run, setting).unchecked(rows);
    rows.end();
    out.end("section").line();
  }
}
