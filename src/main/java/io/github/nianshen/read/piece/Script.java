package io.github.nianshen.read.piece;

import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a file whose own bytes no person can read (docx, pdf), written down in reading
 * order: one paragraph or row of a table a line. It stands in for the source, so each unit's place
 * is its offset here, and pages are told by where they begin.
 */
public final class Script {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /** Begins a page; what is written from here on stands on it. */
  public void page() {
    pages.add(text.length());
  }

  /**
   * Writes words down on a line of their own. White space is one space, a line feed is a line break
   * that is meant; radicals and full-width digits become plain signs.
   */
  public Words line(String words) {
    return write('\n', words);
  }

  /** Writes words down on the line begun last, as a further cell of a row. */
  public Words cell(String words) {
    return write('\t', words);
  }

  /** Adds a piece whose words were written down here. */
  public void add(Piece piece) {
    pieces.add(piece);
  }

  /** Adds a picture after the words written last. */
  public void picture() {
    pieces.add(new Piece.Picture(text.length()));
  }

  /** Notes that words written here are not to be trusted. */
  public void doubt(Doubt.Kind kind, Words words) {
    doubts.add(new Doubt(new Span(words.at(0), words.end()), kind, words.text()));
  }

  /** How many pieces there are. */
  public int size() {
    return pieces.size();
  }

  /** The text; the source of all words written here. */
  public String text() {
    return text.toString();
  }

  /** Offsets in the text where pages begin, page 1 first; empty where pages are not known. */
  public List<Integer> pages() {
    return List.copyOf(pages);
  }

  /** The pieces in reading order. */
  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** What is not to be trusted, as spans of the text. */
  public List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  private Words write(char before, String words) {
    if (!text.isEmpty()) {
      text.append(before);
    }
    String plain = Signs.folded(words);
    var written = new Words.Builder(text.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\n' || c == '\r') {
        written.breakLine(text.length());
        text.append(' ');
      } else {
        written.add(c, text.length());
        text.append(c);
      }
    }
    return written.words();
  }
}
