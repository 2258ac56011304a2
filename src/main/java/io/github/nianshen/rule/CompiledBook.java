package io.github.nianshen.rule;

/**
 * The project's own rules as the build has compiled them, found by {@link java.util.ServiceLoader}.
 */
public interface CompiledBook {

  /** The same as the rule files say. */
  Rulebook book();
}
