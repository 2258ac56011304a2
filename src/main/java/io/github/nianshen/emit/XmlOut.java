package io.github.nianshen.emit;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is well-formed whatever a report holds, one element a line, written as it comes. */
final class XmlOut {
  private static final char REPLACEMENT = '\ufffd';

  private final XMLStreamWriter xml;
  private int depth;
  private boolean bare;

  private XmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes what stands in a document. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void to(XmlOut xml) throws IOException;
  }

  /** A call of the JDK's writer, which has exceptions of its own. */
  @FunctionalInterface
  private interface Call {
    void run() throws XMLStreamException;
  }

  /** Writes a whole document; closes nothing. */
  static void write(Writer out, Content content) throws IOException {
    XMLStreamWriter[] made = new XMLStreamWriter[1];
    call(() -> made[0] = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
    XMLStreamWriter xml = made[0];
    call(() -> xml.writeStartDocument("UTF-8", "1.0"));
    content.to(new XmlOut(xml));
    call(xml::writeEndDocument);
    call(xml::flush);
    out.write('\n');
  }

  /** Begins an element; attributes are names and values in turn. */
  void begin(String element, String... attributes) throws IOException {
    line();
    call(() -> xml.writeStartElement(element));
    attributes(attributes);
    depth++;
    bare = true;
  }

  /** An element without anything in it. */
  void leaf(String element, String... attributes) throws IOException {
    line();
    call(() -> xml.writeEmptyElement(element));
    attributes(attributes);
    bare = false;
  }

  /** Words in the element that was begun last. */
  void words(String words) throws IOException {
    call(() -> xml.writeCharacters(whole(words)));
  }

  /** Ends the element that was begun last. */
  void end() throws IOException {
    depth--;
    if (!bare) {
      line();
    }
    bare = false;
    call(xml::writeEndElement);
  }

  private void attributes(String... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = whole(attributes[i + 1]);
      call(() -> xml.writeAttribute(name, value));
    }
  }

  private void line() throws IOException {
    call(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  /** The words with U+FFFD for what XML 1.0 forbids, halves of characters included. */
  static String whole(String words) {
    var out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int point = words.codePointAt(i);
      out.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
    }
    return out.toString();
  }

  private static boolean isAllowed(int point) {
    boolean blank = point == '\t' || point == '\n' || point == '\r';
    boolean low = point >= 0x20 && point <= 0xd7ff;
    return blank || low || (point >= 0xe000 && point <= 0xfffd) || point >= 0x10000;
  }

  private static void call(Call call) throws IOException {
    try {
      call.run();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException refused) {
        throw refused;
      }
      throw new IOException(e);
    }
  }
}
