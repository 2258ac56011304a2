package io.github.nianshen.finding;

import java.util.Optional;

/**
 * A level that a rule's findings can have, and when they have it. Where neither a message nor a
 * condition is named, it is the ordinary one.
 *
 * @param level the level
 * @param message the id of the message that has it
 * @param condition the formula that holds where findings have it
 */
public record Grade(Level level, Optional<String> message, Optional<String> condition) {

  /** The level that holds where nothing else is said. */
  public static Grade ordinary(Level level) {
    return new Grade(level, Optional.empty(), Optional.empty());
  }

  /** The level of one message. */
  public static Grade of(Level level, String message) {
    return new Grade(level, Optional.of(message), Optional.empty());
  }

  /** The level of findings for which a formula holds. */
  public static Grade where(Level level, String condition) {
    return new Grade(level, Optional.empty(), Optional.of(condition));
  }
}
