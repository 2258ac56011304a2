package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Markup.Element;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The part of a document that holds its comments, and what leads there (ISO/IEC 29500-1, 11.3.2).
 */
final class Comments {
  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String LED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String LED_STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final String INITIALS = "年审";

  private final OfficePackage file;
  private final String main;
  private final Tags tags;
  private final Optional<String> led;
  private final String part;
  private final Optional<Markup> there;

  /**
   * The comments of a document.
   *
   * @param main the part that is the document itself
   * @param tags the names of its elements
   */
  Comments(OfficePackage file, String main, Tags tags) throws Unread {
    this.file = file;
    this.main = main;
    this.tags = tags;
    this.led =
        file.relations(main).stream()
            .filter(r -> r.type().equals("comments"))
            .map(OfficePackage.Relation::target)
            .findFirst();
    this.part = led.isPresent() ? led.get() : free();
    Optional<byte[]> bytes = file.bytes(part);
    this.there = bytes.isEmpty() ? Optional.empty() : Optional.of(Markup.of(bytes.get()));
  }

  /** A name beside the document that no part has. */
  private String free() throws Unread {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String name = folder + "comments.xml";
    for (int i = 2; file.bytes(name).isPresent(); i++) {
      name = folder + "comments" + i + ".xml";
    }
    return name;
  }

  /** The first number that no comment has, here or in the document. */
  int free(Markup document) {
    List<Markup> parts = new ArrayList<>(List.of(document));
    there.ifPresent(parts::add);
    int free = 0;
    for (Markup each : parts) {
      for (Element element : each.elements()) {
        String name = element.name().substring(element.prefix().length());
        if (name.startsWith("comment")) {
          int id = each.attribute(element, "id").map(Comments::number).orElse(-1);
          free = Math.max(free, id + 1);
        }
      }
    }
    return free;
  }

  private static int number(String words) {
    try {
      return Integer.parseInt(words.strip());
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /**
   * The parts that change where notes become comments.
   *
   * @param first the number of the first
   */
  Map<String, byte[]> with(List<Note> notes, int first) throws Unread {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Tags own = there.map(t -> Tags.of(t, t.root())).orElse(tags);
    var all = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      all.append(comment(own, notes.get(i), first + i));
    }
    parts.put(part, there.map(t -> added(t, all.toString())).orElseGet(() -> made(all.toString())));
    if (led.isEmpty()) {
      parts.put(OfficePackage.relationsOf(main), relations());
    }
    types().ifPresent(types -> parts.put(TYPES, types));
    return parts;
  }

  private static byte[] added(Markup markup, String elements) {
    var insertions = new Insertions();
    insertions.add(Gap.within(markup.root()), elements);
    return markup.with(insertions);
  }

  private byte[] made(String comments) {
    Tags whole =
        new Tags(
            tags.prefix(),
            " xmlns:" + tags.prefix().replace(":", "") + "=\"" + tags.namespace() + "\"",
            tags.namespace());
    return xml(whole.element("comments", "", comments));
  }

  private static byte[] xml(String element) {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    return (head + element).getBytes(StandardCharsets.UTF_8);
  }

  private static String comment(Tags tags, Note note, int id) {
    String paragraphs =
        note.lines().stream()
            .map(line -> paragraph(tags, line, line.equals(note.lines().get(0))))
            .collect(Collectors.joining());
    String attributes =
        attribute(tags, "id", "" + id)
            + attribute(tags, "author", Note.AUTHOR)
            + attribute(tags, "initials", INITIALS);
    return tags.element("comment", attributes, paragraphs);
  }

  private static String attribute(Tags tags, String name, String value) {
    return " " + tags.prefix() + name + "=\"" + value + "\"";
  }

  private static String paragraph(Tags tags, String line, boolean head) {
    String bold = head ? tags.element("rPr", "", tags.element("b", "", "")) : "";
    String text = tags.element("t", " xml:space=\"preserve\"", escaped(line));
    return tags.element("p", "", tags.element("r", "", bold + text));
  }

  /** Words as XML has them; what it forbids is a sign that stands for none. */
  private static String escaped(String words) {
    var out = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xfffd);
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int point) {
    boolean half = point >= 0xd800 && point < 0xe000;
    return point == '\t' || (point >= 0x20 && !half && point != 0xfffe && point != 0xffff);
  }

  private byte[] relations() throws Unread {
    Optional<byte[]> bytes = file.bytes(OfficePackage.relationsOf(main));
    String target = part.substring(main.lastIndexOf('/') + 1);
    String type = tags.isStrict() ? LED_STRICT : LED;
    if (bytes.isEmpty()) {
      String one = relation("", "nianshen1", type, target);
      return xml("<Relationships xmlns=\"" + PACKAGE + "\">" + one + "</Relationships>");
    }
    Markup markup = Markup.of(bytes.get());
    List<String> taken =
        markup.elements().stream().flatMap(e -> markup.attribute(e, "Id").stream()).toList();
    int number = 1;
    while (taken.contains("nianshen" + number)) {
      number++;
    }
    return added(markup, relation(markup.root().prefix(), "nianshen" + number, type, target));
  }

  private static String relation(String prefix, String id, String type, String target) {
    return "<"
        + prefix
        + "Relationship Id=\""
        + id
        + "\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** The list of types with that of the comments; empty where it has it already. */
  private Optional<byte[]> types() throws Unread {
    Markup markup = Markup.of(file.bytes(TYPES).orElseGet(() -> xml("<Types/>")));
    boolean told =
        markup.elements().stream()
            .anyMatch(
                e ->
                    markup
                        .attribute(e, "PartName")
                        .filter(n -> n.equalsIgnoreCase("/" + part))
                        .isPresent());
    String one =
        "<"
            + markup.root().prefix()
            + "Override PartName=\"/"
            + part
            + "\" ContentType=\""
            + TYPE
            + "\"/>";
    return told ? Optional.empty() : Optional.of(added(markup, one));
  }
}
