package io.github.nianshen.cli;

import io.github.nianshen.emit.RuleText;
import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Sample;
import io.github.nianshen.lint.ExampleTrial;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import java.util.Optional;

/** Tells what a rule demands, on which basis, and how a report is corrected. */
final class ExplainCommand {
  private final Rulebook book;
  private final Texts texts;

  ExplainCommand(Rulebook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  /** All about one rule, by id or name. */
  String explain(String word) throws Stop {
    Lang lang = texts.lang();
    RuleInfo rule = new RuleNames(book.infos()).find(word, lang);
    var out = new StringBuilder();
    out.append(rule.id()).append(' ').append(rule.name()).append('\n');
    out.append(rule.title().in(lang)).append("\n\n");
    line(out, Text.EXPLAIN_LEVEL, RuleText.levels(rule, lang));
    line(out, Text.EXPLAIN_ERAS, RuleText.years(rule, lang));
    rule.needs().ifPresent(n -> line(out, Text.EXPLAIN_NEEDS, n.in(lang)));
    line(out, Text.EXPLAIN_BASIS, rule.basis().in(lang).strip());
    for (Clause clause : rule.clauses()) {
      String title = clause.title().in(lang);
      out.append("  ")
          .append(clause.sourceName().in(lang))
          .append(" · ")
          .append(title)
          .append('\n');
    }
    line(out, Text.EXPLAIN_WHY, rule.why().in(lang).strip());
    out.append('\n').append(texts.say(Text.EXPLAIN_MESSAGES)).append('\n');
    for (String id : rule.messages().keySet()) {
      out.append("  ").append(RuleText.level(rule, id).in(lang)).append("  ");
      out.append(rule.messages().size() > 1 ? id + "  " : "");
      out.append(rule.pattern(id, lang)).append('\n');
    }
    rule.samples().stream().findFirst().ifPresent(s -> sample(rule, s, out));
    return out.toString();
  }

  private void line(StringBuilder out, Text text, String words) {
    out.append(texts.say(text, words)).append('\n');
  }

  private void sample(RuleInfo rule, Sample sample, StringBuilder out) {
    out.append('\n').append(texts.say(Text.EXPLAIN_WRONG)).append('\n');
    indented(sample.wrong(), out);
    said(rule).ifPresent(message -> out.append("  → ").append(message).append('\n'));
    out.append(texts.say(Text.EXPLAIN_RIGHT)).append('\n');
    indented(sample.right(), out);
  }

  private static void indented(String lines, StringBuilder out) {
    lines.lines().forEach(l -> out.append("  ").append(l).append('\n'));
  }

  /** What the rule says of the first of its failing examples. */
  private Optional<String> said(RuleInfo info) {
    Optional<Rule> rule = book.rule(info.id());
    Optional<Example> example =
        rule.flatMap(r -> r.examples().stream().filter(e -> !e.passes()).findFirst());
    var trial = new ExampleTrial(book);
    return rule.flatMap(r -> example.flatMap(e -> trial.found(r, e)))
        .map(f -> f.level().in(texts.lang()) + " " + info.say(f.message(), texts.lang()));
  }
}
