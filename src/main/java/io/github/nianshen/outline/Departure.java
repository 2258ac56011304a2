package io.github.nianshen.outline;

import io.github.nianshen.text.Span;

/**
 * A way in which a report's sections depart from the mandated outline.
 *
 * @param kind which way
 * @param topic the section concerned; FOREIGN for a section outside the outline
 * @param span where: the heading concerned, or for a missing section the heading that follows its
 *     place, or the last block where none follows
 */
public record Departure(Kind kind, Topic topic, Span span) {

  /** The ways. */
  public enum Kind {
    /** A mandated section is not there. */
    MISSING,
    /** It stands elsewhere. */
    OUT_OF_ORDER,
    /** It stands a second time. */
    REPEATED,
    /** A section that the outline does not have. */
    FOREIGN
  }
}
