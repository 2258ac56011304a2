package io.github.nianshen.read;

import io.github.nianshen.text.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser draws before the items of a list. */
final class Marker {
  /** {@code list-style-type: cjk-ideographic}, {@code list-style: none}. */
  private static final Pattern STYLE =
      Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)", Pattern.CASE_INSENSITIVE);

  /** An item that brings its own number, such as {@code （一）}, {@code 1.} or {@code ①}. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳•·●■◆]).*");

  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final List<Integer> VALUES =
      List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

  private final String style;
  private int next;
  private final int step;

  private Marker(String style, int next, int step) {
    this.style = style;
    this.next = next;
    this.step = step;
  }

  /** The numbers of an {@code <ol>}. */
  static Marker of(Element list) {
    boolean reversed = list.hasAttr("reversed");
    long items = reversed ? list.children().stream().filter(li -> li.nameIs("li")).count() : 1;
    return new Marker(
        style(list, "decimal"), number(list.attr("start"), (int) items), reversed ? -1 : 1);
  }

  /** What is drawn before the next item; empty words where nothing is. */
  String next(Element item) {
    int value = number(item.attr("value"), next);
    next = value + step;
    return drawn(style(item, style), value);
  }

  /** Whether words begin with a number of their own, so that none is drawn. */
  static boolean isNumbered(String words) {
    return NUMBERED.matcher(words).lookingAt();
  }

  private static String style(Element element, String otherwise) {
    Matcher css = STYLE.matcher(element.attr("style"));
    if (css.find()) {
      return css.group(1).toLowerCase(Locale.ROOT);
    }
    return switch (element.attr("type")) {
      case "1" -> "decimal";
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> otherwise;
    };
  }

  private static String drawn(String style, int value) {
    return switch (style) {
      case "none", "disc", "circle", "square" -> "";
      case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal" ->
          value > 0 && value < 100 ? Numerals.chinese(value) + "、" : value + "、";
      case "lower-alpha", "lower-latin" -> letter(value) + ".";
      case "upper-alpha", "upper-latin" -> letter(value).toUpperCase(Locale.ROOT) + ".";
      case "lower-roman" -> roman(value) + ".";
      case "upper-roman" -> roman(value).toUpperCase(Locale.ROOT) + ".";
      default -> value + ".";
    };
  }

  private static String letter(int value) {
    return value > 0 && value <= 26 ? String.valueOf((char) ('a' + value - 1)) : value + "";
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return value + "";
    }
    var drawn = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.size(); i++) {
      for (; left >= VALUES.get(i); left -= VALUES.get(i)) {
        drawn.append(ROMAN.get(i));
      }
    }
    return drawn.toString();
  }

  private static int number(String words, int otherwise) {
    return words.matches("-?[0-9]{1,6}") ? Integer.parseInt(words) : otherwise;
  }
}
