package io.github.nianshen.text;

/** What kind of file a document was read from. */
public enum Format {
  /** Plain text, in any of the shapes that converters leave. */
  TXT,
  /** Markdown with pipe tables. */
  MD,
  /** A web page, or a page saved by an office program. */
  HTML;

  /** Whether headings carry a level of their own. */
  public boolean marksHeadings() {
    return this != TXT;
  }
}
