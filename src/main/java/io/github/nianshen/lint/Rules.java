package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Lists;
import java.util.List;
import java.util.function.BiConsumer;

/** All rules at work on one report. */
public interface Rules {

  /** Every rule in force, sorted by id; among them NS001, NS004 and NS005 of the program itself. */
  List<RuleInfo> infos();

  /** The word lists and other data of the packs that the rules come from. */
  Lists lists();

  /**
   * What the rules find in a report, in any order and without fingerprints.
   *
   * @param failed takes the id of a rule that failed and its failure; the others go on
   */
  List<Finding> check(Case it, BiConsumer<String, Throwable> failed);
}
