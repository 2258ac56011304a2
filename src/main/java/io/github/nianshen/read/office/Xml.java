package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of an office document as a stream of elements. Nothing outside the part is ever read, and
 * declarations of entities are refused.
 */
final class Xml {
  private final XMLStreamReader in;
  private final Limits limits;
  private int depth;
  private int elements;

  private Xml(XMLStreamReader in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** What is done at an element; what it leaves unread of it is passed over. */
  interface Visit {
    void at(String name) throws Unread;
  }

  /** Starts before the first element. */
  static Xml of(byte[] part, Limits limits) throws Unread {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return new Xml(factory.createXMLStreamReader(new StringReader(decoded(part))), limits);
    } catch (XMLStreamException | CharacterCodingException broken) {
      throw new Unread(Reason.DAMAGED);
    }
  }

  /** Parts are in UTF-8 or UTF-16, and nothing else; the parser would print what is neither. */
  private static String decoded(byte[] part) throws CharacterCodingException {
    Charset charset = charset(part);
    String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] part) {
    int first = part.length < 2 ? 0 : (part[0] & 0xff) << 8 | (part[1] & 0xff);
    return switch (first) {
      case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
      case 0x003c -> StandardCharsets.UTF_16BE;
      case 0x3c00 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** Visits each element directly within the one that is open. */
  void children(Visit visit) throws Unread {
    int home = depth;
    for (int event = next(); depth >= home && event != XMLStreamConstants.END_DOCUMENT; ) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        visit.at(name());
        while (depth > home) {
          next();
        }
      }
      event = next();
    }
  }

  /** Visits each element within the one that is open, at any depth. */
  void descendants(Visit visit) throws Unread {
    children(
        name -> {
          int here = depth;
          visit.at(name);
          if (depth == here) {
            descendants(visit);
          }
        });
  }

  /** Visits what is within the first of several versions of the same ({@code AlternateContent}). */
  void firstChoice(Visit visit) throws Unread {
    var taken = new boolean[1];
    children(
        name -> {
          if (!taken[0] && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
            taken[0] = true;
            children(visit);
          }
        });
  }

  /** Passes over all that is within the element that is open. */
  void skip() throws Unread {
    children(name -> {});
  }

  /** The text of the element that is open, which ends with it. */
  String text() throws Unread {
    int home = depth;
    var text = new StringBuilder();
    while (depth >= home) {
      int event = next();
      if (depth == home
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      }
    }
    return text.toString();
  }

  /** The number of the element that was opened last, from 0, in the order of the part. */
  int element() {
    return elements - 1;
  }

  /** An attribute of the element that is open, by its name without prefix. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The attribute {@code val}, in which most properties have their value. */
  Optional<String> value() {
    return attribute("val");
  }

  /** An attribute that is a whole number. */
  OptionalInt number(String name) {
    return attribute(name).map(Xml::whole).orElse(OptionalInt.empty());
  }

  /** Whether the property that is open is set: it is, unless its value says otherwise. */
  boolean isOn() {
    return value().map(v -> !(v.equals("0") || v.equals("false") || v.equals("off"))).orElse(true);
  }

  private static OptionalInt whole(String words) {
    try {
      return OptionalInt.of(Integer.parseInt(words.strip()));
    } catch (NumberFormatException none) {
      return OptionalInt.empty();
    }
  }

  /** {@code p} for elements of documents and workbooks, {@code mc:Choice} and so on for others. */
  private String name() {
    String space = Optional.ofNullable(in.getNamespaceURI()).orElse("");
    String name = in.getLocalName();
    if (space.contains("/wordprocessingml/") || space.contains("/spreadsheetml/")) {
      return name;
    }
    if (space.contains("/markup-compatibility/")) {
      return "mc:" + name;
    }
    return (space.endsWith("/math") ? "m:" : "x:") + name;
  }

  private int next() throws Unread {
    try {
      if (!in.hasNext()) {
        throw new Unread(Reason.DAMAGED);
      }
      int event = in.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Unread(Reason.DAMAGED);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        elements++;
        LimitReached.check("depth", depth, limits.depth());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException broken) {
      throw new Unread(Reason.DAMAGED);
    }
  }
}
