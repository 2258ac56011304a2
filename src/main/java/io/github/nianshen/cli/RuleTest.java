package io.github.nianshen.cli;

import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.ExampleTrial;
import io.github.nianshen.lint.Trial;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import java.util.List;

/** Tries every example of all rules. */
final class RuleTest {
  private final Rulebook book;
  private final Texts texts;
  private int examples;
  private int failed;

  RuleTest(Rulebook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  /** Those of the packs, where packs were named; else all. */
  private List<Rule> rules() {
    List<Rule> added = book.rules().stream().filter(r -> !r.id().startsWith("NS")).toList();
    return added.isEmpty() ? book.rules() : added;
  }

  /** The examples that do not hold, each with what was expected and what was found. */
  String failures() {
    var trial = new ExampleTrial(book);
    var out = new StringBuilder();
    for (Rule rule : rules()) {
      for (Trial one : trial.of(rule)) {
        examples += one.number() == 0 ? 0 : 1;
        failed += one.holds() ? 0 : 1;
        one.faults().forEach(f -> out.append(shown(one, f)));
      }
    }
    return out.toString();
  }

  private String shown(Trial one, Words fault) {
    Text which = one.passing() ? Text.TEST_PASSING : Text.TEST_FAILING;
    String number = one.number() == 0 ? "" : String.valueOf(one.number());
    String rule = one.rule().id() + " " + one.rule().name();
    return texts.say(which, rule, number, Shown.of(fault.in(texts.lang()))) + "\n";
  }

  /** How the examples fared, after they were tried. */
  String summary() {
    String rules = String.valueOf(rules().size());
    return texts.say(Text.TEST_SUMMARY, rules, String.valueOf(examples), String.valueOf(failed));
  }

  Exit exit() {
    return failed == 0 ? Exit.CLEAN : Exit.FINDINGS;
  }
}
