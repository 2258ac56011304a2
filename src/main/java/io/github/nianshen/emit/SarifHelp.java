package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Sample;
import io.github.nianshen.finding.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What platforms show of a rule beside its findings: basis, a wrong and a right example, remedy.
 */
final class SarifHelp {
  private static final Words BASIS = new Words("依据", "Basis");
  private static final Words WRONG = new Words("错误示例", "Wrong");
  private static final Words RIGHT = new Words("正确示例", "Right");
  private static final Words REMEDY = new Words("如何修改", "How to correct");

  private SarifHelp() {}

  /** The help of a rule, as plain text and, with its examples, as Markdown. */
  static MultiformatMessageString of(RuleInfo rule, Lang lang) {
    String title = rule.title().in(lang).strip();
    String basis = rule.basis().in(lang).strip();
    String why = rule.why().in(lang).strip();
    String remedy = why.isEmpty() ? title : why;
    var help = new MultiformatMessageString();
    String mark = lang == Lang.ZH ? "：" : ": ";
    help.setText(basis.isEmpty() ? remedy : remedy + " " + BASIS.in(lang) + mark + basis);
    var markdown = new StringBuilder("## " + Markdown.words(title));
    if (!basis.isEmpty()) {
      part(markdown, BASIS.in(lang), Markdown.words(basis));
    }
    if (!rule.samples().isEmpty()) {
      part(markdown, WRONG.in(lang), fenced(rule.samples(), Sample::wrong));
      part(markdown, RIGHT.in(lang), fenced(rule.samples(), Sample::right));
    }
    part(markdown, REMEDY.in(lang), Markdown.words(remedy));
    help.setMarkdown(markdown.toString());
    return help;
  }

  private static void part(StringBuilder markdown, String heading, String words) {
    markdown.append("\n\n### ").append(heading).append("\n\n").append(words);
  }

  private static String fenced(List<Sample> samples, Function<Sample, String> side) {
    return samples.stream().map(side).map(Markdown::fenced).collect(Collectors.joining("\n\n"));
  }
}
