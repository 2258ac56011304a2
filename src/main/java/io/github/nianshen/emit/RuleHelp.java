package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Sample;
import io.github.nianshen.finding.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is shown of a rule beside its findings: basis, a wrong and a right example, remedy. */
public final class RuleHelp {
  private static final Words BASIS = new Words("依据", "Basis");
  private static final Words WRONG = new Words("错误示例", "Wrong");
  private static final Words RIGHT = new Words("正确示例", "Right");
  private static final Words REMEDY = new Words("如何修改", "How to correct");

  private RuleHelp() {}

  /** The remedy and the basis on one line. */
  static String text(RuleInfo rule, Lang lang) {
    String basis = rule.basis().in(lang).strip();
    String mark = lang == Lang.ZH ? "：" : ": ";
    String remedy = remedy(rule, lang);
    return basis.isEmpty() ? remedy : remedy + " " + BASIS.in(lang) + mark + basis;
  }

  /** All of it, with examples, as Markdown. */
  public static String markdown(RuleInfo rule, Lang lang) {
    String basis = rule.basis().in(lang).strip();
    var markdown = new StringBuilder("## " + Markdown.words(rule.title().in(lang).strip()));
    if (!basis.isEmpty()) {
      part(markdown, BASIS.in(lang), Markdown.words(basis));
    }
    if (!rule.samples().isEmpty()) {
      part(markdown, WRONG.in(lang), fenced(rule.samples(), Sample::wrong));
      part(markdown, RIGHT.in(lang), fenced(rule.samples(), Sample::right));
    }
    part(markdown, REMEDY.in(lang), Markdown.words(remedy(rule, lang)));
    return markdown.toString();
  }

  private static String remedy(RuleInfo rule, Lang lang) {
    String why = rule.why().in(lang).strip();
    return why.isEmpty() ? rule.title().in(lang).strip() : why;
  }

  private static void part(StringBuilder markdown, String heading, String words) {
    markdown.append("\n\n### ").append(heading).append("\n\n").append(words);
  }

  private static String fenced(List<Sample> samples, Function<Sample, String> side) {
    return samples.stream().map(side).map(Markdown::fenced).collect(Collectors.joining("\n\n"));
  }
}
