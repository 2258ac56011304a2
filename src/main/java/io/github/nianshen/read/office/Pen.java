package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes lines one after the other in reading order; each unit's place is how many came before it.
 */
final class Pen {
  private final Trail trail;
  private int place;
  private Words.Builder line = new Words.Builder(0);

  Pen(Trail trail) {
    this.trail = trail;
    trail.begin();
  }

  /** Tells that what is written next stands in an element of the part. */
  void begin(int element) {
    trail.step(place, element);
  }

  /** Adds words to the line. */
  void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      line.add(words.charAt(i), place++);
    }
  }

  /** Breaks the line within its paragraph. */
  void breakLine() {
    line.breakLine(place++);
  }

  /** Where the next unit will stand. */
  int place() {
    return place;
  }

  boolean isBlank() {
    return line.isEmpty();
  }

  /**
   * Ends the paragraph. One with line breaks is several lines, but for a heading; a blank one is
   * none.
   *
   * @param number what is drawn before it
   */
  List<Piece> end(int level, String number) {
    Words words = line.words();
    line = new Words.Builder(++place);
    if (words.isEmpty()) {
      return List.of();
    }
    Words whole = number.isEmpty() ? words : words.after(number);
    List<Words> lines = level > 0 ? List.of(whole) : whole.lines();
    var pieces = new ArrayList<Piece>();
    lines.forEach(one -> pieces.add(new Piece.Line(one, level)));
    return pieces;
  }

  /** Puts the line aside, and begins another. */
  Words.Builder putAside() {
    Words.Builder aside = line;
    line = new Words.Builder(place);
    return aside;
  }

  /** Goes on with a line that was put aside. */
  void resume(Words.Builder aside) {
    line = aside;
  }
}
