package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;

/**
 * Documents of Word 2007 and later, and of WPS (ISO/IEC 29500), as a reader sees them: changes
 * accepted, hidden words left out, lists numbered; without notes, headers and footers.
 */
public final class DocxReader {
  /** What the part that is the document itself is called where nothing tells. */
  static final String MAIN = "word/document.xml";

  private DocxReader() {}

  /** Reads a document. */
  public static Script read(byte[] bytes, Limits limits) throws Unread {
    return read(OfficePackage.of(bytes, limits), limits, Trail.NONE);
  }

  /**
   * Reads a document.
   *
   * @param trail hears where its words stand in the part that is the document itself
   */
  static Script read(OfficePackage file, Limits limits, Trail trail) throws Unread {
    String main = file.main(MAIN);
    Styles styles = Styles.of(file.related(main, "styles"));
    Numbering numbering = Numbering.of(file.related(main, "numbering"));
    var fields = new Fields(false);
    var body = new DocxBody(file.part(main), styles, numbering, fields, limits, trail);
    var pieces = body.pieces();
    if (fields.isOpen()) {
      // A field without an end would hide all that follows it.
      body = new DocxBody(file.part(main), styles, numbering, new Fields(true), limits, trail);
      pieces = body.pieces();
    }
    return FairCopy.of(pieces, body.change(), limits, trail);
  }
}
