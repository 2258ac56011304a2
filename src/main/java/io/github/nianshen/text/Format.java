package io.github.nianshen.text;

import java.util.Locale;

/** What kind of file a document was read from. */
public enum Format {
  /** Plain text, in any of the shapes that converters leave. */
  TXT,
  /** Markdown with pipe tables. */
  MD,
  /** A web page, or a page saved by an office program. */
  HTML,
  /** A document of Word 2007 or later, or of WPS. */
  DOCX,
  /** A document of Word 97 to 2003, or of WPS (doc, wps). */
  DOC,
  /** A workbook of any age (xls, xlsx). */
  SHEET,
  /** Printed pages with a text layer. */
  PDF;

  /** Its name: txt, md, html, docx, doc, sheet, pdf. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether headings carry a level of their own. */
  public boolean marksHeadings() {
    return this != TXT && this != PDF;
  }

  /** Whether the file itself is text, so that a place in it is a line and a column. */
  public boolean hasLines() {
    return this == TXT || this == MD || this == HTML;
  }
}
