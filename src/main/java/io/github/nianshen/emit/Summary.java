package io.github.nianshen.emit;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What closes a run: how many files, how they fared, and the names of those that need attention.
 */
public final class Summary {
  private static final Words FILES =
      new Words(
          "共 {0} 个文件：通过 {1} 个，需更正 {2} 个，无法检查 {3} 个。错误 {4} 处，警告 {5} 处，提示 {6} 处。",
          "{0} files: {1} passed, {2} to be corrected, {3} could not be checked."
              + " {4} errors, {5} warnings, {6} notes.");
  private static final Words CORRECT = new Words("需更正：", "to be corrected:");
  private static final Words UNCHECKED = new Words("无法检查：", "could not be checked:");
  private static final Words PASSED_OVER = new Words("未检查（略过）：", "passed over:");
  private static final Words FAULTS =
      new Words("程序内部故障，以下规则未能完成：", "fault of the program, these rules did not finish:");

  private Summary() {}

  /**
   * The summary in words, several lines.
   *
   * @param failOn files with anything as grave as this are to be corrected
   */
  public static String of(RunResult run, Level failOn, Setting setting) {
    Lang lang = setting.lang();
    Path root = setting.root();
    Predicate<FileResult> wrong = f -> f.checked() && f.reaches(failOn);
    var out = new StringBuilder();
    names(
        out,
        PASSED_OVER.in(lang),
        run.skipped().stream().map(s -> skipped(s, lang, root)).toList());
    names(out, CORRECT.in(lang), named(run, wrong, root));
    names(out, UNCHECKED.in(lang), named(run, f -> !f.checked(), root));
    names(out, FAULTS.in(lang), faults(run, root));
    long corrected = run.files().stream().filter(wrong).count();
    long unchecked = run.files().stream().filter(f -> !f.checked()).count();
    long passed = run.files().size() - corrected - unchecked;
    out.append(
        FILES.in(
            lang,
            List.of(
                Integer.toString(run.files().size()),
                Long.toString(passed),
                Long.toString(corrected),
                Long.toString(unchecked),
                count(run, Level.ERROR),
                count(run, Level.WARNING),
                count(run, Level.NOTE))));
    return out.append('\n').toString();
  }

  private static void names(StringBuilder out, String head, List<String> names) {
    if (!names.isEmpty()) {
      out.append(head).append('\n');
      names.forEach(n -> out.append("  ").append(n).append('\n'));
    }
  }

  private static List<String> named(RunResult run, Predicate<FileResult> wanted, Path root) {
    return run.files().stream().filter(wanted).map(f -> PathNames.words(f.path(), root)).toList();
  }

  private static String skipped(Skipped file, Lang lang, Path root) {
    String gap = lang == Lang.ZH ? "：" : ": ";
    return PathNames.words(file.path(), root) + gap + Display.safe(file.reason().in(lang));
  }

  private static List<String> faults(RunResult run, Path root) {
    return run.files().stream()
        .flatMap(f -> f.faults().stream())
        .map(
            (Fault f) ->
                f.rule()
                    + " "
                    + PathNames.words(f.path(), root)
                    + " "
                    + Display.safe(Mask.of(f.words())))
        .toList();
  }

  private static String count(RunResult run, Level level) {
    long count =
        run.files().stream()
            .flatMap(f -> f.findings().stream())
            .map(Finding::level)
            .filter(l -> l == level)
            .count();
    return Long.toString(count);
  }
}
