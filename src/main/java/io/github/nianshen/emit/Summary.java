package io.github.nianshen.emit;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private static final Words PASSED_OVER = new Words("略过（{0}）：", "passed over ({0}):");
  private static final Words LEFT =
      new Words(
          "另有 {0} 处问题没有列出（--max-findings）。", "{0} findings more are not listed (--max-findings).");
  private static final Words FAULTS =
      new Words("程序内部故障，以下规则未能完成：", "fault of the program, these rules did not finish:");

  private Summary() {}

  /**
   * The summary in words, several lines.
   *
   * @param left how many findings were not shown
   */
  public static String of(RunResult run, int left, Setting setting) {
    Lang lang = setting.lang();
    Path root = setting.here();
    var out = new StringBuilder();
    passedOver(out, run.skipped(), setting);
    names(out, CORRECT.in(lang), named(run, Verdict.TO_CORRECT, root));
    names(out, UNCHECKED.in(lang), named(run, Verdict.UNCHECKED, root));
    names(out, FAULTS.in(lang), faults(run, root));
    out.append(
        FILES.in(
            lang,
            List.of(
                Integer.toString(run.files().size()),
                Integer.toString(run.count(Verdict.PASSED)),
                Integer.toString(run.count(Verdict.TO_CORRECT)),
                Integer.toString(run.count(Verdict.UNCHECKED)),
                Integer.toString(run.count(Level.ERROR)),
                Integer.toString(run.count(Level.WARNING)),
                Integer.toString(run.count(Level.NOTE)))));
    if (left > 0) {
      out.append('\n').append(LEFT.in(lang, List.of(Integer.toString(left))));
    }
    return out.append('\n').toString();
  }

  private static void names(StringBuilder out, String head, List<String> names) {
    if (!names.isEmpty()) {
      out.append(head).append('\n');
      names.forEach(n -> out.append("  ").append(n).append('\n'));
    }
  }

  private static List<String> named(RunResult run, Verdict verdict, Path root) {
    return run.files().stream()
        .filter(f -> run.verdict(f) == verdict)
        .map(f -> PathNames.words(f.path(), root))
        .toList();
  }

  /** The files that were passed over, those of one reason together. */
  private static void passedOver(StringBuilder out, List<Skipped> skipped, Setting setting) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Skipped file : skipped) {
      String head = PASSED_OVER.in(setting.lang(), List.of(file.reason().in(setting.lang())));
      String name = PathNames.words(file.path(), setting.here());
      names.computeIfAbsent(Display.safe(head), r -> new ArrayList<>()).add(name);
    }
    names.forEach((head, files) -> names(out, head, files));
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
}
