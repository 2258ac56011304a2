package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part as it is written, letter by letter, with its elements numbered as a reader meets them: so
 * that something can be set between them and all else stays as it is. Only for parts that were read
 * before, and so are known to be well-formed.
 */
final class Markup {
  /** {@code w:id="3"}, {@code xml:space='preserve'}; not what stands within a value. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([^\\s=\"'<>/]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final String text;
  private final Charset charset;
  private final List<Element> elements = new ArrayList<>();

  private Markup(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
  }

  /** An element; its places are those of the letters of the part. */
  static final class Element {
    private final int number;
    private final String name;
    private final int start;
    private final int inner;
    private final Optional<Element> parent;
    private int close;
    private int end;

    private Element(int number, String name, int start, int inner, Optional<Element> parent) {
      this.number = number;
      this.name = name;
      this.start = start;
      this.inner = inner;
      this.parent = parent;
      this.close = inner;
      this.end = inner;
    }

    /** Its number in the part, from 0. */
    int number() {
      return number;
    }

    /** Its name with the prefix. */
    String name() {
      return name;
    }

    /** Where its first tag begins. */
    int start() {
      return start;
    }

    /** Where its first tag ends. */
    int inner() {
      return inner;
    }

    /** Where its last tag begins; for one of a single tag, where that ends. */
    int close() {
      return close;
    }

    /** Where its last tag ends. */
    int end() {
      return end;
    }

    Optional<Element> parent() {
      return parent;
    }

    /** Whether it is one tag alone: {@code <w:p/>}. */
    boolean isSingle() {
      return end == inner;
    }

    /** The prefix of its name with the colon; empty without one. */
    String prefix() {
      return name.substring(0, name.indexOf(':') + 1);
    }

    /** Whether it has a name under a prefix. */
    boolean is(String prefix, String local) {
      return name.length() == prefix.length() + local.length()
          && name.startsWith(prefix)
          && name.endsWith(local);
    }
  }

  /** Takes a part apart. */
  static Markup of(byte[] part) throws Unread {
    Charset charset = charset(part);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
      var markup = new Markup(text, charset);
      markup.scan();
      return markup;
    } catch (CharacterCodingException | StringIndexOutOfBoundsException broken) {
      throw new Unread(Reason.DAMAGED);
    }
  }

  /** Of UTF-16, the one that keeps the mark before the text as a letter of it. */
  private static Charset charset(byte[] part) {
    int first = part.length < 2 ? 0 : (part[0] & 0xff) << 8 | (part[1] & 0xff);
    return switch (first) {
      case 0xfeff, 0x003c -> StandardCharsets.UTF_16BE;
      case 0xfffe, 0x3c00 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private void scan() throws Unread {
    Deque<Element> open = new ArrayDeque<>();
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
      if (text.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (text.startsWith("<![CDATA[", at)) {
        at = after("]]>", at);
      } else if (text.startsWith("<?", at)) {
        at = after("?>", at);
      } else if (text.startsWith("</", at)) {
        int end = after(">", at);
        Element element = Optional.ofNullable(open.poll()).orElseThrow(() -> broken());
        element.close = at;
        element.end = end;
        at = end;
      } else {
        int end = tagEnd(at);
        var element =
            new Element(elements.size(), name(at), at, end, Optional.ofNullable(open.peek()));
        elements.add(element);
        if (text.charAt(end - 2) != '/') {
          open.push(element);
        }
        at = end;
      }
    }
    if (!open.isEmpty() || elements.isEmpty()) {
      throw broken();
    }
  }

  private static Unread broken() {
    return new Unread(Reason.DAMAGED);
  }

  private int after(String end, int from) throws Unread {
    int at = text.indexOf(end, from);
    if (at < 0) {
      throw broken();
    }
    return at + end.length();
  }

  /** Where a tag ends: a value may hold the sign that ends tags. */
  private int tagEnd(int start) {
    char quote = 0;
    int at = start + 1;
    for (char c = text.charAt(at); quote != 0 || c != '>'; c = text.charAt(++at)) {
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return at + 1;
  }

  private String name(int start) {
    int end = start + 1;
    while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start + 1, end);
  }

  /** All elements in the order in which they begin. */
  List<Element> elements() {
    return elements;
  }

  /** The element that all others stand in. */
  Element root() {
    return elements.get(0);
  }

  /** The element that begins next; the first within an element, if there is any. */
  Optional<Element> next(Element element) {
    int next = element.number + 1;
    return next < elements.size() ? Optional.of(elements.get(next)) : Optional.empty();
  }

  /** What is written from one place to another. */
  String written(int from, int to) {
    return text.substring(from, to);
  }

  /** An attribute of an element by its name with or without a prefix, as it is written. */
  Optional<String> attribute(Element element, String name) {
    Matcher one = ATTRIBUTE.matcher(text).region(element.start, element.inner);
    while (one.find()) {
      String own = one.group(1);
      if (own.equals(name) || own.endsWith(":" + name)) {
        return Optional.of(one.group(one.start(2) < 0 ? 3 : 2));
      }
    }
    return Optional.empty();
  }

  /** The namespace that the prefix of an element stands for; empty words where none is told. */
  String namespace(Element element) {
    String prefix = element.prefix();
    String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
    Optional<Element> at = Optional.of(element);
    while (at.isPresent()) {
      Matcher one = ATTRIBUTE.matcher(text).region(at.get().start, at.get().inner);
      while (one.find()) {
        if (one.group(1).equals(name)) {
          return one.group(one.start(2) < 0 ? 3 : 2);
        }
      }
      at = at.get().parent;
    }
    return "";
  }

  /** The part with something set into it. */
  byte[] with(Insertions insertions) {
    return insertions.into(text).getBytes(charset);
  }
}
