package io.github.nianshen.read.office;

import java.util.List;
import java.util.Map;

/**
 * A list as a document defines it.
 *
 * @param id what it shares its count with: lists of one id go on counting where another stopped
 * @param number its own number in the document
 * @param levels its levels, the outermost first
 * @param restarts levels that begin anew in this list, and with which number
 */
record NumberedList(String id, String number, List<Level> levels, Map<Integer, Integer> restarts) {

  /** Keeps copies. */
  NumberedList {
    levels = List.copyOf(levels);
    restarts = Map.copyOf(restarts);
  }

  /**
   * A level of a list.
   *
   * @param counting how its numbers are written
   * @param start its first number
   * @param text what is drawn; {@code %1} is the number of the outermost level
   * @param plain whether all numbers in it are 1, 2, 3
   * @param after how many of the outer levels begin it anew; all that there are unless said
   */
  record Level(Counting counting, int start, String text, boolean plain, int after) {
    /** Where nothing else is said: any outer level begins a level anew. */
    static final int ANY = 9;

    /** A level of which nothing is known: nothing is drawn. */
    static final Level BLANK = new Level(Counting.NONE, 1, "", false, ANY);
  }

  /** A level, or a blank one where the list is not so deep. */
  Level level(int depth) {
    return depth >= 0 && depth < levels.size() ? levels.get(depth) : Level.BLANK;
  }
}
