package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bracket or quote without its other half. Argument: the sign. Variant {@code closing}: the other
 * half that is missing is the opening one. What a converter lost of a list's mark ({@code )健全组织},
 * {@code （一}) is left alone, and so is a pair whose halves stand in paragraphs near each other.
 */
public final class BracketUnbalanced implements Check {
  private static final String OPENING = "（《〔“‘【";
  private static final String CLOSING = "）》〕”’】";
  private static final int DOUBLE_QUOTE = 3;
  private static final int SINGLE_QUOTE = 4;

  /** How many paragraphs further on the other half may stand. */
  private static final int NEAR = 6;

  /** How long a mark of a list is that a converter may have torn. */
  private static final int MARK = 4;

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    List<Passage> headings = headings(it.report());
    var lines = new ArrayList<>(it.passages());
    lines.addAll(headings);
    lines.sort(Comparator.comparing(Passage::span));
    var halves = new ArrayList<Half>();
    Set<Section> doubtful = Prose.doubtful(it);
    for (int i = 0; i < lines.size(); i++) {
      if (!Prose.isIn(doubtful, lines.get(i))) {
        halves.addAll(unpaired(text, lines.get(i), i));
      }
    }
    Set<Span> own = headings.stream().map(Passage::span).collect(Collectors.toSet());
    return unpaired(halves).stream()
        .filter(h -> !own.contains(h.passage().span()) && !h.isTorn(text))
        .map(h -> violation(it.report(), h));
  }

  /** Headings of sections: they have rules of their own, but a line may end within them. */
  private static List<Passage> headings(Report report) {
    return report.sections().stream()
        .map(s -> new Passage(s.heading().span(), Optional.of(s), false))
        .toList();
  }

  private static Violation violation(Report report, Half half) {
    Span span = new Span(half.at(), half.at() + 1);
    return Violation.as(
        half.opening() ? Violation.DEFAULT : "closing",
        span,
        half.passage().place(report),
        report.document().words(span));
  }

  /**
   * Half of a pair.
   *
   * @param kind its place in {@link #OPENING} or {@link #CLOSING}
   */
  private record Half(Passage passage, int number, int at, int kind, boolean opening) {

    boolean isQuote() {
      return kind == DOUBLE_QUOTE || kind == SINGLE_QUOTE;
    }

    /** Whether it may belong to a list's mark: {@code 1)}, {@code （一}, {@code a）}. */
    boolean isTorn(String text) {
      if (kind != 0) {
        return false;
      }
      return opening ? isMarkAhead(text) : isMarkBehind(text);
    }

    private boolean isMarkAhead(String text) {
      int end = at + 1;
      while (end < passage.span().end() && isCount(text.charAt(end))) {
        end++;
      }
      return begins(text, at) && (end > at + 1 || end >= passage.span().end());
    }

    private boolean isMarkBehind(String text) {
      int from = at;
      while (from > passage.span().start() && at - from < MARK && isCount(text.charAt(from - 1))) {
        from--;
      }
      boolean item = from < at && at + 1 < passage.span().end() && Prose.isHan(text.charAt(at + 1));
      return item || begins(text, from);
    }

    private boolean begins(String text, int from) {
      int i = from;
      while (i > passage.span().start() && isBlank(text.charAt(i - 1))) {
        i--;
      }
      return i == passage.span().start()
          || i < from
          || "。；;：:，,、！？”（(".indexOf(text.charAt(i - 1)) >= 0;
    }
  }

  /** The halves without another in their own passage. */
  private static List<Half> unpaired(String text, Passage passage, int number) {
    List<Deque<Half>> open =
        Stream.<Deque<Half>>generate(ArrayDeque::new).limit(OPENING.length()).toList();
    var left = new ArrayList<Half>();
    boolean straight = passage.span().in(text).indexOf('"') >= 0;
    for (int at = passage.span().start(); at < passage.span().end(); at++) {
      int opens = kind(text, at, OPENING);
      int closes = kind(text, at, CLOSING);
      if ((opens < 0 && closes < 0) || (straight && Math.max(opens, closes) == DOUBLE_QUOTE)) {
        continue;
      }
      if (opens >= 0) {
        open.get(opens).push(new Half(passage, number, at, opens, true));
      } else if (open.get(closes).poll() == null) {
        left.add(new Half(passage, number, at, closes, false));
      }
    }
    open.forEach(left::addAll);
    return straightened(left);
  }

  /** Quotes that are turned the wrong way round are still pairs: {@code ”…“}, {@code “…“}. */
  private static List<Half> straightened(List<Half> halves) {
    var alike = new int[OPENING.length()];
    halves.forEach(h -> alike[h.kind()]++);
    return halves.stream().filter(h -> !h.isQuote() || alike[h.kind()] % 2 == 1).toList();
  }

  /** Without the halves whose other half stands in one of the next paragraphs; in reading order. */
  private static List<Half> unpaired(List<Half> halves) {
    List<Half> left = new ArrayList<>();
    for (int kind = 0; kind < OPENING.length(); kind++) {
      left.addAll(unpaired(of(kind, true, halves), of(kind, false, halves)));
    }
    left.sort(Comparator.comparingInt(Half::at));
    return left;
  }

  private static Deque<Half> of(int kind, boolean opening, List<Half> halves) {
    return halves.stream()
        .filter(h -> h.kind() == kind && h.opening() == opening)
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  /**
   * Halves of one kind that do not find each other. What closes in or before the passage of one
   * that opens closes none that opens later, so each is looked at once.
   */
  private static List<Half> unpaired(Deque<Half> opening, Deque<Half> closing) {
    var left = new ArrayList<Half>();
    for (Half half : opening) {
      while (!closing.isEmpty() && closing.peek().number() <= half.number()) {
        left.add(closing.poll());
      }
      if (closing.isEmpty() || closing.peek().number() - half.number() > NEAR) {
        left.add(half);
      } else {
        closing.poll();
      }
    }
    left.addAll(closing);
    return left;
  }

  /** Which pair a sign is half of; less than 0 for other signs. */
  private static int kind(String text, int at, String signs) {
    char c = text.charAt(at);
    if (c == '(' || c == '（' || c == '﹙') {
      return signs.equals(OPENING) ? 0 : -1;
    }
    if (c == ')' || c == '）' || c == '﹚') {
      return signs.equals(CLOSING) ? 0 : -1;
    }
    int kind = c < '\u2018' ? -1 : signs.indexOf(c);
    boolean within = at > 0 && at + 1 < text.length();
    boolean apostrophe =
        kind == SINGLE_QUOTE
            && within
            && isLatin(text.charAt(at - 1))
            && isLatin(text.charAt(at + 1));
    return apostrophe ? -1 : kind;
  }

  private static boolean isCount(char c) {
    return (c >= '0' && c <= '9')
        || (c >= '０' && c <= '９')
        || (c >= '①' && c <= '⑳')
        || isLatin(c)
        || Numerals.isChineseDigit(c);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
