package io.github.nianshen.rule;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A violation with its rule's level and message: a finding but for its fingerprint.
 *
 * @param rule the rule
 * @param level how grave
 * @param message what
 * @param span where, in the document's text
 * @param place where in a person's words
 * @param related other places that it speaks of
 * @param fixes changes that would mend it
 * @param cause a name shared by breaches of one cause; empty where it stands alone
 * @param quote what another report says of the same; empty where none is held against it
 */
public record Breach(
    Rule rule,
    Level level,
    Message message,
    Span span,
    Place place,
    List<Related> related,
    List<Fix> fixes,
    Optional<String> cause,
    Optional<Quote> quote) {

  /** Keeps copies of the lists. */
  public Breach {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** The same with another message. */
  Breach with(Message other) {
    return new Breach(rule, level, other, span, place, related, fixes, cause, quote);
  }
}
