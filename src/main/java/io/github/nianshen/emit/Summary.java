package io.github.nianshen.emit;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What closes a run: the names of the files that need attention, and how many there are of which
 * kind. Names come in the order of the findings above, so that either is found from the other; the
 * table's columns tell the gravest. Nothing is folded away, however many files there are.
 */
public final class Summary {
  private static final Words CORRECT = new Words("需修改：", "to be corrected:");
  private static final Words RETURN = new Words("退回：", "to be handed in anew:");
  private static final Words NOT_FINISHED =
      new Words("无法检查：程序内部故障，有规则未能完成", "could not be checked: a fault of the program");
  private static final Words PASSED_OVER = new Words("略过（{0}）：", "passed over ({0}):");
  private static final Words FILES =
      new Words(
          "共 {0} 个文件：通过 {1} 个{2}，需修改 {3} 个，{5}无法检查 {4} 个。",
          "{0}: {1} passed{2}, {3} to be corrected, {5}{4} could not be checked.");
  private static final Words RETURNED = new Words("退回 {0} 个，", "{0} to be handed in anew, ");
  private static final Words HINTS = new Words("（其中 {0} 个有警告或提示）", " ({0} with warnings or notes)");
  private static final Words FINDINGS = new Words("错误 {0} 处，警告 {1} 处，提示 {2} 处。", "{0}, {1}, {2}.");
  static final Words LEFT =
      new Words("另有 {0} 处问题超出列出的限额，没有列出。", "Not listed, over the limit asked for: {0}.");
  private static final Words KNOWN =
      new Words(
          "已知 {0} 处，基线中有 {1} 处已不存在。", "Known from the baseline: {0}; of it no longer there: {1}.");
  private static final Words SUPPRESSED =
      new Words("按配置不计 {0} 处。", "Suppressed by the configuration: {0}.");
  private static final Words STALE =
      new Words("配置中的 suppress 需要整理：", "suppressions to be looked at again:");
  private static final Words ROLL =
      new Words(
          "名单上 {0} 个单位，没有可读报告的 {1} 个",
          "Units of the roster: {0}; without a report that can be read: {1}");
  private static final Words FAULTS =
      new Words("程序内部故障，以下规则未能完成：", "fault of the program, these rules did not finish:");

  private final RunResult run;
  private final Setting setting;
  private final Lang lang;
  private final StringBuilder out = new StringBuilder();

  private Summary(RunResult run, Setting setting) {
    this.run = run;
    this.setting = setting;
    this.lang = setting.lang();
  }

  /**
   * The summary in words, several lines.
   *
   * @param left how many findings were not shown
   */
  public static String of(RunResult run, int left, Setting setting) {
    return new Summary(run, setting).all(left);
  }

  private String all(int left) {
    passedOver();
    counted(RETURN, Verdict.RETURNED);
    counted(CORRECT, Verdict.TO_CORRECT);
    unchecked();
    List<String> faults =
        run.files().stream().flatMap(f -> f.faults().stream()).map(this::words).toList();
    names(FAULTS.in(lang), faults);
    line(files());
    line(findings());
    aside();
    again();
    roll();
    left(left);
    return out.toString();
  }

  /** The lines that count, without the names of files and units. */
  static List<String> totals(RunResult run, int left, Setting setting) {
    var summary = new Summary(run, setting);
    summary.line(summary.files());
    summary.line(summary.findings());
    summary.aside();
    Resubmitted.total(run, setting.lang()).forEach(summary::line);
    summary.left(left);
    return summary.out.toString().lines().toList();
  }

  private void left(int left) {
    if (left > 0) {
      String words = lang == Lang.ZH ? "" + left : Counts.english(left, "finding");
      line(LEFT.in(lang, List.of(words)));
    }
  }

  private void line(String words) {
    Wrap.lines("", words, setting.columns()).forEach(l -> out.append(l).append('\n'));
  }

  private void aside() {
    run.stale()
        .known()
        .ifPresent(gone -> line(KNOWN.in(lang, List.of("" + run.known(), "" + gone))));
    if (run.suppressed() > 0) {
      line(SUPPRESSED.in(lang, List.of("" + run.suppressed())));
    }
    names(
        STALE.in(lang),
        run.stale().suppressions().stream().map(w -> Display.safe(Mask.of(w.in(lang)))).toList());
  }

  private void again() {
    Resubmitted.total(run, lang).forEach(this::line);
    names(Resubmitted.open(lang), Resubmitted.open(run, setting));
    names(
        Resubmitted.absent(run, lang), Resubmitted.names(run).stream().map(Display::safe).toList());
  }

  private void roll() {
    List<String> missing = run.roll().missing();
    if (run.roll().units() > 0) {
      String end = missing.isEmpty() ? "" : lang == Lang.ZH ? "：" : ":";
      line(ROLL.in(lang, List.of("" + run.roll().units(), "" + missing.size())) + end);
      missing.forEach(n -> out.append("  ").append(Display.safe(n)).append('\n'));
    }
  }

  private String files() {
    long hints =
        run.files().stream()
            .filter(f -> run.verdict(f) == Verdict.PASSED && !f.counts().isEmpty())
            .count();
    int all = run.files().size();
    int returned = run.count(Verdict.RETURNED);
    return FILES.in(
        lang,
        List.of(
            lang == Lang.ZH ? "" + all : Counts.english(all, "file"),
            "" + run.count(Verdict.PASSED),
            hints == 0 ? "" : HINTS.in(lang, List.of("" + hints)),
            "" + run.count(Verdict.TO_CORRECT),
            "" + run.count(Verdict.UNCHECKED),
            returned == 0 ? "" : RETURNED.in(lang, List.of("" + returned))));
  }

  private String findings() {
    List<String> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      int count = run.count(level);
      counts.add(lang == Lang.ZH ? "" + count : Counts.of(level, count, lang));
    }
    return FINDINGS.in(lang, counts);
  }

  /** The files of a verdict with their findings counted, under heads as wide as the columns. */
  private void counted(Words head, Verdict verdict) {
    List<FileOutcome> files = run.files().stream().filter(f -> run.verdict(f) == verdict).toList();
    if (files.isEmpty()) {
      return;
    }
    out.append(head.in(lang)).append('\n');
    for (Level level : Level.values()) {
      out.append("  ").append(head(level));
    }
    out.append('\n');
    for (FileOutcome file : files) {
      for (Level level : Level.values()) {
        String count = Integer.toString(file.count(level));
        int width = Display.width(head(level), 0);
        out.append("  ").append(" ".repeat(Math.max(0, width - count.length()))).append(count);
      }
      out.append("  ").append(PathNames.words(file.path(), setting.here())).append('\n');
    }
  }

  private String head(Level level) {
    return lang == Lang.ZH ? level.in(lang) : level.word() + "s";
  }

  private void unchecked() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    run.files().stream()
        .filter(f -> run.verdict(f) == Verdict.UNCHECKED)
        .forEach(f -> names.computeIfAbsent(reason(f), r -> new ArrayList<>()).add(name(f)));
    names.forEach(this::names);
  }

  private String reason(FileOutcome file) {
    String words = file.reason().flatMap(r -> run.say(r, lang)).orElse(NOT_FINISHED.in(lang));
    return Display.safe(Mask.of(words)) + (lang == Lang.ZH ? "：" : ":");
  }

  private String name(FileOutcome file) {
    return PathNames.words(file.path(), setting.here());
  }

  private void names(String head, List<String> names) {
    if (!names.isEmpty()) {
      line(head);
      names.forEach(n -> out.append("  ").append(n).append('\n'));
    }
  }

  /** The files that were passed over, those of one reason together. */
  private void passedOver() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Skipped file : run.skipped()) {
      String head = PASSED_OVER.in(lang, List.of(file.reason().in(lang)));
      String name = PathNames.words(file.path(), setting.here());
      names.computeIfAbsent(Display.safe(Mask.of(head)), r -> new ArrayList<>()).add(name);
    }
    names.forEach(this::names);
  }

  private String words(Fault fault) {
    String name = PathNames.words(fault.path(), setting.here());
    return fault.rule() + " " + name + " " + Display.safe(Mask.of(fault.words()));
  }
}
