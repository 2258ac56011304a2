package io.github.nianshen.text;

import java.util.Locale;

/** What kind of file a document was read from. */
public enum Format {
  /** Plain text, in any of the shapes that converters leave. */
  TXT,
  /** Markdown with pipe tables. */
  MD,
  /** A web page, or a page saved by an office program. */
  HTML;

  /** Its name: txt, md, html. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether headings carry a level of their own. */
  public boolean marksHeadings() {
    return this != TXT;
  }
}
