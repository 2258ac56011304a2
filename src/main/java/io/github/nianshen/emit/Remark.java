package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import io.github.nianshen.text.Source.Position;
import io.github.nianshen.text.Source.Region;

/**
 * A finding as platforms and pipelines take it: one line of words at lines and columns.
 *
 * @param place where; the first character of a file that has no lines or could not be read
 * @param level how grave
 * @param print names the finding for as long as it stands
 * @param words what is wrong, on one line, with nothing in it that is a person's or that a terminal
 *     obeys; in a file without lines the place in words stands first
 */
record Remark(Region place, Level level, String print, String words) {
  private static final String GAP = "\t";
  private static final int FIELDS = 7;

  /** On one line, to be kept until the run has ended. */
  String kept() {
    return String.join(
        GAP,
        level.name(),
        "" + place.start().line(),
        "" + place.start().column(),
        "" + place.end().line(),
        "" + place.end().column(),
        print,
        words);
  }

  /** What was kept. */
  static Remark of(String kept) {
    String[] fields = kept.split(GAP, FIELDS);
    var start = new Position(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
    var end = new Position(Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
    return new Remark(new Region(start, end), Level.valueOf(fields[0]), fields[5], fields[6]);
  }

  /** Its first line, from 1. */
  int line() {
    return place.start().line();
  }

  /** Its first column, from 1, in UTF-16 units. */
  int column() {
    return place.start().column();
  }
}
