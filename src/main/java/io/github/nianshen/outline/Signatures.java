package io.github.nianshen.outline;

import io.github.nianshen.outline.Signature.Named;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who signed a report and when, among the blocks of its last section. */
final class Signatures {
  /**
   * A line of a date: {@code 2024年1月9日}, {@code 二〇二四年一月九日}, {@code 2024-01-09}, {@code 2024年1月}; an
   * organ may stand before it.
   */
  private static final Pattern DATED =
      Pattern.compile(
          "(?<organ>[^。;:,!?]{0,40}?)"
              + "(?<date>[12][0-9]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?"
              + "|[12][0-9]{3}(?<sign>[-/.])[0-9]{1,2}\\k<sign>[0-9]{1,2}"
              + "|[二〇零○一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)$");

  private static final Pattern PARTS = Pattern.compile("[-/.年月日]");

  /** No line of {@link #DATED} is longer. */
  private static final int LONGEST_LINE = 56;

  private static final int LONGEST_ORGAN = 32;

  /** Whatever stands alone above a date: {@code 澄塘县档案馆}; not {@code 附件：…}, {@code 特此报告}. */
  private static final Pattern NAME =
      Pattern.compile("^(?!附|特此|此|联系|电话|本年|我)[\\u4e00-\\u9fff()·]{3,30}(?<!事项|情况|报告)$");

  private final FoldedText text;

  Signatures(FoldedText text) {
    this.text = text;
  }

  /**
   * A signature and where it begins.
   *
   * @param signature who and when
   * @param block the number of its first block
   */
  record Found(Signature signature, int block) {}

  /** Where a signature begins at the end of a paragraph of other words. */
  static Optional<Integer> within(Folded words) {
    Matcher line = DATED.matcher(words.text());
    boolean found =
        dated(words, line) && line.start() > 0 && endsSentence(words.text(), line.start());
    return found && Titles.isOrgan(line.group("organ"))
        ? Optional.of(words.offset(line.start()))
        : Optional.empty();
  }

  /**
   * The last signature after the last heading.
   *
   * @param after the number of the first block that may be one
   * @param taken which blocks are something else for sure
   */
  Optional<Found> find(List<Block> blocks, int after, Set<Integer> taken) {
    for (int i = blocks.size() - 1; i >= after; i--) {
      if (!(blocks.get(i) instanceof Table) && !taken.contains(i)) {
        Optional<Found> dated = dated(blocks, i, after);
        if (dated.isPresent()) {
          return dated;
        }
      }
    }
    int last = blocks.size() - 1;
    boolean may = last >= after && !taken.contains(last);
    return may ? organ(blocks.get(last)).map(o -> unsigned(o, last)) : Optional.empty();
  }

  private static Found unsigned(Named organ, int block) {
    return new Found(new Signature(Optional.of(organ), Optional.empty(), false), block);
  }

  private Optional<Found> dated(List<Block> blocks, int index, int after) {
    Folded words = text.folded(blocks.get(index).span());
    Matcher line = DATED.matcher(words.text());
    if (!dated(words, line) || (line.start() > 0 && !endsSentence(words.text(), line.start()))) {
      return Optional.empty();
    }
    Span written = words.span(line.start("date"), line.end("date"));
    Optional<DateMention> date = day(line.group("date"), written);
    String organ = line.group("organ");
    if (!organ.isEmpty()) {
      Span span = words.span(line.start("organ"), line.end("organ"));
      boolean named = Titles.isOrgan(organ);
      Optional<Named> signed = named ? Optional.of(new Named(organ, span)) : Optional.empty();
      return named
          ? Optional.of(new Found(new Signature(signed, date, true), index))
          : Optional.empty();
    }
    if (line.start() > 0) {
      return Optional.empty();
    }
    Optional<Named> above = index > after ? organ(blocks.get(index - 1), NAME) : Optional.empty();
    int first = above.isPresent() ? index - 1 : index;
    return Optional.of(new Found(new Signature(above, date, true), first));
  }

  /** Looks for a date at the end alone: most paragraphs end with something else. */
  private static boolean dated(Folded words, Matcher line) {
    int length = words.length();
    return mayBeDate(words.text())
        && line.region(Math.max(0, length - LONGEST_LINE), length).find();
  }

  /** Whether words end as a date does: {@code 20日}, {@code 1月}, {@code -20}, {@code .5}. */
  private static boolean mayBeDate(String words) {
    int last = words.length() - 1;
    if (last < 2 || !Numerals.isDigit(words.charAt(last))) {
      return last >= 0 && (words.charAt(last) == '日' || words.charAt(last) == '月');
    }
    return "-./".indexOf(words.charAt(last - 1)) >= 0 || "-./".indexOf(words.charAt(last - 2)) >= 0;
  }

  private static boolean endsSentence(String words, int at) {
    return "。;!?".indexOf(words.charAt(at - 1)) >= 0;
  }

  private Optional<Named> organ(Block block) {
    return organ(block, Titles.ORGAN);
  }

  private Optional<Named> organ(Block block, Pattern name) {
    if (block instanceof Table || block.span().length() > 3 * LONGEST_ORGAN) {
      return Optional.empty();
    }
    Folded words = text.folded(block.span());
    return name.matcher(words.text()).matches()
        ? Optional.of(new Named(words.text(), words.span(0, words.length())))
        : Optional.empty();
  }

  /** The day that a date tells; empty where it is a month. */
  private static Optional<DateMention> day(String date, Span span) {
    int[] parts = PARTS.splitAsStream(date).mapToInt(Signatures::value).toArray();
    return parts.length < 3
        ? Optional.empty()
        : Optional.of(new DateMention(span, OptionalInt.of(parts[0]), parts[1], parts[2]));
  }

  /** A number in digits, a year digit by digit in Chinese, or a Chinese number. */
  private static int value(String words) {
    if (Numerals.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    boolean year = words.length() == 4;
    return year
        ? words.chars().map(c -> Numerals.digitValue((char) c)).reduce(0, (a, d) -> a * 10 + d)
        : Numerals.value(words).orElse(0);
  }
}
