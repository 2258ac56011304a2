package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.Marked;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Printed pages that were read so that notes can be set into a copy of them as marked words with
 * remarks. The copy begins with all bytes of the file; what is new stands behind them.
 */
public final class PdfCopy implements Marked {
  /** What tells two versions of a file apart; a number of its own, so that equal runs are equal. */
  private static final long VERSION = 1;

  private final byte[] bytes;
  private final Tracks tracks = new Tracks();
  private final Script script;

  private PdfCopy(byte[] bytes, Limits limits) throws Unread {
    this.bytes = bytes;
    this.script = PdfReader.read(bytes, limits, tracks);
  }

  /** Reads printed pages. */
  public static PdfCopy read(byte[] bytes, Limits limits) throws Unread {
    return new PdfCopy(bytes, limits);
  }

  @Override
  public Script script() {
    return script;
  }

  /** Whatever the library stumbles over in a file is the file's fault. */
  @Override
  public Copy with(List<Note> notes) throws Unread {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        return new Copy.Refused(Copy.Why.LOCKED);
      }
      if (!document.getSignatureDictionaries().isEmpty()) {
        return new Copy.Refused(Copy.Why.SIGNED);
      }
      document.setDocumentId(VERSION);
      var remarks = new Remarks(document);
      for (Note note : notes) {
        remarks.mark(tracks.spot(note.span(), script.text()), note);
      }
      remarks.settle();
      var out = new ByteArrayOutputStream(bytes.length + 4096 * notes.size());
      document.saveIncremental(out);
      return new Copy.Made(out.toByteArray());
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
      throw new Unread(Reason.DAMAGED);
    }
  }
}
