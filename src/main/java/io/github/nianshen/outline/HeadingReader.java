package io.github.nianshen.outline;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.outline.Possible.Mark;
import io.github.nianshen.outline.Wordings.Wording;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Reads single lines as headings of top-level sections, by their number and words (Terms.g4). */
final class HeadingReader {
  /** A longer line is no heading. */
  private static final int LONGEST = 44;

  /** Longer words that are not known are no heading. */
  private static final int LONGEST_UNKNOWN = 30;

  /** Longer words that are not known and end with a full stop are a sentence. */
  private static final int LONGEST_STOPPED = 20;

  /** Dots and a page number after an entry of a table of contents, or a mark after a heading. */
  private static final Pattern TAIL = Pattern.compile("(?:[.…·。:;,]+|(?<=[.…·])[0-9]+)+$");

  /** Keywords, the one that outweighs the others first. */
  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword(Terms.OTHER, Topic.OTHER),
          new Keyword(Terms.PROBLEMS, Topic.PROBLEMS),
          new Keyword(Terms.DISPUTES, Topic.DISPUTES),
          new Keyword(Terms.REQUESTS, Topic.REQUESTS),
          new Keyword(Terms.PROACTIVE, Topic.PROACTIVE),
          new Keyword(Terms.OVERVIEW, Topic.OVERVIEW));

  /** The page number of an entry of a table of contents. */
  private static final Pattern PAGE = Pattern.compile("[0-9]{1,3}$");

  /** Rows of the forms that are numbered like sections; a line may end within their words. */
  private static final List<String> ROWS =
      List.of("本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量", "本年度办理结果", "结转下年度继续办理");

  private record Keyword(int term, Topic topic) {}

  private final FoldedText text;
  private final Wordings wordings;

  HeadingReader(FoldedText text, Wordings wordings) {
    this.text = text;
    this.wordings = wordings;
  }

  /** Reads a block; empty where it cannot be a heading. */
  Optional<Possible> read(int number, Block block) {
    if (block instanceof Table || block.span().length() > 4 * LONGEST) {
      return Optional.empty();
    }
    Folded line = text.folded(block.span());
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    if (!mayBegin(line.text()) && wordings.of(line.text()).isEmpty()) {
      return Optional.empty();
    }
    Terms lexer = lexer(line.text());
    Token first = lexer.nextToken();
    Mark drawn =
        switch (first.getType()) {
          case Terms.ORDINAL -> Mark.ORDINAL;
          case Terms.PART, Terms.SUBORDINAL, Terms.COUNT -> Mark.OTHER;
          default -> Mark.NONE;
        };
    String bareCount = drawn == Mark.NONE ? bareCount(line.text()) : "";
    Mark mark = bareCount.isEmpty() ? drawn : Mark.ORDINAL;
    String printed = drawn == Mark.NONE ? bareCount : first.getText();
    String rest = TAIL.matcher(line.text().substring(printed.length())).replaceFirst("");
    String bare = PAGE.matcher(rest).replaceFirst("");
    String words = wordings.of(bare).isPresent() ? bare : rest;
    Optional<Wording> wording = wordings.of(words);
    Optional<Topic> about =
        wording.isPresent() ? topic(mark, wording.get(), block) : unknown(mark, words, lexer);
    return about.map(
        topic -> new Possible(number, line(block, line, printed, words, wording), topic, mark));
  }

  /** The number of a heading that lost the sign after it: {@code 一 总体情况}. */
  private String bareCount(String line) {
    int end = 0;
    while (end < Math.min(2, line.length()) && Numerals.isChineseDigit(line.charAt(end))) {
      end++;
    }
    return end > 0 && wordings.of(line.substring(end)).isPresent() ? line.substring(0, end) : "";
  }

  /** Whether a numbered heading can begin so; most lines are passed over here. */
  private static boolean mayBegin(String line) {
    char first = line.charAt(0);
    return Numerals.isChineseDigit(first)
        || first == '第'
        || first == '('
        || first == ')'
        || (Character.isDigit(first) && hasLetter(line));
  }

  private static boolean hasLetter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetter(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private HeadingLine line(
      Block block, Folded line, String mark, String words, Optional<Wording> wording) {
    OptionalInt level =
        block instanceof Heading heading ? OptionalInt.of(heading.level()) : OptionalInt.empty();
    return new HeadingLine(
        line.span(0, line.length()), mark, count(mark), words, wording.map(Wording::grade), level);
  }

  private static OptionalInt count(String mark) {
    String bare = mark.replaceAll("[第部分章节、.:()]", "");
    if (!bare.isEmpty() && bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return bare.length() > 3 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(bare));
    }
    return Numerals.value(bare);
  }

  private static Optional<Topic> topic(Mark mark, Wording wording, Block block) {
    boolean plain = mark == Mark.NONE && !(block instanceof Heading);
    boolean sure = !plain || wording.grade() == Grade.SAME;
    return sure ? Optional.of(wording.topic()) : Optional.empty();
  }

  /**
   * What words may be about that no heading has.
   *
   * @param lexer it stands after the mark
   */
  private static Optional<Topic> unknown(Mark mark, String words, Terms lexer) {
    if (mark != Mark.ORDINAL || words.isEmpty() || words.length() > LONGEST_UNKNOWN) {
      return Optional.empty();
    }
    List<? extends Token> terms = lexer.getAllTokens();
    boolean sentence =
        terms.stream().limit(Math.max(0, terms.size() - 2)).anyMatch(HeadingReader::stops);
    boolean row =
        terms.get(0).getType() == Terms.SUBORDINAL
            || terms.stream().anyMatch(t -> t.getType() == Terms.LABEL)
            || ROWS.stream().anyMatch(r -> r.startsWith(words));
    boolean may =
        !Character.isDigit(words.charAt(words.length() - 1))
            && (!stops(terms.get(terms.size() - 1)) || words.length() <= LONGEST_STOPPED);
    return may && !sentence && !row ? Optional.of(keyword(terms)) : Optional.empty();
  }

  private static boolean stops(Token term) {
    return term.getType() == Terms.STOP;
  }

  private static Topic keyword(List<? extends Token> terms) {
    return KEYWORDS.stream()
        .filter(k -> terms.stream().anyMatch(t -> t.getType() == k.term()))
        .map(Keyword::topic)
        .findFirst()
        .orElse(Topic.FOREIGN);
  }

  private static Terms lexer(String folded) {
    var lexer = new Terms(CharStreams.fromString(folded));
    lexer.removeErrorListeners();
    return lexer;
  }
}
