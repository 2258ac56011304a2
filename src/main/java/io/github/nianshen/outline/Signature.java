package io.github.nianshen.outline;

import io.github.nianshen.text.Span;
import java.util.Optional;

/**
 * Who signed, and when.
 *
 * @param organ the organ's name; empty where only a date stands
 * @param date the day; empty where none is written, or only a month
 * @param dated whether a day or a month is written
 */
public record Signature(Optional<Named> organ, Optional<DateMention> date, boolean dated) {

  /**
   * A name and where it stands.
   *
   * @param name the words
   * @param span where
   */
  public record Named(String name, Span span) {}
}
