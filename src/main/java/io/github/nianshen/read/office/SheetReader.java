package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/**
 * Workbooks of Excel 97 and later, and of WPS: the sheets that are shown, each cell as it is shown.
 * Formulas are not computed; the values that were stored with them are taken.
 */
public final class SheetReader {
  private SheetReader() {}

  /** Reads a workbook. */
  public static Script read(byte[] bytes, Limits limits) throws Unread {
    try {
      List<Sheet> sheets =
          bytes.length > 0 && bytes[0] == 'P'
              ? new XlsxBook(bytes, limits).sheets()
              : new XlsBook(limits).sheets(bytes);
      var pen = new Pen(Trail.NONE);
      var pieces = new ArrayList<Piece>();
      for (Sheet sheet : sheets) {
        pieces.addAll(new SheetRows(sheet, pen, limits).pieces());
      }
      return FairCopy.of(pieces, OptionalInt.empty(), limits);
    } catch (EncryptedDocumentException locked) {
      throw new Unread(Reason.ENCRYPTED);
    } catch (OldFileFormatException old) {
      throw new Unread(Reason.UNSUPPORTED, "Excel 95");
    } catch (IOException | RuntimeException broken) {
      // Whatever the library stumbles over in a file is the file's fault.
      throw new Unread(Reason.DAMAGED);
    }
  }
}
