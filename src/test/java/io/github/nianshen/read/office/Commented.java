package io.github.nianshen.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of a copy of a document with comments, and what its reader sees. */
final class Commented {
  static final String START = "<w:commentRangeStart w:id=\"(\\d+)\"/>";
  static final String END =
      "<w:commentRangeEnd w:id=\"(\\d+)\"/><w:r><w:commentReference w:id=\"\\1\"/></w:r>";

  private Commented() {}

  /** A copy with notes on these words, each looked for after the one before. */
  static Map<String, byte[]> parts(Parts docx, String... words) throws Unread {
    var file = DocxCopy.read(docx.zip(), Limits.ORDINARY);
    String script = file.script().text();
    var notes = new ArrayList<Note>();
    int from = 0;
    for (String one : words) {
      int at = script.indexOf(one, from);
      assertTrue(at >= 0, () -> one + " is not in " + script);
      notes.add(new Note(new Span(at, at + one.length()), List.of("问题：" + one, "依据<&>")));
      from = at;
    }
    return parts(file.with(notes));
  }

  /** A copy with notes at these places of what is read. */
  static Map<String, byte[]> at(Parts docx, Span... spans) throws Unread {
    Stream<Note> notes = Arrays.stream(spans).map(span -> new Note(span, List.of("问题")));
    return parts(DocxCopy.read(docx.zip(), Limits.ORDINARY).with(notes.toList()));
  }

  /** A copy with notes between the letters at these places. */
  static Map<String, byte[]> blanks(Parts docx, int... places) throws Unread {
    return at(docx, Arrays.stream(places).mapToObj(at -> new Span(at, at)).toArray(Span[]::new));
  }

  private static Map<String, byte[]> parts(Copy copy) throws Unread {
    byte[] bytes = assertInstanceOf(Copy.Made.class, copy).bytes();
    OfficePackage file = OfficePackage.of(bytes, Limits.ORDINARY);
    var parts = new TreeMap<String, byte[]>();
    for (String name :
        List.of(
            "word/main.xml",
            "word/comments.xml",
            "word/remarks.xml",
            "word/_rels/main.xml.rels",
            "[Content_Types].xml",
            "word/media/a.bin")) {
      file.bytes(name).ifPresent(b -> parts.put(name, b));
    }
    return parts;
  }

  static String main(Map<String, byte[]> parts) {
    return new String(parts.get("word/main.xml"), UTF_8);
  }

  /** Comments as brackets with their numbers round the words they stand at, a paragraph a line. */
  static String shown(Map<String, byte[]> parts) {
    return main(parts)
        .replaceAll("<mc:Fallback>.*?</mc:Fallback>", "")
        .replaceAll(START, "[$1 ")
        .replaceAll(END, " $1]")
        .replaceAll("</w:p>|<w:p/>", "\n")
        .replaceAll("<[^>]*>", "")
        .strip();
  }

  static String shown(String body, String... words) throws Unread {
    return shown(parts(Parts.docx(body), words));
  }
}
