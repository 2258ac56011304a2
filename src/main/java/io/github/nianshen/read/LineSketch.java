package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lines of a page, or of a table's cell, while they are read. */
final class LineSketch {
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> pictures = new ArrayList<>();
  private final int place;
  private Words.Builder line;
  private boolean apart = true;
  private String marker = "";

  /** Starts with nothing at a place of the source. */
  LineSketch(int place) {
    this.place = place;
    this.line = new Words.Builder(place);
  }

  /** The line that words are added to. */
  Words.Builder line() {
    return line;
  }

  /** Where it began in the source. */
  int place() {
    return place;
  }

  /** Notes that words stand in the line which are neither link nor of the page's margin. */
  void mingle() {
    apart = false;
  }

  /** Sets what a browser draws before the next line, unless that has a number of its own. */
  void mark(String drawn) {
    marker = drawn;
  }

  /** Adds parts that are whole. */
  void addAll(List<Part> more) {
    parts.addAll(more);
  }

  /**
   * Ends the line. A blank one is none; one with line breaks is several, but for a heading.
   *
   * @return how many there were
   */
  int endLine(int level, Element home) {
    int count = line.isEmpty() ? 0 : addLines(level, home);
    parts.addAll(pictures);
    pictures.clear();
    return count;
  }

  private int addLines(int level, Element home) {
    Words words = line.words();
    if (!marker.isEmpty() && !Marker.isNumbered(words.text())) {
      words = words.after(marker);
    }
    List<Words> all = level > 0 ? List.of(words) : words.lines();
    for (Words one : all) {
      parts.add(new Part(new Piece.Line(one, level), home, apart));
    }
    marker = "";
    apart = true;
    line = new Words.Builder(words.end());
    return all.size();
  }

  /** Adds a picture, to stand after the line that is being read. */
  void picture(Element home, int at) {
    pictures.add(new Part(new Piece.Picture(at), home, false));
  }

  /** The parts so far. */
  List<Part> parts() {
    return List.copyOf(parts);
  }
}
