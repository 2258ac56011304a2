package io.github.nianshen.emit;

import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables that stand one cell a line in a text: which lines are of one, and where its rows begin, as
 * far as the lines alone tell. Each line stays as it is.
 */
final class HtmlCellLines {
  /** {@code 12}, {@code 0.5}, {@code －}. */
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９.,，．]+|[-－—/]");

  /** A mandated heading, which no row's label looks like: {@code 三、收到和处理…情况}. */
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；：]{2,40}(?:情况|事项)");

  private static final int LONGEST = 48;
  private static final int FEWEST = 12;

  private final Document document;
  private final List<Block> blocks;

  /** Up to here the lines are known to be of no table. */
  private int known;

  HtmlCellLines(Document document) {
    this.document = document;
    this.blocks = document.blocks();
  }

  /** Whether words are what a cell of a table may hold as its count. */
  static boolean isFigure(String words) {
    return FIGURE.matcher(words.strip()).matches();
  }

  /** Whether a block is a line with nothing but a figure. */
  boolean isFigure(int index) {
    return index >= 0
        && index < blocks.size()
        && !(blocks.get(index) instanceof Table)
        && isFigure(words(index));
  }

  /** Whether a line between cells is a section's. */
  boolean isHeading(int index) {
    return HEADING.matcher(words(index)).matches();
  }

  /** Whether a row begins with a line: with the label before its figures, or right behind them. */
  boolean beginsRow(int index) {
    return !isFigure(index) && (isFigure(index + 1) || isFigure(index - 1));
  }

  /** Where a table ends that begins with a block; that block itself where none does. */
  int end(int from) {
    if (from < known) {
      return from;
    }
    int end = from;
    int figures = 0;
    while (end < blocks.size() && isCell(end)) {
      figures += isFigure(end) ? 1 : 0;
      end++;
    }
    known = end;
    return end - from >= FEWEST && figures * 3 >= end - from ? end : from;
  }

  private boolean isCell(int index) {
    Block block = blocks.get(index);
    if (block instanceof Table || block instanceof Heading) {
      return false;
    }
    String line = words(index);
    return line.length() <= LONGEST && !line.endsWith("。");
  }

  private String words(int index) {
    return document.words(blocks.get(index).span());
  }
}
