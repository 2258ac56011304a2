package io.github.nianshen.rule;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a check forbids and found.
 *
 * @param variant which of the rule's messages and levels is meant; {@code default} for the ordinary
 *     one
 * @param span where, in the document's text
 * @param arguments the words for the message's places, in the order of the rule file
 * @param place where in a person's words
 * @param related other places that it speaks of
 * @param fixes changes that would mend it
 * @param cause a name shared by violations of one cause
 * @param quote what another report says of the same; empty where none is held against it
 */
public record Violation(
    String variant,
    Span span,
    List<String> arguments,
    Place place,
    List<Related> related,
    List<Fix> fixes,
    Optional<String> cause,
    Optional<Quote> quote) {
  /** The variant of rules that have one message only. */
  public static final String DEFAULT = "default";

  /** Keeps copies of the lists. */
  public Violation {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** A violation at a place, in the rule's ordinary message. */
  public static Violation at(Span span, Place place, String... arguments) {
    return as(DEFAULT, span, place, arguments);
  }

  /** A violation at a place, in one of the rule's other messages. */
  public static Violation as(String variant, Span span, Place place, String... arguments) {
    return new Violation(
        variant,
        span,
        List.of(arguments),
        place,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with other places that it speaks of. */
  public Violation with(List<Related> others) {
    return new Violation(variant, span, arguments, place, others, fixes, cause, quote);
  }

  /** The same with a change that would mend it. */
  public Violation fixedBy(Fix fix) {
    return new Violation(variant, span, arguments, place, related, List.of(fix), cause, quote);
  }

  /** The same with what another report says. */
  public Violation quoting(Quote other) {
    return new Violation(
        variant, span, arguments, place, related, fixes, cause, Optional.of(other));
  }
}
