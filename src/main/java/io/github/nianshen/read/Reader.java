package io.github.nianshen.read;

import io.github.nianshen.read.office.DocReader;
import io.github.nianshen.read.office.DocxReader;
import io.github.nianshen.read.office.SheetReader;
import io.github.nianshen.read.pdf.PdfReader;
import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Signs;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files in, documents out: plain text, Markdown, web pages and office documents. */
public final class Reader {
  private static final Set<String> TEXTS = Set.of("txt", "text");
  private static final Set<String> MARKDOWNS = Set.of("md", "markdown");
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
  private static final Set<String> OFFICE =
      Set.of("docx", "docm", "dotx", "doc", "wps", "wpt", "xls", "xlsx", "xlsm");
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "odt", "rtf", "ofd", "ceb", "et", "ods", "ppt", "pptx", "dps", "rar", "7z", "gz", "tar",
          "mht", "mhtml", "eml", "epub", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp");

  /** {@code <!DOCTYPE html>}, {@code <html lang="zh">}, with a prolog or comments before. */
  private static final Pattern PAGE_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code <p>}, {@code </td>}, {@code <!-- }. */
  private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z]|!--|!)");

  /** A report's title, organ and date have no more units together. */
  private static final int LONGEST_TITLE = 80;

  private Reader() {}

  /** Whether a file in a folder is one that is read, by its name. */
  public static boolean reads(Path path) {
    String extension = FileWords.extension(path);
    return isText(path) || OFFICE.contains(extension) || extension.equals("pdf");
  }

  /** Whether a file is one of those that are text, by its name. */
  public static boolean isText(Path path) {
    String extension = FileWords.extension(path);
    return TEXTS.contains(extension) || MARKDOWNS.contains(extension) || PAGES.contains(extension);
  }

  /** Whether a file is lines of text; all others have to be taken apart, which takes longer. */
  public static boolean isQuick(Path path, byte[] bytes) {
    return Kind.of(bytes) == Kind.TEXT && !PAGES.contains(FileWords.extension(path));
  }

  /**
   * The bytes of a file that may be read.
   *
   * @throws Unread where the system refuses, the file is too large, or its name tells that it is of
   *     a format that is not read
   */
  public static byte[] load(Path path, Limits limits) throws Unread {
    refuse(path);
    try {
      if (Files.isDirectory(path)) {
        throw new Unread(Reason.IO, "是文件夹 (is a folder)");
      }
      checkSize(Files.size(path), limits);
      return bytes(path, limits);
    } catch (IOException refused) {
      throw new Unread(Reason.IO, Refusal.of(refused).words());
    }
  }

  /**
   * Reads what was in a file, or came from elsewhere under a name.
   *
   * @param path the name; its extension tells plain text, Markdown and web pages apart
   * @throws Unread where there is nothing to read, and why
   */
  public static Document read(Path path, byte[] bytes, Limits limits) throws Unread {
    refuse(path);
    checkSize(bytes.length, limits);
    Kind kind = Kind.of(bytes);
    return switch (kind) {
      case TEXT -> text(path, bytes, limits);
      case DOCX -> drawn(path, Format.DOCX, DocxReader::read, bytes, limits);
      case DOC -> drawn(path, Format.DOC, DocReader::read, bytes, limits);
      case XLS, XLSX -> drawn(path, Format.SHEET, SheetReader::read, bytes, limits);
      case PDF -> drawn(path, Format.PDF, PdfReader::read, bytes, limits);
      // An archive in which nothing tells what it is, and which is called a document, was one.
      case ZIP ->
          throw OFFICE.contains(FileWords.extension(path))
              ? new Unread(Reason.DAMAGED)
              : new Unread(Reason.UNSUPPORTED, kind.word());
      case LOCKED -> throw new Unread(Reason.ENCRYPTED);
      default -> throw new Unread(Reason.UNSUPPORTED, kind.word());
    };
  }

  /** Takes apart a file that is no text. */
  private interface Taking {
    Script read(byte[] bytes, Limits limits) throws Unread;
  }

  private static Document drawn(
      Path path, Format format, Taking reader, byte[] bytes, Limits limits) throws Unread {
    Script script = Watch.within(limits.seconds(), () -> reader.read(bytes, limits));
    if (!script.pieces().isEmpty() && isPictured(script.pieces())) {
      throw new Unread(Reason.PICTURES);
    }
    return Draft.of(path, format, script);
  }

  /**
   * Reads a text that is no longer bytes, such as one that stands in an editor, under a name.
   *
   * @throws Unread where there is nothing to read, and why
   */
  public static Document read(Path path, String text, Limits limits) throws Unread {
    refuse(path);
    checkSize(text.length(), limits);
    if (!Decoder.isText(text)) {
      throw new Unread(Reason.BINARY);
    }
    return decoded(path, text, limits);
  }

  private static Document text(Path path, byte[] bytes, Limits limits) throws Unread {
    String text = Decoder.decode(bytes).orElseThrow(() -> new Unread(Reason.BINARY));
    return decoded(path, text, limits);
  }

  private static Document decoded(Path path, String words, Limits limits) throws Unread {
    String text = Signs.folded(words);
    if (text.chars().allMatch(c -> Words.isSpace((char) c))) {
      throw new Unread(Reason.EMPTY);
    }
    Format format = format(path, text);
    List<Piece> pieces = pieces(format, text, limits);
    if (isPictured(pieces)) {
      throw new Unread(pieces.isEmpty() ? Reason.EMPTY : Reason.PICTURES);
    }
    if (Garble.is(text)) {
      throw new Unread(Reason.GARBLED);
    }
    return Draft.of(path, format, text, pieces);
  }

  /** Whether there are pictures, and besides them no more words than a title and who wrote it. */
  private static boolean isPictured(List<Piece> pieces) {
    int words = 0;
    boolean pictures = pieces.isEmpty();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Grid) {
        return false;
      }
      pictures |= piece instanceof Piece.Picture;
      words += piece instanceof Piece.Line line ? line.words().length() : 0;
    }
    return pictures && words <= LONGEST_TITLE;
  }

  private static List<Piece> pieces(Format format, String text, Limits limits) throws LimitReached {
    return switch (format) {
      case HTML -> HtmlReader.read(text, limits);
      case MD -> MarkdownReader.read(text, limits);
      default -> PlainLines.read(text, limits);
    };
  }

  private static Format format(Path path, String text) {
    String extension = FileWords.extension(path);
    if (MARKDOWNS.contains(extension)) {
      return Format.MD;
    }
    if (PAGES.contains(extension)) {
      return TAG.matcher(text).find() ? Format.HTML : Format.TXT;
    }
    return PAGE_START.matcher(text).lookingAt() ? Format.HTML : Format.TXT;
  }

  private static byte[] bytes(Path path, Limits limits) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1);
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    }
  }

  /** A format that is known by its name and not read. */
  private static void refuse(Path path) throws Unread {
    if (UNSUPPORTED.contains(FileWords.extension(path))) {
      throw new Unread(Reason.UNSUPPORTED, FileWords.extension(path));
    }
  }

  private static void checkSize(long size, Limits limits) throws Unread {
    if (size > limits.bytes()) {
      throw new Unread(Reason.TOO_LARGE, mebibytes(size) + " > " + mebibytes(limits.bytes()));
    }
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
  }
}
