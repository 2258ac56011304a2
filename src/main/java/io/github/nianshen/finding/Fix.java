package io.github.nianshen.finding;

import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;

/**
 * A change that mends a finding.
 *
 * @param span what it replaces, in the document's text
 * @param replacement the new words
 * @param safe whether it may be applied unasked: it removes its finding and adds none
 */
public record Fix(Span span, String replacement, boolean safe) {

  /** What it replaces in the file's own text. */
  public Span place(Source source) {
    int start = source.sourceOffset(span.start());
    int end = span.length() == 0 ? start : source.sourceOffset(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  /** Whether the words it replaces stand in the file just as they were read. */
  public boolean isExact(Document document) {
    Source source = document.source();
    return place(source).in(source.text()).equals(document.words(span));
  }
}
