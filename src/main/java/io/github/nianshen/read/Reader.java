package io.github.nianshen.read;

import io.github.nianshen.read.pdf.PdfReader;
import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Signs;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Files in, documents out: plain text, Markdown and web pages. */
public final class Reader {
  private static final Set<String> TEXTS = Set.of("txt", "text");
  private static final Set<String> MARKDOWNS = Set.of("md", "markdown");
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "docx", "doc", "docm", "dotx", "wps", "wpt", "odt", "rtf", "ofd", "ceb", "xls", "xlsx",
          "xlsm", "et", "ods", "ppt", "pptx", "dps", "zip", "rar", "7z", "gz", "tar", "mht",
          "mhtml", "eml", "epub", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp");

  /** {@code <!DOCTYPE html>}, {@code <html lang="zh">}, with a prolog or comments before. */
  private static final Pattern PAGE_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code <p>}, {@code </td>}, {@code <!-- }. */
  private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z]|!--|!)");

  private Reader() {}

  /** Whether a file in a folder is one that is read, by its name. */
  public static boolean reads(Path path) {
    String extension = extension(path);
    return TEXTS.contains(extension)
        || MARKDOWNS.contains(extension)
        || PAGES.contains(extension)
        || extension.equals("pdf");
  }

  /** Reads a file. */
  public static Reading read(Path path, Limits limits) {
    if (UNSUPPORTED.contains(extension(path))) {
      return unread(Reason.UNSUPPORTED, extension(path));
    }
    try {
      if (Files.isDirectory(path)) {
        return unread(Reason.IO, "是文件夹 (is a folder)");
      }
      long size = Files.size(path);
      return size > limits.bytes()
          ? tooLarge(size, limits)
          : read(path, bytes(path, limits), limits);
    } catch (NoSuchFileException gone) {
      return unread(Reason.IO, "没有这个文件 (no such file)");
    } catch (AccessDeniedException denied) {
      return unread(Reason.IO, "没有读取权限 (permission denied)");
    } catch (IOException failed) {
      return unread(Reason.IO, "读取出错 (cannot be read)");
    }
  }

  /**
   * Reads what was in a file, or came from elsewhere under a name.
   *
   * @param path the name; its extension tells plain text, Markdown and web pages apart
   */
  public static Reading read(Path path, byte[] bytes, Limits limits) {
    if (UNSUPPORTED.contains(extension(path))) {
      return unread(Reason.UNSUPPORTED, extension(path));
    }
    if (bytes.length > limits.bytes()) {
      return tooLarge(bytes.length, limits);
    }
    Optional<Content> content = Optional.of(Content.of(bytes));
    try {
      return new Reading.Read(content, document(path, bytes, limits));
    } catch (Unread why) {
      return new Reading.Unreadable(content, why.reason(), why.detail());
    }
  }

  private static Document document(Path path, byte[] bytes, Limits limits) throws Unread {
    Kind kind = Kind.of(bytes);
    return switch (kind) {
      case TEXT -> text(path, bytes, limits);
      case PDF -> Draft.of(path, Format.PDF, PdfReader.read(bytes, limits));
      case LOCKED -> throw new Unread(Reason.ENCRYPTED);
      default -> throw new Unread(Reason.UNSUPPORTED, kind.word());
    };
  }

  private static Document text(Path path, byte[] bytes, Limits limits) throws Unread {
    String text = Signs.folded(Decoder.decode(bytes).orElseThrow(() -> new Unread(Reason.BINARY)));
    if (text.chars().allMatch(c -> Words.isSpace((char) c))) {
      throw new Unread(Reason.EMPTY);
    }
    Format format = format(path, text);
    List<Piece> pieces = pieces(format, text, limits);
    if (pieces.isEmpty()) {
      throw new Unread(Reason.EMPTY);
    }
    if (Garble.is(text)) {
      throw new Unread(Reason.GARBLED);
    }
    return Draft.of(path, format, text, pieces);
  }

  private static List<Piece> pieces(Format format, String text, Limits limits) throws LimitReached {
    return switch (format) {
      case HTML -> HtmlReader.read(text, limits);
      case MD -> MarkdownReader.read(text, limits);
      default -> PlainLines.read(text, limits);
    };
  }

  private static Format format(Path path, String text) {
    String extension = extension(path);
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

  private static Reading tooLarge(long size, Limits limits) {
    return unread(Reason.TOO_LARGE, mebibytes(size) + " > " + mebibytes(limits.bytes()));
  }

  private static Reading unread(Reason reason, String detail) {
    return new Reading.Unreadable(Optional.empty(), reason, detail);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
  }

  private static String extension(Path path) {
    Path name = path.getFileName();
    String words = name == null ? "" : name.toString();
    int dot = words.lastIndexOf('.');
    return dot < 0 ? "" : words.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
