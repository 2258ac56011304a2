package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Rows of a table whose columns only blanks part, as text taken from a printed page keeps them: a
 * label may be broken over lines above and below its figures.
 *
 * <p>Only a plain geometry is read: numbered labels that begin in few columns, and as many lines of
 * figures as labels that hold no others, each beside its label.
 */
final class ColumnRows {
  /** {@code 一、本年新}, {@code （一）予以公}, {@code 1.属于国家秘密}. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十][）)]|\\d{1,2}[.．、]\\D).*");

  private static final int LEAST_FIGURES = 4;
  private static final int LEAST_ROWS = 3;
  private static final int MOST_LABELS = 4;

  /** How many lines after a table may look as if they were of it. */
  private static final int MOST_TRIES = 30;

  /** No mandated table has more lines, however its labels are broken. */
  private static final int MOST_LINES = 200;

  /** How far figures may stand from their column, since not all signs are one or two wide. */
  private static final int SLACK = 2;

  private final List<ColumnLine> lines;
  private final List<Label> labels = new ArrayList<>();
  private final List<Integer> columns;

  private ColumnRows(List<ColumnLine> lines) {
    this.lines = lines;
    var starts = new TreeSet<Integer>();
    lines.forEach(line -> line.labels().forEach(piece -> starts.add(piece.column())));
    this.columns = List.copyOf(starts);
  }

  /**
   * A table among lines.
   *
   * @param end number of the line after its last one
   */
  record Found(Piece.Grid grid, int end) {}

  /** A label, put together line by line. */
  private record Label(int column, int first, List<Words> parts) {

    int last() {
      return first + parts.size() - 1;
    }

    Words words() {
      var words = new Words.Builder(parts.get(0).at(0));
      parts.forEach(part -> words.add('\n', part.at(0)).all(part));
      return words.words();
    }
  }

  /** The tables among lines, each by the number of its first line. */
  static Map<Integer, Found> of(List<SourceLine> lines) {
    if (lines.stream().noneMatch(ColumnRows::mayHoldFigures)) {
      return Map.of();
    }
    List<ColumnLine> cut = lines.stream().map(ColumnLine::of).toList();
    Map<Integer, Found> found = new HashMap<>();
    int i = 0;
    while (i < cut.size()) {
      int end = end(cut, i);
      Optional<Piece.Grid> grid = Optional.empty();
      for (int tries = MOST_TRIES; grid.isEmpty() && tries > 0 && end >= i + LEAST_ROWS; tries--) {
        grid = new ColumnRows(cut.subList(i, end)).grid();
        if (grid.isPresent()) {
          found.put(i, new Found(grid.get(), end));
        }
        end -= grid.isPresent() ? 0 : 1;
      }
      i = grid.isPresent() ? end : i + 1;
    }
    return found;
  }

  /** Whether blanks stand between words; in most texts no line has them. */
  private static boolean mayHoldFigures(SourceLine line) {
    return line.words().text().contains("  ");
  }

  /** The end of a run that begins with a numbered label and whose figures stand in columns. */
  private static int end(List<ColumnLine> lines, int first) {
    List<ColumnLine.Piece> begin = lines.get(first).labels();
    if (begin.isEmpty() || !isNumbered(begin.get(0))) {
      return first;
    }
    int i = first;
    while (i < lines.size() && lines.get(i).figures().isEmpty()) {
      i++;
    }
    if (i == lines.size() || i - first > LEAST_FIGURES) {
      return first;
    }
    List<Integer> columns = lines.get(i).figures().stream().map(ColumnLine.Piece::column).toList();
    int end = first;
    int most = Math.min(lines.size(), first + MOST_LINES);
    while (columns.size() >= LEAST_FIGURES && end < most && fits(lines.get(end), columns)) {
      end++;
    }
    return end;
  }

  private static boolean fits(ColumnLine line, List<Integer> columns) {
    List<ColumnLine.Piece> found = line.figures();
    boolean figures = found.isEmpty() || found.size() == columns.size();
    for (int i = 0; figures && i < found.size(); i++) {
      figures = Math.abs(found.get(i).column() - columns.get(i)) <= SLACK;
    }
    return figures && line.labels().stream().allMatch(piece -> piece.end() < columns.get(0));
  }

  private static boolean isNumbered(ColumnLine.Piece piece) {
    return NUMBERED.matcher(piece.words().text()).matches();
  }

  private Optional<Piece.Grid> grid() {
    if (columns.size() > MOST_LABELS || !label()) {
      return Optional.empty();
    }
    List<Label> leaves = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (i + 1 == labels.size() || labels.get(i + 1).column <= labels.get(i).column) {
        leaves.add(labels.get(i));
      }
    }
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).figures().isEmpty()) {
        figures.add(i);
      }
    }
    boolean plain = leaves.size() == figures.size() && leaves.size() >= LEAST_ROWS;
    for (int i = 0; plain && i < leaves.size(); i++) {
      plain = figures.get(i) >= leaves.get(i).first && figures.get(i) <= leaves.get(i).last();
    }
    return plain ? Optional.of(grid(leaves, figures)) : Optional.empty();
  }

  /** Puts labels together; false where a line has a piece that goes on with none. */
  private boolean label() {
    Map<Integer, Label> open = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (ColumnLine.Piece piece : lines.get(i).labels()) {
        int column = columns.indexOf(piece.column());
        boolean narrow = column + 1 == columns.size() || piece.end() < columns.get(column + 1);
        Label label = isNumbered(piece) ? begin(column, i) : open.get(column);
        if (!narrow || label == null || label.last() != i - 1) {
          return false;
        }
        open.put(column, label);
        label.parts.add(piece.words());
      }
    }
    return true;
  }

  private Label begin(int column, int line) {
    var label = new Label(column, line, new ArrayList<>());
    labels.add(label);
    return label;
  }

  private Piece.Grid grid(List<Label> leaves, List<Integer> figures) {
    var boxes = new ArrayList<Piece.Box>();
    int next = 0;
    for (int row = 0; row < leaves.size(); row++) {
      Label leaf = leaves.get(row);
      int place = labels.get(next).words().at(0);
      var cells = new ArrayList<Words>();
      for (int column = 0; column < columns.size(); column++) {
        boolean here = next < labels.size() && labels.get(next).column == column;
        boolean own = here && labels.indexOf(labels.get(next)) <= labels.indexOf(leaf);
        cells.add(own ? labels.get(next++).words() : Words.none(place));
      }
      lines.get(figures.get(row)).figures().forEach(figure -> cells.add(figure.words()));
      for (int column = 0; column < cells.size(); column++) {
        boxes.add(new Piece.Box(cells.get(column), row, column, 1, 1));
      }
    }
    return new Piece.Grid(boxes, false);
  }
}
