package io.github.nianshen.read.office;

import java.util.Arrays;

/** The units that the text of an element stands for, and where each is written in the part. */
final class Letters {
  private final StringBuilder text = new StringBuilder();
  private int[] at = new int[32];
  private boolean plain = true;

  private Letters() {}

  /** Reads the text of an element as a parser does (XML 1.0, 2.11 and 4.6). */
  static Letters of(Markup markup, Markup.Element element) {
    var letters = new Letters();
    int from = element.inner();
    letters.read(markup.written(from, element.close()), from);
    return letters;
  }

  private void read(String written, int from) {
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (c == '<') {
        plain = false;
        i = marked(written, i, from);
      } else if (c == '&') {
        int end = written.indexOf(';', i);
        add(meant(written.substring(i + 1, end)), from + i);
        i = end + 1;
      } else if (c == '\r') {
        add("\n", from + i);
        i += written.startsWith("\n", i + 1) ? 2 : 1;
      } else {
        add(c, from + i++);
      }
    }
    put(text.length(), from + i);
  }

  /** A comment or instruction, which is no text; text that is marked as such; or an element. */
  private int marked(String written, int i, int from) {
    if (written.startsWith("<!--", i)) {
      return written.indexOf("-->", i + 4) + 3;
    }
    if (written.startsWith("<?", i)) {
      return written.indexOf("?>", i) + 2;
    }
    String data = "<![CDATA[";
    if (!written.startsWith(data, i)) {
      return written.length();
    }
    int end = written.indexOf("]]>", i);
    for (int k = i + data.length(); k < end; k++) {
      add(written.charAt(k), from + k);
    }
    return end + 3;
  }

  private static String meant(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> {
        boolean hexadecimal = entity.startsWith("#x");
        String digits = entity.substring(hexadecimal ? 2 : 1);
        yield Character.toString(Integer.parseInt(digits, hexadecimal ? 16 : 10));
      }
    };
  }

  private void add(String units, int place) {
    for (int i = 0; i < units.length(); i++) {
      add(units.charAt(i), place);
    }
  }

  private void add(char unit, int place) {
    put(text.length(), place);
    text.append(unit);
  }

  private void put(int index, int place) {
    if (index == at.length) {
      at = Arrays.copyOf(at, at.length * 2);
    }
    at[index] = place;
  }

  /** What the letters stand for. */
  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  /** Where a unit is written; of the one after the last, where the text ends. */
  int at(int unit) {
    return at[unit];
  }

  /**
   * Whether each letter or reference stands for itself, so that the text can be parted anywhere.
   */
  boolean isPlain() {
    return plain;
  }
}
