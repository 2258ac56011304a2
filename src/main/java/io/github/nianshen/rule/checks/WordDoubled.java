package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same word twice, or punctuation twice. Argument: what stands twice. Words that rightly begin
 * where another of the same characters ends ({@code 信息公开公开栏}) are listed in {@code
 * lexicon/doubled}, as are verbs that are said twice. Variant {@code punctuation}: signs.
 */
public final class WordDoubled implements Check {
  private static final int LONGEST = 8;

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

  private static final String SIGNS = "，。；：、";

  /** Signs that may be told which of them is meant: the latter of {@code ，。}, {@code 、，}. */
  private static final List<String> PAIRS = List.of("，。", "、。", "；。", "、，", "，、", "、；", "，；");

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    for (Passage passage : it.passages()) {
      for (int at = passage.span().start(); at + 1 < passage.span().end(); ) {
        at =
            SIGNS.indexOf(text.charAt(at)) >= 0
                ? signs(it, passage, at, found)
                : words(it, passage, at, found);
      }
    }
    return found.stream();
  }

  /** Tells signs that stand twice; goes on behind them. */
  private static int signs(Case it, Passage passage, int at, List<Violation> found) {
    String text = it.report().document().text();
    int end = at + 1;
    while (end < passage.span().end() && SIGNS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String run = text.substring(at, end);
    boolean same = run.length() == 2 && run.charAt(0) == run.charAt(1);
    if (same || PAIRS.contains(run)) {
      Span span = new Span(at, end);
      found.add(
          Violation.as("punctuation", span, passage.place(it.report()), run)
              .fixedBy(new Fix(span, run.substring(1), true)));
    }
    return end;
  }

  /** Tells a word that stands twice from a place on; goes on behind it. */
  private static int words(Case it, Passage passage, int at, List<Violation> found) {
    String text = it.report().document().text();
    if (!Prose.isHan(text.charAt(at)) || !Prose.isHan(text.charAt(at + 1))) {
      return at + 1;
    }
    int room = Math.min(LONGEST, (passage.span().end() - at) / 2);
    for (int length = 2; length <= room && Prose.isHan(text.charAt(at + length - 1)); length++) {
      if (text.regionMatches(at, text, at + length, length)) {
        Span again = new Span(at + length, at + 2 * length);
        String word = text.substring(at, at + length);
        if (isWrong(it, passage, at, word)) {
          found.add(
              Violation.at(new Span(at, again.end()), passage.place(it.report()), word)
                  .fixedBy(new Fix(again, "", true)));
        }
        return again.end();
      }
    }
    return at + 1;
  }

  private static boolean isWrong(Case it, Passage passage, int at, String word) {
    String text = it.report().document().text();
    boolean oneSign = word.chars().allMatch(c -> c == word.charAt(0));
    boolean counts = word.chars().anyMatch(c -> NUMERALS.indexOf(c) >= 0);
    int end = at + 2 * word.length();
    boolean thrice = end + word.length() <= passage.span().end() && text.startsWith(word, end);
    boolean stressed = end < passage.span().end() && text.charAt(end) == '再';
    return !oneSign && !counts && !thrice && !stressed && !isListed(it, at, word);
  }

  /**
   * Whether the second begins a word that is listed, or both together are listed. What stands twice
   * may be cut in several ways: 务服 in 政务服务服务重心 is 服务.
   */
  private static boolean isListed(Case it, int at, String word) {
    String text = it.report().document().text();
    int length = word.length();
    for (int k = 0; k < length && text.regionMatches(at + k, text, at + k + length, length); k++) {
      String cut = text.substring(at + k, at + k + length);
      int second = at + k + length;
      boolean listed =
          it.lists().entries("lexicon/doubled").stream()
              .map(e -> e.get(0))
              .anyMatch(
                  right ->
                      right.equals(cut + cut)
                          || (right.startsWith(cut) && text.startsWith(right, second)));
      if (listed) {
        return true;
      }
    }
    return false;
  }
}
