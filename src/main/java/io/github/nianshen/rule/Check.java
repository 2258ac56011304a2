package io.github.nianshen.rule;

import java.util.stream.Stream;

/**
 * What a rule demands, as a question to one report. It knows no level, path, output or other check.
 *
 * <p>Checks written in Java are found by {@link java.util.ServiceLoader} and named in a rule file
 * by {@code java: Name}.
 */
public interface Check {

  /** Everything in the report that the rule forbids, in any order. */
  Stream<Violation> in(Case it);

  /** The name that rule files use. */
  default String name() {
    return getClass().getSimpleName();
  }
}
