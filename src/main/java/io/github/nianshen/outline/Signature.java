package io.github.nianshen.outline;

import io.github.nianshen.text.Span;
import java.util.Optional;

/**
 * Who signed, and when.
 *
 * @param organ the organ's name; empty where only a date stands
 * @param date where the date stands; empty where only an organ stands
 */
public record Signature(Optional<Named> organ, Optional<DateMention> date) {

  /**
   * A name and where it stands.
   *
   * @param name the words
   * @param span where
   */
  public record Named(String name, Span span) {}
}
