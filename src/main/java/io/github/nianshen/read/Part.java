package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import org.jsoup.nodes.Element;

/**
 * A piece of a page, and where on the page it stands.
 *
 * @param piece the piece
 * @param home the element that holds it
 * @param apart whether it is all links, or stands in the page's own header or footer
 */
record Part(Piece piece, Element home, boolean apart) {

  /** Its words. */
  String text() {
    if (piece instanceof Piece.Line line) {
      return line.words().text();
    }
    return piece instanceof Piece.Grid grid ? grid.text() : "";
  }
}
