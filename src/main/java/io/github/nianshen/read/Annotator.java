package io.github.nianshen.read;

import io.github.nianshen.read.office.DocxCopy;
import io.github.nianshen.read.pdf.PdfCopy;
import io.github.nianshen.read.piece.Marked;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.List;

/**
 * Sets notes into copies of files. A file is read once more for it, for only a reader knows where
 * in the file each word stood that it read, and files that are only checked need not remember.
 */
public final class Annotator {
  private Annotator() {}

  /** Reads a file for a copy. */
  private interface Taking {
    Marked read(byte[] bytes, Limits limits) throws Unread;
  }

  /**
   * A copy of a file with notes in it.
   *
   * @param path its name
   * @param notes with their places in the text of the document that {@link Reader} makes of it
   */
  public static Copy copy(Path path, byte[] bytes, List<Note> notes, Limits limits) {
    try {
      return switch (Kind.of(bytes)) {
        case DOCX -> copy(path, Format.DOCX, DocxCopy::read, bytes, notes, limits);
        case PDF -> copy(path, Format.PDF, PdfCopy::read, bytes, notes, limits);
        default -> new Copy.Refused(Copy.Why.FORMAT);
      };
    } catch (Unread broken) {
      return new Copy.Refused(Copy.Why.UNREAD);
    }
  }

  private static Copy copy(
      Path path, Format format, Taking reader, byte[] bytes, List<Note> notes, Limits limits)
      throws Unread {
    return Watch.within(
        limits.seconds(),
        () -> {
          Marked file = reader.read(bytes, limits);
          Document document = Draft.of(path, format, file.script());
          return file.with(notes.stream().map(n -> n.at(moved(n.span(), document))).toList());
        });
  }

  /** A place of the text, as one in what the reader wrote down. */
  private static Span moved(Span span, Document document) {
    Source source = document.source();
    int length = document.text().length();
    int start = source.sourceOffset(Math.min(span.start(), length));
    int last = Math.min(span.end(), length) - 1;
    boolean blank = span.length() == 0 || last < span.start();
    return new Span(start, blank ? start : Math.max(start, source.sourceOffset(last) + 1));
  }
}
