package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Resubmission;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.text.Numerals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A letter about one report in the form of official letters (GB/T 9704—2012): whom it is to, what
 * is wrong, where, on what basis, how to correct it. Who signs it and when is left to the office.
 *
 * @param file the report
 * @param verdict whether it is to be corrected or handed in anew
 * @param again what became of the problems that it had when it was sent back before
 * @param problems what was found, in the order of the report
 */
record Letter(
    FileOutcome file, Verdict verdict, Optional<Resubmission> again, List<Problem> problems) {
  /** Keeps a copy of the list. */
  Letter {
    problems = List.copyOf(problems);
  }

  /**
   * Something that is wrong.
   *
   * @param place where, in words; empty for the whole report
   * @param message what
   */
  record Problem(RuleInfo rule, Level level, String place, String message) {}

  /** Writes it as docx. */
  void write(OutputStream out) throws IOException {
    LetterFile.write(out, this::paragraphs);
  }

  private void paragraphs(LetterFile.Paragraphs to) throws IOException {
    String organ = XlsxWords.clean(file.issuer().organ());
    String year = file.issuer().year().isEmpty() ? "" : file.issuer().year() + "年";
    boolean anew = verdict == Verdict.RETURNED;
    to.add("Title", "关于" + (anew ? "退回" : "更正") + year + "政府信息公开工作年度报告的意见");
    to.add("Addressee", (organ.isEmpty() ? "有关单位" : organ) + "：");
    String name = XlsxWords.clean(PathNames.last(file.path()));
    to.add(
        "Normal",
        "你单位报送的"
            + year
            + "政府信息公开工作年度报告（文件："
            + name
            + "）经检查，"
            + counts()
            + "。"
            + again.map(r -> r.in(Lang.ZH) + "。").orElse("")
            + (anew ? "现予退回，请按照规定的格式和要求重新编制后报送。" : "请对照下列意见更正后重新报送。"));
    int part = 0;
    part = part(to, part, Level.ERROR, "应当更正的问题");
    part(to, part, Level.WARNING, "请予核实的问题");
    to.add("Closing", "对上述意见有不同看法的，请在重新报送时书面说明。");
    to.add("Signature", "");
    to.add("Signature", "（审核机关名称）");
    to.add("Signature", "　　　　年　　月　　日");
  }

  private String counts() {
    long errors = count(Level.ERROR);
    long warnings = count(Level.WARNING);
    String wrong = errors > 0 ? "有 " + errors + " 处应当更正" : "";
    String doubtful = warnings > 0 ? "有 " + warnings + " 处需要核实" : "";
    return wrong + (errors > 0 && warnings > 0 ? "，" : "") + doubtful;
  }

  private long count(Level level) {
    return problems.stream().filter(p -> p.level() == level).count();
  }

  private int part(LetterFile.Paragraphs to, int before, Level level, String head)
      throws IOException {
    Map<RuleInfo, List<Problem>> byRule =
        problems.stream()
            .filter(p -> p.level() == level)
            .collect(Collectors.groupingBy(Problem::rule, LinkedHashMap::new, Collectors.toList()));
    if (byRule.isEmpty()) {
      return before;
    }
    to.add("Heading1", Numerals.chinese(before + 1) + "、" + head);
    int kind = 0;
    for (Map.Entry<RuleInfo, List<Problem>> one : byRule.entrySet()) {
      to.add("Heading2", "（" + Numerals.chinese(++kind) + "）" + one.getKey().title().in(Lang.ZH));
      one(to, one.getKey(), one.getValue());
    }
    return before + 1;
  }

  private static void one(LetterFile.Paragraphs to, RuleInfo rule, List<Problem> all)
      throws IOException {
    int number = 0;
    for (Problem problem : all) {
      String front = all.size() > 1 ? ++number + ". " : "";
      String place = problem.place().isEmpty() ? "" : problem.place() + "：";
      to.add("Normal", front + place + ended(problem.message()));
    }
    to.add("Normal", "依据：" + ended(rule.basis().in(Lang.ZH)));
    to.add("Normal", "说明与更正：" + ended(rule.why().in(Lang.ZH)));
  }

  private static String ended(String words) {
    return words.endsWith("。") ? words : words + "。";
  }
}
