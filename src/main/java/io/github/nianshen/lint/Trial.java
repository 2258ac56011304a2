package io.github.nianshen.lint;

import io.github.nianshen.finding.Words;
import io.github.nianshen.rule.Rule;
import java.util.List;

/**
 * What became of one of a rule's examples.
 *
 * @param rule the rule
 * @param passing whether the rule was to be silent
 * @param number which of its passing or failing examples, from 1; 0 where there is none
 * @param faults what was expected and what was found; none where the example holds
 */
public record Trial(Rule rule, boolean passing, int number, List<Words> faults) {

  /** Keeps a copy of the faults. */
  public Trial {
    faults = List.copyOf(faults);
  }

  /** Whether everything was as expected. */
  public boolean holds() {
    return faults.isEmpty();
  }
}
