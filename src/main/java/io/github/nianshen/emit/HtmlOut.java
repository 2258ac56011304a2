package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.util.List;

/**
 * HTML as it comes. Whatever is not an element's name is escaped, so that words of a report are
 * never elements; words from anywhere are hidden where they belong to persons.
 */
final class HtmlOut {
  private final StringBuilder out = new StringBuilder();
  private final Lang lang;

  HtmlOut(Lang lang) {
    this.lang = lang;
  }

  /** The language of the page. */
  Lang lang() {
    return lang;
  }

  /** Begins an element; attributes are names and values in turn. An empty value is a mere name. */
  HtmlOut begin(String element, String... attributes) {
    raw("<").raw(element);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        raw("=\"").add(attributes[i + 1]).raw("\"");
      }
    }
    return raw(">");
  }

  /** Ends an element. */
  HtmlOut end(String element) {
    return raw("</").raw(element).raw(">");
  }

  /** An element with the page's own words. */
  HtmlOut leaf(String element, Words words, String... attributes) {
    return leaf(element, words.in(lang), attributes);
  }

  /** An element with words from anywhere. */
  HtmlOut leaf(String element, String words, String... attributes) {
    return begin(element, attributes).words(words).end(element);
  }

  /** The page's own words. */
  HtmlOut words(Words words, String... arguments) {
    return words(words.in(lang, List.of(arguments)));
  }

  /** Words from anywhere, on one line. */
  HtmlOut words(String words) {
    return add(shown(words));
  }

  /** Words from anywhere as they are shown: on one line, persons' numbers hidden. */
  static String shown(String words) {
    return Remarks.line(words);
  }

  /** Words that are fit to be shown already, and names of files, which are told as they are. */
  HtmlOut clean(String words) {
    return add(words);
  }

  /** What was made so far, which is taken from it. */
  String take() {
    String made = out.toString();
    out.setLength(0);
    return made;
  }

  /** A line end, for those who read the page's source. */
  HtmlOut line() {
    return raw("\n");
  }

  /** What is HTML already. */
  HtmlOut raw(String html) {
    out.append(html);
    return this;
  }

  private HtmlOut add(String words) {
    return raw(escaped(words));
  }

  /** Words as they stand in HTML, within elements and within quoted attributes. */
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      String instead = instead(c);
      if (instead.isEmpty()) {
        out.append(c);
      } else {
        out.append(instead);
      }
    }
    return out.toString();
  }

  private static String instead(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
