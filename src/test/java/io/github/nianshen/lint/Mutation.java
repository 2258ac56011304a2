package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Ways to break a file. All but {@code FLIP} and {@code CUT} work on bytes as if each were a sign
 * of its own, so that they are the same in every encoding whose ASCII signs stand for themselves.
 */
enum Mutation {
  /** Some bytes become others. */
  FLIP {
    @Override
    String of(String bytes, Random random) {
      var flipped = new StringBuilder(bytes);
      for (int n = random.nextInt(20); n > 0 && flipped.length() > 0; n--) {
        flipped.setCharAt(random.nextInt(flipped.length()), (char) random.nextInt(256));
      }
      return flipped.toString();
    }
  },
  /** The end is gone. */
  CUT {
    @Override
    String of(String bytes, Random random) {
      return bytes.substring(0, random.nextInt(bytes.length() + 1));
    }
  },
  DROP_LINES {
    @Override
    void change(List<String> lines, List<String> some, Random random) {
      some.clear();
    }
  },
  DOUBLE_LINES {
    @Override
    void change(List<String> lines, List<String> some, Random random) {
      List<String> copy = List.copyOf(some);
      lines.addAll(random.nextInt(lines.size() + 1), copy);
    }
  },
  SHUFFLE_LINES {
    @Override
    void change(List<String> lines, List<String> some, Random random) {
      Collections.shuffle(some, random);
    }
  },
  /** Lines joined, as where a line end was lost. */
  JOIN_LINES {
    @Override
    void change(List<String> lines, List<String> some, Random random) {
      some.replaceAll(String::stripTrailing);
    }
  },
  /** Cells of a row of bars, tabs or tags change places, or one is gone, or stands twice. */
  EXCHANGE_CELLS {
    @Override
    String of(String bytes, Random random) {
      return exchanged(bytes, CELL, random);
    }
  },
  /** Figures change places. */
  EXCHANGE_FIGURES {
    @Override
    String of(String bytes, Random random) {
      return exchanged(bytes, FIGURE, random);
    }
  },
  /** Tags change places, are gone, or stand twice. */
  BREAK_TAGS {
    @Override
    String of(String bytes, Random random) {
      return exchanged(bytes, TAG, random);
    }
  },
  /** Signs that texts taken from elsewhere carry, and some that mean something to a format. */
  PLANT_SIGNS {
    @Override
    String of(String bytes, Random random) {
      var planted = new StringBuilder(bytes);
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        byte[] sign = SIGNS.get(random.nextInt(SIGNS.size())).getBytes(UTF_8);
        planted.insert(random.nextInt(planted.length() + 1), new String(sign, ISO_8859_1));
      }
      return planted.toString();
    }
  };

  /** {@code | 12 }, a tab and what follows it, {@code <td>12</td>}. */
  private static final Pattern CELL =
      Pattern.compile("[|\t][^|\t\n]{0,60}|<t[dh][^>]{0,80}>[^<]{0,60}</t[dh]>");

  /** {@code 12}, {@code 3.5}. */
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.][0-9]+)?");

  /** {@code <p>}, {@code </td>}, {@code **}, the row of dashes of a Markdown table. */
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,80}>|[*]{1,3}|#+|\\|-{3,}");

  private static final List<String> SIGNS =
      List.of(
          "\u200b",
          "\ufeff",
          "\ufffd",
          "\u3000",
          "\u00a0",
          "\r",
          "\t",
          "|",
          "\u202e",
          "𠮷",
          "⼀",
          "１２",
          "&#x10ffff;",
          "&nbsp;",
          "<",
          ">",
          "<!--",
          "</table>",
          "<table><tr><td>",
          "**",
          "`",
          "[",
          "](",
          "\\",
          "---",
          "9999999999999999999999",
          "-0",
          "1,000.50",
          "〇",
          "十",
          "（",
          "）",
          "“",
          "年",
          "月32日",
          "一、",
          "\u0001",
          "\ud83d\ude00",
          "\u0301");

  /** The file broken in this way; bytes are signs of one byte each. */
  String of(String bytes, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(bytes.split("(?<=\n)")));
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
    change(lines, lines.subList(from, to), random);
    return String.join("", lines);
  }

  /** Changes some of the lines. */
  void change(List<String> lines, List<String> some, Random random) {
    throw new UnsupportedOperationException(name());
  }

  /** One or a few of a kind change places with others, are gone, or stand twice. */
  private static String exchanged(String bytes, Pattern kind, Random random) {
    List<MatchResult> all = kind.matcher(bytes).results().toList();
    if (all.isEmpty()) {
      return bytes;
    }
    String[] words = all.stream().map(MatchResult::group).toArray(String[]::new);
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      int one = random.nextInt(words.length);
      int other = random.nextInt(words.length);
      String kept = words[one];
      words[one] = random.nextInt(4) == 0 ? words[other] + words[one] : words[other];
      words[other] = random.nextInt(4) == 0 ? "" : kept;
    }
    var out = new StringBuilder();
    int end = 0;
    for (int i = 0; i < words.length; i++) {
      out.append(bytes, end, all.get(i).start()).append(words[i]);
      end = all.get(i).end();
    }
    return out.append(bytes, end, bytes.length()).toString();
  }
}
