package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Ruling lines that meet, as a table: the lines cut it into squares, and squares without a line
 * between them are one cell.
 */
final class Lattice {
  /** A line as long as this part of an edge is there for the eye. */
  private static final double MOST = 0.5;

  /** How far outside of a drawn table words of its open cells may stand. */
  private static final double OUTSIDE = 30;

  private final Edges xs;
  private final Edges ys;

  /** How much of each edge of a square is drawn: upright edges by column and row. */
  private final double[][] upright;

  /** Level edges by row and column. */
  private final double[][] level;

  private final List<Frame> frames = new ArrayList<>();
  private final int[][] cells;

  private Lattice(List<Rule> rules, Edges xs, Edges ys) {
    this.xs = xs;
    this.ys = ys;
    this.upright = new double[xs.at().size()][ys.gaps()];
    this.level = new double[ys.at().size()][xs.gaps()];
    this.cells = new int[ys.gaps()][xs.gaps()];
    for (Rule rule : rules) {
      Edges across = rule.level() ? ys : xs;
      Edges along = rule.level() ? xs : ys;
      draw(rule, (rule.level() ? level : upright)[across.nearest(rule.at())], along);
    }
    cells();
  }

  /** The table that lines make. */
  static Lattice of(List<Rule> rules, Limits limits) throws LimitReached {
    Edges xs = edges(rules, false);
    Edges ys = edges(rules, true);
    LimitReached.check("cells", (long) xs.gaps() * ys.gaps(), limits.cells());
    return new Lattice(rules, xs, ys);
  }

  /** Where lines of one direction are, and where those of the other end: a side may be open. */
  private static Edges edges(List<Rule> rules, boolean level) {
    DoubleStream lines = places(rules, level, Rule::at);
    double first = places(rules, !level, Rule::from).min().orElse(0);
    double last = places(rules, !level, Rule::to).max().orElse(0);
    return Edges.of(DoubleStream.concat(lines, DoubleStream.of(first, last)), Rules.NEAR);
  }

  private static DoubleStream places(
      List<Rule> rules, boolean level, ToDoubleFunction<Rule> place) {
    return rules.stream().filter(r -> r.level() == level).mapToDouble(place);
  }

  private static void draw(Rule rule, double[] drawn, Edges along) {
    for (int i = 0; i < along.gaps(); i++) {
      double from = along.get(i);
      double to = along.get(i + 1);
      double there = Math.min(rule.to(), to) - Math.max(rule.from(), from);
      drawn[i] += Math.max(0, there) / (to - from);
    }
  }

  private void cells() {
    int width = xs.gaps();
    var sets = new Sets(width * ys.gaps());
    for (int row = 0; row < ys.gaps(); row++) {
      for (int column = 0; column < width; column++) {
        int here = row * width + column;
        if (column + 1 < width && upright[column + 1][row] < MOST) {
          sets.join(here, here + 1);
        }
        if (row + 1 < ys.gaps() && level[row + 1][column] < MOST) {
          sets.join(here, here + width);
        }
      }
    }
    List<Integer> squares = IntStream.range(0, width * ys.gaps()).boxed().toList();
    sets.of(squares).forEach(this::cell);
  }

  /** Makes a cell of squares; where they are no rectangle, one of each run of whole rows. */
  private void cell(List<Integer> squares) {
    int width = xs.gaps();
    int from = 0;
    List<Integer> above = List.of();
    for (int i = 0; i < squares.size(); ) {
      int row = squares.get(i) / width;
      int end = i;
      while (end < squares.size() && squares.get(end) / width == row) {
        end++;
      }
      List<Integer> columns = squares.subList(i, end).stream().map(s -> s % width).toList();
      if (!columns.equals(above) && i > 0) {
        rectangle(squares.subList(from, i));
        from = i;
      }
      above = columns;
      i = end;
    }
    rectangle(squares.subList(from, squares.size()));
  }

  private void rectangle(List<Integer> squares) {
    int width = xs.gaps();
    int left = squares.stream().mapToInt(s -> s % width).min().orElse(0);
    int right = squares.stream().mapToInt(s -> s % width).max().orElse(0);
    int top = squares.get(0) / width;
    int bottom = squares.get(squares.size() - 1) / width;
    squares.forEach(s -> cells[s / width][s % width] = frames.size());
    frames.add(new Frame(xs.get(left), ys.get(top), xs.get(right + 1), ys.get(bottom + 1)));
  }

  /** Its cells. */
  List<Frame> frames() {
    return frames;
  }

  /** The rectangle round it. */
  Frame bounds() {
    return new Frame(xs.first(), ys.first(), xs.last(), ys.last());
  }

  /** The number of the cell at a place; -1 where there is none. */
  int at(double x, double y) {
    int column = xs.gap(x);
    int row = ys.gap(y);
    return column < 0 || row < 0 ? -1 : cells[row][column];
  }

  /**
   * The number of the cell at a place, or of the one that is open towards it: where a page ends
   * within a row, its words may stand outside of what is drawn of it.
   */
  int near(double x, double y) {
    if (y >= ys.last() && y < ys.last() + OUTSIDE) {
      int cell = at(x, ys.last() - 0.1);
      return cell >= 0 && isOpenBelow(frames.get(cell)) ? cell : -1;
    }
    if (y < ys.first() && y > ys.first() - OUTSIDE) {
      int cell = at(x, ys.first());
      return cell >= 0 && isOpenAbove(frames.get(cell)) ? cell : -1;
    }
    return at(x, y);
  }

  /** Whether a sign stands in a cell, or outside of one that is open. */
  boolean isNear(Glyph glyph) {
    return near(glyph.middle(), glyph.center()) >= 0;
  }

  /** Whether a cell stands at the table's upper end and no line closes it there. */
  boolean isOpenAbove(Frame cell) {
    return cell.top() <= ys.first() && isOpen(level[0], cell);
  }

  /** Whether a cell stands at the table's lower end and no line closes it there. */
  boolean isOpenBelow(Frame cell) {
    return cell.bottom() >= ys.last() && isOpen(level[level.length - 1], cell);
  }

  private boolean isOpen(double[] drawn, Frame cell) {
    for (int i = xs.nearest(cell.left()); i < xs.nearest(cell.right()); i++) {
      if (drawn[i] >= MOST) {
        return false;
      }
    }
    return true;
  }
}
