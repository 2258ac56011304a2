package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Unread;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a docx, as far as they say what a reader must know of words. */
final class Styles {
  /** {@code heading 1}, {@code 标题 2}. */
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

  /** {@code toc 1}, {@code TOC Heading}, {@code 目录 1}. */
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录)\\s*(?:[1-9]|heading|标题)");

  /** Styles are based on others at most so many times. */
  private static final int DEEPEST = 30;

  private final Map<String, Style> styles = new HashMap<>();
  private String usual = "";

  private record Style(String name, String parent, Properties properties) {}

  /** The styles of a document; none where it has no such part. */
  static Styles of(Optional<Xml> part) throws Unread {
    var styles = new Styles();
    if (part.isPresent()) {
      Xml xml = part.get();
      xml.descendants(
          name -> {
            if (name.equals("style")) {
              styles.add(xml);
            }
          });
    }
    return styles;
  }

  private void add(Xml xml) throws Unread {
    String id = xml.attribute("styleId").orElse("");
    String type = xml.attribute("type").orElse("");
    if (type.equals("paragraph") && xml.attribute("default").filter(Styles::isTrue).isPresent()) {
      usual = id;
    }
    var words = new String[] {"", ""};
    var properties = new Properties();
    xml.children(
        name -> {
          switch (name) {
            case "name" -> words[0] = xml.value().orElse("").toLowerCase(Locale.ROOT);
            case "basedOn" -> words[1] = xml.value().orElse("");
            case "pPr" -> properties.paragraph(xml);
            case "rPr" -> properties.run(xml);
            default -> {}
          }
        });
    styles.put(id, new Style(words[0], words[1], properties));
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** The level of heading, 1 to 6, that a paragraph has by itself or by its style; 0 for none. */
  int level(Properties paragraph) {
    int outline =
        paragraph
            .outline()
            .or(() -> first(style(paragraph), s -> s.properties().outline()))
            .or(() -> first(style(paragraph), Styles::named))
            .orElse(9);
    return outline < 6 ? outline + 1 : outline < 9 ? 6 : 0;
  }

  /** Whether a paragraph is an entry of a table of contents. */
  boolean isContents(Properties paragraph) {
    Style style = styles.get(style(paragraph));
    return style != null && CONTENTS.matcher(style.name()).matches();
  }

  /** The list that a paragraph belongs to by itself or by its style; {@code 0} is none. */
  Optional<String> list(Properties paragraph) {
    return paragraph.list().or(() -> first(style(paragraph), s -> s.properties().list()));
  }

  /** The depth in its list that a paragraph has by itself or by its style. */
  Optional<Integer> depth(Properties paragraph) {
    return paragraph.depth().or(() -> first(style(paragraph), s -> s.properties().depth()));
  }

  /** The style of a paragraph. */
  String style(Properties paragraph) {
    return paragraph.style().orElse(usual);
  }

  /** Whether a run in a paragraph is not shown. */
  boolean isHidden(Properties run, Properties paragraph) {
    return run.hidden()
        .or(() -> run.style().flatMap(s -> first(s, o -> o.properties().hidden())))
        .or(() -> first(style(paragraph), s -> s.properties().hidden()))
        .orElse(false);
  }

  private static Optional<Integer> named(Style style) {
    if (style.name().equals("title") || style.name().equals("标题")) {
      return Optional.of(0);
    }
    Matcher heading = HEADING.matcher(style.name());
    return heading.matches()
        ? Optional.of(Integer.parseInt(heading.group(1)) - 1)
        : Optional.empty();
  }

  /** What a style says, or the nearest of those that it is based on. */
  private <T> Optional<T> first(String id, Function<Style, Optional<T>> wanted) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> said = wanted.apply(style);
      if (said.isPresent()) {
        return said;
      }
      at = style.parent();
    }
    return Optional.empty();
  }
}
