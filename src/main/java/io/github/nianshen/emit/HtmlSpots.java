package io.github.nianshen.emit;

import io.github.nianshen.emit.HtmlMarked.Part;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which places of findings lie in which pieces of a text: paragraphs, and cells of tables. */
final class HtmlSpots {
  /** Of a place that is longer, only the beginning is marked. */
  private static final int MOST_PIECES = 1_000;

  /** The sides of a sum, in the order in which they stand, and other places. */
  private static final List<String> SIDES = List.of("a", "b");

  private static final String OTHER = "o";

  private final List<Span> pieces;
  private final List<List<Spot>> spots = new ArrayList<>();

  /**
   * A place within a piece.
   *
   * @param span where, in the document's text
   * @param refers whether the way to the finding stands at its end
   */
  record Spot(Span span, Part part, boolean refers) {}

  /**
   * The places of findings.
   *
   * @param pieces spans that do not overlap, in order
   */
  HtmlSpots(List<Span> pieces, List<Finding> findings) {
    this.pieces = pieces;
    pieces.forEach(p -> spots.add(new ArrayList<>()));
    for (int i = 0; i < findings.size() && !pieces.isEmpty(); i++) {
      Finding finding = findings.get(i);
      place(finding.span(), new Part(i, ""));
      List<String> sides = sides(finding.related());
      for (int j = 0; j < sides.size(); j++) {
        place(finding.related().get(j).span(), new Part(i, sides.get(j)));
      }
    }
  }

  /** Which side of a sum each place stands on; no side where there is nothing that parts two. */
  static List<String> sides(List<Related> places) {
    boolean sum = places.stream().anyMatch(Related::opensSide);
    List<String> sides = new ArrayList<>();
    int side = 0;
    for (Related place : places) {
      side += place.opensSide() ? 1 : 0;
      sides.add(sum ? SIDES.get(side % SIDES.size()) : OTHER);
    }
    return sides;
  }

  /** Where a piece stands. */
  Span piece(int piece) {
    return pieces.get(piece);
  }

  /** The places in a piece, in the order in which they begin. */
  List<Spot> in(int piece) {
    List<Spot> all = spots.get(piece);
    all.sort(Comparator.comparingInt(s -> s.span().start()));
    return all;
  }

  private void place(Span span, Part part) {
    int first = first(span);
    boolean refers = part.part().isEmpty();
    int last = Math.min(pieces.size(), first + MOST_PIECES);
    for (int i = first; i < last && (i == first || pieces.get(i).start() < span.end()); i++) {
      Span piece = pieces.get(i);
      int start = Math.max(piece.start(), Math.min(span.start(), piece.end()));
      int end = Math.max(start, Math.min(span.end(), piece.end()));
      spots.get(i).add(new Spot(new Span(start, end), part, refers));
      refers = false;
    }
  }

  /** The piece that a span begins in, or else the one after it, or the last. */
  private int first(Span span) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span piece = pieces.get(middle);
      boolean empty = span.length() == 0 || piece.length() == 0;
      boolean before = empty ? piece.end() < span.start() : piece.end() <= span.start();
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
