package io.github.nianshen.outline;

import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells a table of contents from the outline: headings one after the other that all come again. */
final class Contents {
  private static final int LEAST = 3;
  private static final int LONGEST_ENTRY = 40;

  private Contents() {}

  /** The numbers of the blocks that are entries of a table of contents. */
  static Set<Integer> find(FoldedText text, List<Block> blocks, List<Possible> lines) {
    var entries = new TreeSet<Integer>();
    Map<Topic, Integer> last = last(lines);
    int first = 0;
    while (first < lines.size()) {
      int end = first + 1;
      while (end < lines.size() && adjacent(text, blocks, lines.get(end - 1), lines.get(end))) {
        end++;
      }
      if (comesAgain(lines.subList(first, end), last, end)) {
        lines.subList(first, end).forEach(l -> entries.add(l.block()));
      }
      first = end;
    }
    return entries;
  }

  private static boolean adjacent(
      FoldedText text, List<Block> blocks, Possible one, Possible next) {
    boolean startsOver =
        next.topic() != Topic.FOREIGN && next.topic().number() <= one.topic().number();
    if (startsOver) {
      return false;
    }
    for (int i = one.block() + 1; i < next.block(); i++) {
      Block between = blocks.get(i);
      Folded words = text.folded(between.span());
      boolean entry = words.length() <= LONGEST_ENTRY && words.text().indexOf('。') < 0;
      if (between instanceof Table || !entry || next.block() - one.block() > 8) {
        return false;
      }
    }
    return true;
  }

  /** Where each topic stands last. */
  private static Map<Topic, Integer> last(List<Possible> lines) {
    Map<Topic, Integer> last = new EnumMap<>(Topic.class);
    for (int i = 0; i < lines.size(); i++) {
      last.put(lines.get(i).topic(), i);
    }
    return last;
  }

  private static boolean comesAgain(List<Possible> entries, Map<Topic, Integer> last, int end) {
    List<Topic> listed =
        entries.stream().map(Possible::topic).filter(t -> t != Topic.FOREIGN).distinct().toList();
    long later = listed.stream().filter(t -> last.getOrDefault(t, 0) >= end).count();
    return listed.size() >= LEAST && later >= LEAST && later * 3 >= listed.size() * 2L;
  }
}
