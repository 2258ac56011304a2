package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes pieces down, once it is known which tables are grids and which only arrange lines. */
final class FairCopy {
  private final Script script = new Script();
  private final Trail trail;
  private OptionalInt change;
  private Words last = Words.none(0);

  private FairCopy(OptionalInt change, Trail trail) {
    this.change = change;
    this.trail = trail;
  }

  /**
   * Writes pieces down.
   *
   * @param change the place of the first change that is not yet accepted
   * @param trail hears of all words
   */
  static Script of(List<Piece> pieces, OptionalInt change, Limits limits, Trail trail)
      throws Unread {
    if (pieces.stream().allMatch(Piece.Picture.class::isInstance)) {
      throw new Unread(pieces.isEmpty() ? Reason.EMPTY : Reason.PICTURES);
    }
    LimitReached.check("blocks", pieces.size(), limits.blocks());
    var copy = new FairCopy(change, trail);
    pieces.forEach(copy::write);
    if (copy.change.isPresent()) {
      copy.script.doubt(Doubt.Kind.CHANGES, copy.last);
    }
    return copy.script;
  }

  /** Writes down the pieces of a file that is only read. */
  static Script of(List<Piece> pieces, OptionalInt change, Limits limits) throws Unread {
    return of(pieces, change, limits, Trail.NONE);
  }

  private void write(Piece piece) {
    if (piece instanceof Piece.Line line) {
      Words written = script.line(line.words().text());
      script.add(new Piece.Line(doubted(line.words(), written), line.level()));
    } else if (piece instanceof Piece.Grid grid) {
      script.add(copy(grid));
    } else {
      script.picture();
    }
  }

  private Piece.Grid copy(Piece.Grid grid) {
    var boxes = new ArrayList<Piece.Box>(grid.boxes().size());
    int row = -1;
    for (Piece.Box box : grid.boxes()) {
      String text = box.words().text();
      Words words = box.row() == row ? script.cell(text) : script.line(text);
      row = box.row();
      Words told = doubted(box.words(), words);
      boxes.add(new Piece.Box(told, row, box.column(), box.rows(), box.columns()));
    }
    return new Piece.Grid(boxes, grid.drawn());
  }

  /** Tells of the first change at the first words that end after it. */
  private Words doubted(Words draft, Words written) {
    if (change.isPresent() && draft.end() >= change.getAsInt() && !written.isEmpty()) {
      script.doubt(Doubt.Kind.CHANGES, written);
      change = OptionalInt.empty();
    }
    trail.written(draft, written);
    last = written.isEmpty() ? last : written;
    return written;
  }
}
