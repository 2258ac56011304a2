package io.github.nianshen.text;

/**
 * A stretch of a document's text, from {@code start} to before {@code end}, in UTF-16 units.
 *
 * @param start offset of the first unit
 * @param end offset after the last unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses offsets that are negative or run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The smallest span that holds this one and the other. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether the other span lies within this one. */
  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a unit; an empty one within the other does. */
  public boolean meets(Span other) {
    return start < other.end && other.start < end;
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The text that stands here. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Written out, since it is asked so often. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
