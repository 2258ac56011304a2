package io.github.nianshen.read.office;

import io.github.nianshen.read.office.NumberedList.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The numbers that an office program draws before the paragraphs of lists, in reading order. */
final class ListCount {
  private static final int LEVELS = 9;

  /** No paragraph of a level yet. */
  private static final int UNSET = Integer.MIN_VALUE;

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** What is drawn before the next paragraph of a list; empty words where nothing is. */
  String next(NumberedList list, int depth) {
    if (depth < 0 || depth >= LEVELS) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list.id(), id -> unset());
    count(list, depth, count);
    for (int inner = depth + 1; inner < LEVELS; inner++) {
      if (depth < list.level(inner).after()) {
        count[inner] = UNSET;
      }
    }
    for (int outer = 0; outer < depth; outer++) {
      if (count[outer] == UNSET) {
        count[outer] = list.level(outer).start();
      }
    }
    return drawn(list, depth, count);
  }

  private void count(NumberedList list, int depth, int[] count) {
    Integer restart = list.restarts().get(depth);
    if (restart != null && begun.add(list.number() + " " + depth)) {
      count[depth] = restart;
    } else {
      count[depth] = count[depth] == UNSET ? list.level(depth).start() : count[depth] + 1;
    }
  }

  private static int[] unset() {
    var count = new int[LEVELS];
    Arrays.fill(count, UNSET);
    return count;
  }

  private static String drawn(NumberedList list, int depth, int[] count) {
    Level level = list.level(depth);
    if (level.counting() == Counting.BULLET) {
      return "";
    }
    var drawn = new StringBuilder();
    String text = level.text();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      int of = c == '%' && i < text.length() ? text.charAt(i) - '1' : -1;
      if (of < 0 || of >= LEVELS) {
        drawn.append(c);
        continue;
      }
      i++;
      Counting counting = list.level(of).counting();
      boolean plain = level.plain() && counting != Counting.NONE;
      drawn.append((plain ? Counting.DECIMAL : counting).of(Math.max(0, count[of])));
    }
    return parted(drawn.toString().strip());
  }

  /** A number that ends in a figure or letter is parted from the words by a space. */
  private static String parted(String drawn) {
    if (drawn.isEmpty()) {
      return "";
    }
    char last = drawn.charAt(drawn.length() - 1);
    boolean joins = last < 0x80 && Character.isLetterOrDigit(last);
    return joins ? drawn + " " : drawn;
  }
}
