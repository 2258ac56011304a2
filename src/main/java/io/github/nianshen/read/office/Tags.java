package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Markup.Element;

/**
 * Writes elements of WordprocessingML into a part, under the name that the part has for them.
 *
 * @param prefix of their names, with the colon
 * @param declaration what has to stand in each of them for the prefix to be known
 * @param namespace what the prefix stands for; ISO/IEC 29500 has two of them
 */
record Tags(String prefix, String declaration, String namespace) {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  /** Where nothing is said under a prefix: attributes need one. */
  private static final String OWN = "nianshen:";

  /** The names that a part has for elements like one of it. */
  static Tags of(Markup markup, Element element) {
    String namespace = markup.namespace(element);
    boolean named = !element.prefix().isEmpty();
    return named
        ? new Tags(element.prefix(), "", namespace)
        : new Tags(OWN, " xmlns:nianshen=\"" + namespace + "\"", namespace);
  }

  /** Whether the part is of the strict kind. */
  boolean isStrict() {
    return namespace.startsWith(STRICT);
  }

  /** {@code <w:commentRangeStart w:id="7"/>}. */
  String numbered(String name, int id) {
    return "<" + prefix + name + declaration + " " + prefix + "id=\"" + id + "\"/>";
  }

  /** An element with elements in it, and what else stands in its first tag. */
  String element(String name, String attributes, String inner) {
    return "<"
        + prefix
        + name
        + declaration
        + attributes
        + ">"
        + inner
        + "</"
        + prefix
        + name
        + ">";
  }
}
