package io.github.nianshen.read;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.PageNumber;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text: cells one a line, rows of tabs or pipes, paragraphs whole or broken at one width, and
 * the marks of Markdown that converters leave.
 */
final class PlainLines {
  /** {@code ##一、总体情况}, {@code - 1.信息公开的及时性}, {@code > …}. */
  private static final Pattern MARKS =
      Pattern.compile("^(?:#{1,6}(?=[^#])\\s*|[-*+•]\\s+(?=[^-*+•])|>\\s*)+");

  private final Limits limits;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<SourceLine> rows = new ArrayList<>();
  private final Map<SourceLine, Character> commas = new HashMap<>();

  /** The numbers of the lines that are rows. */
  private final BitSet cut = new BitSet();

  private int cells;

  private PlainLines(Limits limits) {
    this.limits = limits;
  }

  /** What a reader of a text sees. */
  static List<Piece> read(String text, Limits limits) throws LimitReached {
    return read(text, 0, text.length(), limits);
  }

  /** What a reader of a stretch of a text sees. */
  static List<Piece> read(String text, int start, int end, Limits limits) throws LimitReached {
    var plain = new PlainLines(limits);
    plain.read(
        Quoted.joined(SourceLine.of(text, start, end)).stream()
            .filter(l -> !l.isBlank() && !PageNumber.is(l.words()))
            .toList());
    return plain.pieces;
  }

  private void read(List<SourceLine> lines) throws LimitReached {
    commas.putAll(CommaRows.of(lines));
    var running = new ArrayList<SourceLine>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (RowLines.isRow(line) || commas.containsKey(line)) {
        cut.set(i);
      } else {
        running.add(line);
      }
    }
    Wrapping wrapping = Wrapping.of(running);
    Map<Integer, ColumnRows.Found> columns = ColumnRows.of(lines);
    int i = 0;
    while (i < lines.size()) {
      ColumnRows.Found table = columns.get(i);
      if (table != null) {
        endTable();
        add(table.grid());
        i = table.end();
        continue;
      }
      i = next(lines, i, wrapping);
    }
    endTable();
  }

  /** Reads a row, a rule or a paragraph, and gives the number of the line after it. */
  private int next(List<SourceLine> lines, int first, Wrapping wrapping) throws LimitReached {
    SourceLine line = lines.get(first);
    boolean rule = RowLines.isRule(line);
    if (rule && !RowLines.isJointed(line)) {
      return first + 1;
    }
    if (rule || cut.get(first)) {
      rows.add(line);
      return first + 1;
    }
    endTable();
    Words words = line.words();
    int i = first + 1;
    while (i < lines.size() && !cut.get(i) && wrapping.goesOn(lines.get(i - 1), lines.get(i))) {
      words = join(words, lines.get(i++).words());
    }
    add(words);
    return i;
  }

  private void add(Words words) throws LimitReached {
    Words bare = mayBeMarked(words) ? withoutMarks(words) : words;
    if (!bare.isEmpty()) {
      pieces.add(new Piece.Line(bare, 0));
    }
    LimitReached.check("blocks", pieces.size(), limits.blocks());
  }

  /** Whether the first sign is one of those marks; most lines are passed over here. */
  private static boolean mayBeMarked(Words words) {
    return !words.isEmpty() && "#-*+•>".indexOf(words.text().charAt(0)) >= 0;
  }

  private static Words withoutMarks(Words words) {
    Matcher marks = MARKS.matcher(words.text());
    return marks.find() ? words.from(marks.end()) : words;
  }

  /** A line end between two Chinese signs is no space to a reader. */
  private static Words join(Words one, Words next) {
    return new Words.Builder(one.at(0)).all(one).add('\n', one.end()).all(next).words();
  }

  private void endTable() throws LimitReached {
    if (!rows.isEmpty()) {
      add(RowLines.grid(rows, commas));
      rows.clear();
    }
  }

  private void add(Piece.Grid grid) throws LimitReached {
    if (!grid.boxes().isEmpty()) {
      cells += grid.boxes().size();
      pieces.add(grid);
    }
    LimitReached.check("cells", cells, limits.cells());
  }
}
