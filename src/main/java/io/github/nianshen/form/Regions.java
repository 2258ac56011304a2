package io.github.nianshen.form;

import io.github.nianshen.form.Token.Kind;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Finds the runs of blocks in which tables stand, however they are laid out. */
final class Regions {
  /** A longer line is prose, or a flattened table. */
  private static final int LONGEST_LINE = 90;

  /** A longer line in the midst of a table is prose. */
  private static final int LONGEST_NEUTRAL = 45;

  /** So many lines without a label or figure end a table. */
  private static final int MOST_NEUTRAL = 12;

  /** A line with so many figures is a row, whatever its label. */
  private static final int ROW = 5;

  /** Labels this long are seldom anything else. */
  private static final int STRONG = 4;

  private final FoldedText text;
  private final List<Block> blocks;
  private final Lexicon lexicon;
  private final Predicate<Block> heading;

  /** What a block is to a table. */
  private enum Part {
    /** Labels, or labels and figures. */
    LABELS,
    /** Figures alone. */
    FIGURES,
    /** Other words that may stand in a table. */
    NEUTRAL,
    /** Nothing of a table. */
    NONE
  }

  /**
   * A run of blocks.
   *
   * @param first number of its first block
   * @param end number of the block after its last one
   * @param tokens what stands in it
   */
  record Region(int first, int end, List<Token> tokens) {}

  private Regions(FoldedText text, List<Block> blocks, Lexicon lexicon, Predicate<Block> heading) {
    this.text = text;
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.heading = heading;
  }

  /** Finds all regions of a document; a block for which {@code heading} holds ends one. */
  static List<Region> find(
      FoldedText text, List<Block> blocks, Lexicon lexicon, Predicate<Block> heading) {
    return new Regions(text, blocks, lexicon, heading).find();
  }

  private List<Region> find() {
    List<Part> parts = blocks.stream().map(this::part).toList();
    var regions = new ArrayList<Region>();
    int i = 0;
    while (i < parts.size()) {
      if (parts.get(i) != Part.LABELS) {
        i++;
        continue;
      }
      int end = end(parts, i);
      List<Token> tokens = Scanner.scan(Strip.of(text, blocks.subList(i, end)), lexicon);
      if (isTable(tokens)) {
        regions.add(new Region(i, end, tokens));
      }
      i = end;
    }
    return regions;
  }

  private static int end(List<Part> parts, int first) {
    int end = first + 1;
    for (int i = first + 1; i < parts.size() && i - end <= MOST_NEUTRAL; i++) {
      Part part = parts.get(i);
      if (part == Part.NONE) {
        break;
      }
      end = part == Part.NEUTRAL ? end : i + 1;
    }
    return end;
  }

  private Part part(Block block) {
    boolean table = block instanceof Table;
    if (!table && text.folded(block.span()).length() > LONGEST_LINE) {
      return isFlattened(block) ? Part.LABELS : Part.NONE;
    }
    List<Token> tokens = Scanner.scan(Strip.of(text, List.of(block)), lexicon);
    int known = 0;
    int other = 0;
    int filled = 0;
    boolean labels = false;
    for (Token token : tokens) {
      int length = token.words().length();
      labels |= token.kind() == Kind.LABEL;
      filled += token.isFilled() ? 1 : 0;
      known += token.kind() == Kind.OTHER ? 0 : length;
      other += token.kind() == Kind.OTHER ? length : 0;
    }
    if (labels && (known >= other || table)) {
      return Part.LABELS;
    }
    if (!table && filled >= ROW) {
      return Part.FIGURES;
    }
    if (heading.test(block)) {
      return Part.NONE;
    }
    return other == 0 ? Part.FIGURES : neutral(block, table);
  }

  private Part neutral(Block block, boolean table) {
    String words = text.folded(block.span()).text();
    boolean prose = words.length() > LONGEST_NEUTRAL || words.contains("。") || words.contains(";");
    return prose && !table ? Part.NONE : Part.NEUTRAL;
  }

  /** Whether a long line is a table without separators: hardly anything but labels and figures. */
  private boolean isFlattened(Block block) {
    Strip strip = Strip.of(text, List.of(block));
    int most = strip.text().length() / 3;
    List<Token> tokens = Scanner.scan(strip, lexicon, most);
    int other = 0;
    int all = 0;
    for (Token token : tokens) {
      other += token.kind() == Kind.OTHER ? token.words().length() : 0;
      all += token.words().length();
    }
    return other * 3 <= all;
  }

  private static boolean isTable(List<Token> tokens) {
    var strong = new HashSet<String>();
    var labels = new HashSet<String>();
    boolean figures = false;
    for (Token token : tokens) {
      figures |= token.isFilled();
      if (token.kind() == Kind.LABEL) {
        labels.add(token.words());
        if (token.words().length() >= STRONG) {
          strong.add(token.words());
        }
      }
    }
    return labels.size() >= 3 && strong.size() >= 2 && (figures || strong.size() >= STRONG);
  }
}
