package io.github.nianshen.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by its content, whatever its name says. */
enum Kind {
  /** Anything that may be text: plain, Markdown, a web page. */
  TEXT("txt"),
  DOCX("docx"),
  DOC("doc"),
  XLSX("xlsx"),
  XLS("xls"),
  PDF("pdf"),
  ZIP("zip"),
  /** An office document or workbook that is locked with a password. */
  LOCKED("docx"),
  ODT("odt"),
  ODS("ods"),
  PPTX("pptx"),
  PPT("ppt"),
  OFD("ofd"),
  EPUB("epub"),
  RTF("rtf", "{\\rtf"),
  MHT("mht"),
  RAR("rar", "Rar!"),
  SEVEN_ZIP("7z", "7z\u00bc\u00af"),
  GZIP("gz", "\u001f\u008b"),
  PNG("png", "\u0089PNG"),
  JPEG("jpg", "\u00ff\u00d8\u00ff"),
  GIF("gif", "GIF8"),
  BMP("bmp"),
  TIFF("tif", "II*\0", "MM\0*");

  /** How far into a file its mark may stand, for kinds that allow words before it. */
  private static final int HEAD = 1024;

  /** How many names of an archive are looked at. */
  private static final int NAMES = 2000;

  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;

  private final String word;

  /** What a file of it begins with; none where more has to be looked at. */
  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
  private final List<String> marks;

  Kind(String word, String... marks) {
    this.word = word;
    this.marks = List.of(marks);
  }

  /** Its usual extension. */
  String word() {
    return word;
  }

  /** What some bytes are. */
  static Kind of(byte[] bytes) {
    if (begins(bytes, "PK\3\4") || begins(bytes, "PK\5\6")) {
      return archive(bytes);
    }
    if (begins(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return compound(bytes);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    return marked(head);
  }

  private static Kind marked(String head) {
    for (Kind kind : values()) {
      if (kind.marks.stream().anyMatch(head::startsWith)) {
        return kind;
      }
    }
    if (head.startsWith("BM") && head.indexOf('\0') >= 0) {
      return BMP;
    }
    return isMail(head) ? MHT : TEXT;
  }

  /** {@code MIME-Version: 1.0} among the first lines: a page saved as one file, or a mail. */
  private static boolean isMail(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.contains("mime-version:") && lower.contains("content-type:");
  }

  /** A compound file of Office 97 tells its kind by the names of its streams. */
  private static Kind compound(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage")) {
      return LOCKED;
    }
    if (holds(bytes, "WordDocument")) {
      return DOC;
    }
    if (holds(bytes, "Workbook") || holds(bytes, "Book")) {
      return XLS;
    }
    return holds(bytes, "PowerPoint Document") ? PPT : DOC;
  }

  /** Whether a stream has a name; names stand in the directory as UTF-16. */
  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    for (int at = 512; at + wanted.length <= bytes.length; at += 128) {
      if (matches(bytes, at, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** A zip archive tells its kind by the names in it. */
  private static Kind archive(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int entry = directory(in);
    for (int i = 0; i < NAMES && isEntry(in, entry); i++) {
      int length = in.getShort(entry + 28) & 0xffff;
      int from = Math.min(bytes.length, entry + ENTRY_LENGTH);
      int there = Math.min(length, bytes.length - from);
      Kind kind = named(new String(bytes, from, there, StandardCharsets.ISO_8859_1));
      if (kind != ZIP) {
        return kind;
      }
      int more = (in.getShort(entry + 30) & 0xffff) + (in.getShort(entry + 32) & 0xffff);
      entry += ENTRY_LENGTH + length + more;
    }
    return first(bytes);
  }

  private static Kind named(String entry) {
    String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
    if (name.startsWith("word/")) {
      return DOCX;
    }
    if (name.startsWith("xl/")) {
      return XLSX;
    }
    if (name.startsWith("ppt/")) {
      return PPTX;
    }
    return name.equals("ofd.xml") ? OFD : ZIP;
  }

  /** Open documents and books say what they are in their first entry, which is not packed. */
  private static Kind first(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.contains("mimetypeapplication/epub")) {
      return EPUB;
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
      return ODS;
    }
    return head.contains("mimetypeapplication/vnd.oasis.opendocument") ? ODT : ZIP;
  }

  /** Where an archive's list of entries begins; -1 where it has none. */
  private static int directory(ByteBuffer in) {
    int last = in.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (in.getInt(at) == 0x06054b50) {
        return in.getInt(at + 16);
      }
    }
    return -1;
  }

  private static boolean isEntry(ByteBuffer in, int at) {
    return at >= 0 && at <= in.limit() - ENTRY_LENGTH && in.getInt(at) == 0x02014b50;
  }

  private static boolean begins(byte[] bytes, String mark) {
    return matches(bytes, 0, mark.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean matches(byte[] bytes, int at, byte[] wanted) {
    if (at + wanted.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
