package io.github.nianshen.text;

/** A piece of a document between two breaks: a marked heading, a paragraph (or line), a table. */
public sealed interface Block permits Heading, Paragraph, Table {

  /** Where it stands in the document's text. */
  Span span();
}
