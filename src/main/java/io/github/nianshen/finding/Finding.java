package io.github.nianshen.finding;

import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong in one file.
 *
 * @param rule the rule's id, such as {@code NS303}
 * @param level how grave
 * @param span where, in the document's text
 * @param message what
 * @param place where, in a person's words
 * @param fingerprint names this finding for as long as it stands, whatever is edited elsewhere
 * @param mark names it within its report, whatever the file is called
 * @param fixes changes that would mend it, the best first
 * @param related other places that it speaks of
 * @param cause a name shared by findings of one cause; empty where it stands alone
 * @param quote what another report says of the same; empty where none is held against it
 */
public record Finding(
    String rule,
    Level level,
    Span span,
    Message message,
    Place place,
    String fingerprint,
    String mark,
    List<Fix> fixes,
    List<Related> related,
    Optional<String> cause,
    Optional<Quote> quote) {

  /** Keeps copies of the lists. */
  public Finding {
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
  }

  /** A finding that is held against no other report. */
  public Finding(
      String rule,
      Level level,
      Span span,
      Message message,
      Place place,
      String fingerprint,
      List<Fix> fixes,
      List<Related> related,
      Optional<String> cause) {
    this(
        rule,
        level,
        span,
        message,
        place,
        fingerprint,
        "",
        fixes,
        related,
        cause,
        Optional.empty());
  }

  /** The same finding under a fingerprint and a mark. */
  public Finding stamped(String print, String own) {
    return new Finding(rule, level, span, message, place, print, own, fixes, related, cause, quote);
  }

  /** The same finding at another level. */
  public Finding at(Level other) {
    return new Finding(
        rule, other, span, message, place, fingerprint, mark, fixes, related, cause, quote);
  }
}
