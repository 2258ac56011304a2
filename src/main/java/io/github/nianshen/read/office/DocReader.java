package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;

/** Documents of Word 97 to 2003, and of WPS, as a reader sees them; see {@link DocxReader}. */
public final class DocReader {
  private DocReader() {}

  /** Reads a document. */
  public static Script read(byte[] bytes, Limits limits) throws Unread {
    try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      var body = new DocBody(document, new Fields(false), limits);
      var pieces = body.pieces();
      if (body.isOpen()) {
        // A field without an end would hide all that follows it.
        body = new DocBody(document, new Fields(true), limits);
        pieces = body.pieces();
      }
      return FairCopy.of(pieces, body.change(), limits);
    } catch (EncryptedDocumentException locked) {
      throw new Unread(Reason.ENCRYPTED);
    } catch (OldFileFormatException old) {
      throw new Unread(Reason.UNSUPPORTED, "Word 95");
    } catch (IOException | RuntimeException broken) {
      // Whatever the library stumbles over in a file is the file's fault.
      throw new Unread(Reason.DAMAGED);
    }
  }
}
