package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;

/**
 * Documents of Word 2007 and later, and of WPS (ISO/IEC 29500), as a reader sees them: changes
 * accepted, hidden words left out, lists numbered; without notes, headers and footers.
 */
public final class DocxReader {
  private DocxReader() {}

  /** Reads a document. */
  public static Script read(byte[] bytes, Limits limits) throws Unread {
    OfficePackage file = OfficePackage.of(bytes, limits);
    String main = file.main("word/document.xml");
    Styles styles = Styles.of(file.related(main, "styles"));
    Numbering numbering = Numbering.of(file.related(main, "numbering"));
    var fields = new Fields(false);
    var body = new DocxBody(file.part(main), styles, numbering, fields, limits);
    var pieces = body.pieces();
    if (fields.isOpen()) {
      // A field without an end would hide all that follows it.
      body = new DocxBody(file.part(main), styles, numbering, new Fields(true), limits);
      pieces = body.pieces();
    }
    return FairCopy.of(pieces, body.change(), limits);
  }
}
