package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.util.List;
import java.util.TreeSet;

/** What the list of problems is narrowed by. */
final class HtmlFilter {
  private static final Words NAME = new Words("筛选", "filters");
  private static final Words LEVEL = new Words("级别", "level");
  private static final Words STATE = new Words("报告", "reports");
  private static final Words WITH = new Words("有问题的", "with findings");
  private static final Words ALL = new Words("全部", "all");
  private static final Words RULE = new Words("规则", "rule");
  private static final Words ORGAN = new Words("机关", "organ");
  private static final Words WORDS = new Words("查找文字", "words");
  private static final Words CLEAR = new Words("清除筛选", "clear");

  private final RunResult run;
  private final Lang lang;
  private final int[] perRule;

  /**
   * The filters of a run.
   *
   * @param perRule how many findings each rule has
   */
  HtmlFilter(RunResult run, Lang lang, int[] perRule) {
    this.run = run;
    this.lang = lang;
    this.perRule = perRule;
  }

  /** Writes them. */
  void write(HtmlOut out) {
    out.begin("form", "id", "filter", "role", "search", "aria-label", NAME.in(lang));
    out.begin("fieldset").leaf("legend", LEVEL);
    for (Level level : Level.values()) {
      String word = level.word();
      out.raw("<label><input type=\"checkbox\" name=\"level\" checked value=\"" + word + "\"> ");
      out.words(level.in(lang)).raw(" <small>" + run.count(level) + "</small></label>");
    }
    out.end("fieldset");
    states(out);
    rules(out);
    organs(out);
    out.begin("label").words(WORDS).raw(" <input type=\"search\" id=\"words\"></label>");
    out.leaf("button", CLEAR, "type", "reset").end("form").line();
    out.raw("<p id=\"matched\" role=\"status\" aria-live=\"polite\"></p>\n");
  }

  private void states(HtmlOut out) {
    out.begin("label").words(STATE).raw(" ").begin("select", "id", "state");
    option("some", WITH.in(lang), out);
    option("", ALL.in(lang), out);
    for (Verdict verdict : run.verdicts()) {
      option(verdict.word(), verdict.in(lang) + "（" + run.count(verdict) + "）", out);
    }
    out.end("select").end("label");
  }

  private void rules(HtmlOut out) {
    out.begin("label").words(RULE).raw(" ").begin("select", "id", "rule");
    option("", ALL.in(lang), out);
    for (int i = 0; i < perRule.length; i++) {
      RuleInfo rule = run.rules().get(i);
      if (perRule[i] > 0) {
        option(rule.id(), rule.id() + " " + rule.title().in(lang) + "（" + perRule[i] + "）", out);
      }
    }
    out.end("select").end("label");
  }

  private void organs(HtmlOut out) {
    out.begin("label").words(ORGAN).raw(" ").begin("select", "id", "organ");
    option("", ALL.in(lang), out);
    var organs = new TreeSet<String>();
    run.files().stream().map(HtmlFilter::organ).filter(o -> !o.isEmpty()).forEach(organs::add);
    List.copyOf(organs).forEach(o -> option(o, o, out));
    out.end("select").end("label");
  }

  /** The organ of a report as it is shown. */
  static String organ(FileOutcome file) {
    return HtmlOut.shown(file.issuer().organ());
  }

  private static void option(String value, String words, HtmlOut out) {
    out.begin("option", "value", value).words(words).end("option");
  }
}
