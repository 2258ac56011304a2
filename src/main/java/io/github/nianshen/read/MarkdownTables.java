package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Pipe tables with a row of dashes, each row with the cells that stand in it. */
final class MarkdownTables {
  private final String source;
  private final MarkdownWords words;

  /** Reads tables out of a source. */
  MarkdownTables(String source, MarkdownWords words) {
    this.source = source;
    this.words = words;
  }

  /** A table as it stands: rows may have more or fewer cells than the first. */
  Piece.Grid read(Node table) {
    var boxes = new ArrayList<Piece.Box>();
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
        if (line instanceof TableRow) {
          row(line, row++, boxes);
        }
      }
    }
    return new Piece.Grid(boxes, false);
  }

  private void row(Node line, int row, List<Piece.Box> boxes) {
    int start = MarkdownWords.start(line, 0);
    Node cell = line.getFirstChild();
    int column = 0;
    for (Span span : cut(start, MarkdownWords.end(line, start))) {
      Words said =
          cell == null
              ? Words.same(source, span.start(), span.end())
              : words.one(cell, Math.min(span.start() + 1, span.end()));
      boxes.add(new Piece.Box(said, row, column++, 1, 1));
      cell = cell == null ? null : cell.getNext();
    }
  }

  /** Cuts a row at its pipes, but for escaped ones; a pipe at either end only closes the row. */
  private List<Span> cut(int start, int end) {
    var spans = new ArrayList<Span>();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        if (!source.substring(from, i).isBlank() || from > start) {
          spans.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    if (!source.substring(from, end).isBlank()) {
      spans.add(new Span(from, end));
    }
    return spans;
  }
}
