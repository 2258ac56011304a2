package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Printed pages with a text layer. Nothing that they point to or carry along is opened. */
public final class PdfReader {
  /** A page with fewer signs beside a picture of the whole page is a scan. */
  private static final int FEWEST = 20;

  private PdfReader() {}

  /** What a reader of the pages sees. */
  public static Script read(byte[] bytes, Limits limits) throws Unread {
    return read(bytes, limits, Trail.NONE);
  }

  /**
   * What a reader of the pages sees.
   *
   * @param trail hears where the words stand on them
   */
  static Script read(byte[] bytes, Limits limits, Trail trail) throws Unread {
    Inflated.check(bytes);
    List<Sheet> sheets = sheets(bytes, limits);
    refuse(sheets);
    trail.begin(sheets);
    var pages = new ArrayList<Page>();
    for (Sheet sheet : sheets) {
      pages.add(new Page(sheet.width(), sheet.height(), Contents.of(sheet, limits)));
    }
    Script script = Transcript.of(Singles.settled(Furniture.cleared(pages)), limits, trail);
    if (script.pieces().stream().allMatch(Piece.Picture.class::isInstance)) {
      throw wordless(sheets);
    }
    return script;
  }

  /**
   * Looks at all pages. The library tells of broken files by exceptions of all kinds, and of files
   * made to break it by having no stack or heap left.
   */
  private static List<Sheet> sheets(byte[] bytes, Limits limits) throws Unread {
    var allowance = new Allowance();
    try {
      return scanned(bytes, allowance, limits);
    } catch (InvalidPasswordException locked) {
      throw new Unread(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
      throw allowance.reached().<Unread>map(limit -> limit).orElse(new Unread(Reason.DAMAGED));
    } catch (OutOfMemoryError full) {
      throw new Unread(Reason.TOO_LARGE, "memory");
    }
  }

  private static List<Sheet> scanned(byte[] bytes, Allowance allowance, Limits limits)
      throws IOException, LimitReached {
    Fonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      LimitReached.check("pages", document.getNumberOfPages(), limits.pages());
      var sheets = new ArrayList<Sheet>();
      for (PDPage page : document.getPages()) {
        sheets.add(PageScan.of(page, allowance));
        LimitReached.check("pages", sheets.size(), limits.pages());
      }
      return sheets;
    }
  }

  /** Refuses pages without words, and those whose words are lost. */
  private static void refuse(List<Sheet> sheets) throws Unread {
    long signs = sheets.stream().mapToLong(Sheet::signs).sum();
    long unknown = sheets.stream().mapToLong(Sheet::unknown).sum();
    boolean pictures = sheets.stream().anyMatch(s -> !s.pictures().isEmpty());
    if (signs < (pictures ? (long) FEWEST * sheets.size() : 1)) {
      throw wordless(sheets);
    }
    if (unknown * 4 > signs) {
      throw new Unread(Reason.GARBLED);
    }
  }

  private static Unread wordless(List<Sheet> sheets) {
    return sheets.stream().anyMatch(Sheet::isDrawn)
        ? new Unread(Reason.PICTURES, Integer.toString(sheets.size()))
        : new Unread(Reason.EMPTY);
  }
}
