package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Breach;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Causes;
import io.github.nianshen.rule.Lists;
import io.github.nianshen.rule.Outcome;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The rules of a rulebook at work.
 *
 * @param book the rulebook
 */
record BookRules(Rulebook book, List<RuleInfo> infos, Lists lists) implements Rules {

  BookRules(Rulebook book) {
    this(book, book.infos(), new Lists(book.files()));
  }

  @Override
  public List<Finding> check(Case it, BiConsumer<String, Throwable> failed) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Rule rule : book.rules()) {
      try {
        outcomes.add(rule.check(it));
      } catch (RuntimeException | StackOverflowError bug) {
        failed.accept(rule.id(), bug);
      }
    }
    return Causes.settle(it, outcomes).stream().map(BookRules::draft).toList();
  }

  private static Finding draft(Breach b) {
    return new Finding(
        b.rule().id(),
        b.level(),
        b.span(),
        b.message(),
        b.place(),
        "",
        "",
        b.fixes(),
        b.related(),
        b.cause(),
        b.quote());
  }
}
