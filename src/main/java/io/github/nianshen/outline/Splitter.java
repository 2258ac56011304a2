package io.github.nianshen.outline;

import io.github.nianshen.form.Candidates;
import io.github.nianshen.outline.Wordings.Wording;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what lost line breaks did to blocks: headings and tables in the midst of a paragraph stand
 * in blocks of their own again, and headings broken over two lines in one.
 */
final class Splitter {
  /** A shorter paragraph holds no heading besides other text. */
  private static final int SHORTEST = 12;

  /** A longer line is no part of a broken heading. */
  private static final int LONGEST_PIECE = 60;

  /** A heading is broken over fewer lines than this. */
  private static final int MOST_LINES = 4;

  /**
   * What may stand before a heading within a paragraph: a sentence's end, or a table's last figure.
   */
  private static final String BEFORE = "。!?)\"'0123456789";

  /** What stands before words that only name a section. */
  private static final String LISTS = "、,;:和及与";

  /** What follows words that only name a section: {@code 包括一、总体情况，二、…}. */
  private static final String GOES_ON = "、,;和及与的中里所等各内部分是要应\"";

  /** A title at the beginning of a paragraph, before what goes on as running text. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^[^。,;:]{0,40}(?:政府信息公开|信息公开|政务公开)(?:工作)?年度报告(?=根据|按照|依据|为|本报告|现将|本年度报告|[一1][、.])");

  private final FoldedText text;
  private final Wordings wordings;
  private final Candidates tables;

  Splitter(FoldedText text, Wordings wordings, Candidates tables) {
    this.text = text;
    this.wordings = wordings;
    this.tables = tables;
  }

  /** The same text in blocks that hold one thing each. */
  List<Block> split(List<Block> blocks) {
    var split = new ArrayList<Block>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      int last = joinedUpTo(blocks, i);
      if (last > i) {
        split.add(new Paragraph(blocks.get(i).span().to(blocks.get(last).span())));
        i = last;
      } else {
        split(blocks.get(i), split);
      }
    }
    return List.copyOf(split);
  }

  /**
   * The last of the lines that make a heading together; the first where it makes none with others.
   */
  private int joinedUpTo(List<Block> blocks, int first) {
    if (!(blocks.get(first) instanceof Paragraph) || isHeading(blocks.get(first).span())) {
      return first;
    }
    String begins = text.folded(blocks.get(first).span()).text();
    for (int last = first + 1; last < Math.min(blocks.size(), first + MOST_LINES); last++) {
      Span span = blocks.get(first).span().to(blocks.get(last).span());
      boolean lines = blocks.get(last) instanceof Paragraph && span.length() <= LONGEST_PIECE;
      if (!lines || mark(begins, 0) == 0) {
        return first;
      }
      if (isHeading(span)) {
        return last;
      }
    }
    return first;
  }

  private boolean isHeading(Span span) {
    String words = span.length() > LONGEST_PIECE ? "" : text.folded(span).text();
    int mark = mark(words, 0);
    return mark > 0 && wordings.of(words.substring(mark)).isPresent();
  }

  private void split(Block block, List<Block> into) {
    if (block instanceof Table || block.span().length() < SHORTEST) {
      into.add(block);
      return;
    }
    Folded words = text.folded(block.span());
    SortedSet<Integer> cuts = cuts(words, block.span());
    if (cuts.isEmpty()) {
      into.add(block);
      return;
    }
    int from = block.span().start();
    cuts.add(block.span().end());
    for (int cut : cuts) {
      add(from, cut, into);
      from = cut;
    }
  }

  private void add(int from, int to, List<Block> into) {
    int start = from;
    int end = to;
    while (start < end && Folded.fold(text.plain().charAt(start)) == 0) {
      start++;
    }
    while (end > start && Folded.fold(text.plain().charAt(end - 1)) == 0) {
      end--;
    }
    if (start < end) {
      into.add(new Paragraph(new Span(start, end)));
    }
  }

  /** Offsets of the document's text where a paragraph is to be cut. */
  private SortedSet<Integer> cuts(Folded words, Span span) {
    var cuts = new TreeSet<Integer>();
    Matcher title = TITLE.matcher(words.text());
    if (title.find()) {
      cuts.add(words.span(0, title.end()).end());
    }
    String folded = words.text();
    for (int i = 0; i < folded.length(); i++) {
      int mark = mark(folded, i);
      Optional<Wording> wording = mark == 0 ? Optional.empty() : heading(words, i, mark);
      if (wording.isPresent()) {
        int end = i + mark + wording.get().folded().length();
        cuts.add(words.offset(i));
        cuts.add(afterStops(words, end));
        i = end - 1;
      }
    }
    cuts.addAll(tables.edges(text, span));
    Signatures.within(words).ifPresent(cuts::add);
    cuts.remove(span.start());
    cuts.remove(span.end());
    return cuts;
  }

  private Optional<Wording> heading(Folded words, int at, int mark) {
    String folded = words.text();
    if (at > 0 && !mayFollow(words, at)) {
      return Optional.empty();
    }
    return wordings
        .at(folded, at + mark)
        .filter(w -> ends(folded, at + mark + w.folded().length()));
  }

  /** Whether a heading may stand after what is before it: a sentence's end, a figure, a gap. */
  private static boolean mayFollow(Folded words, int at) {
    char before = words.text().charAt(at - 1);
    boolean gap = words.offset(at) > words.offset(at - 1) + 1;
    return BEFORE.indexOf(before) >= 0 || (gap && LISTS.indexOf(before) < 0);
  }

  private static boolean ends(String folded, int end) {
    return end >= folded.length() || GOES_ON.indexOf(folded.charAt(end)) < 0;
  }

  /** After a heading's own full stop, as in {@code 一、总体情况。2023年…}. */
  private static int afterStops(Folded words, int end) {
    int after = end;
    while (after < words.length() && "。:".indexOf(words.text().charAt(after)) >= 0) {
      after++;
    }
    return words.span(0, after).end();
  }

  /** How many units the number of a section takes at a place; 0 where none stands there. */
  private static int mark(String folded, int at) {
    int i = at;
    while (i < folded.length() && i - at < 3 && Numerals.isChineseDigit(folded.charAt(i))) {
      i++;
    }
    return i > at && i < folded.length() && folded.charAt(i) == '、' ? i + 1 - at : 0;
  }
}
