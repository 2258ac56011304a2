package io.github.nianshen.lsp;

import io.github.nianshen.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list {@code suppress} of a configuration, as far as an entry can be put behind its last.
 *
 * @param place where an entry goes
 * @param before what stands between that place and the entry
 * @param indent white space before its dash
 */
record SuppressList(Span place, String before, String indent) {
  /** {@code suppress:}, {@code suppress: []}, either with a remark. */
  private static final Pattern KEY = Pattern.compile("^suppress:\\s*(\\[\\s*])?\\s*(?:#.*)?$");

  private static final Pattern ITEM = Pattern.compile("^(\\s*)- .*");

  /** The list of a configuration; empty where it is written in a way that no line can be added. */
  static Optional<SuppressList> in(Lines lines) {
    for (int i = 0; i < lines.count(); i++) {
      String words = lines.span(i).in(lines.text());
      if (words.startsWith("suppress:")) {
        Matcher key = KEY.matcher(words);
        return key.matches()
            ? Optional.of(key.group(1) == null ? behind(lines, i) : instead(lines.span(i)))
            : Optional.empty();
      }
    }
    int end = lines.text().length();
    boolean ended = lines.text().isEmpty() || lines.text().endsWith("\n");
    return Optional.of(
        new SuppressList(new Span(end, end), ended ? "suppress:\n" : "\nsuppress:\n", "  "));
  }

  private static SuppressList instead(Span line) {
    return new SuppressList(line, "suppress:\n", "  ");
  }

  /** Behind the last line of the list. */
  private static SuppressList behind(Lines lines, int key) {
    String indent = "  ";
    int last = key;
    for (int i = key + 1; i < lines.count(); i++) {
      String words = lines.span(i).in(lines.text());
      if (words.matches("^[^\\s#-].*")) {
        break;
      }
      Matcher item = ITEM.matcher(words);
      indent = last == key && item.matches() ? item.group(1) : indent;
      last = words.isBlank() || words.startsWith("#") ? last : i;
    }
    int end = lines.span(last).end();
    return new SuppressList(new Span(end, end), "\n", indent);
  }

  /** An entry as it is put there. */
  String entry(String rule, String path, String place, String reason) {
    String below = indent + "  ";
    String where = place.isEmpty() ? "" : below + "place: " + quoted(place) + "\n";
    String all =
        before
            + indent
            + "- rule: "
            + rule
            + "\n"
            + below
            + "path: "
            + quoted(path)
            + "\n"
            + where
            + below
            + "reason: "
            + quoted(reason);
    return before.equals("\n") ? all : all + "\n";
  }

  private static String quoted(String words) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(c < ' ' ? ' ' : c);
      }
    }
    return out.append('"').toString();
  }
}
