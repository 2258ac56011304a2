package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A document being written: pieces in, text and blocks with places out. */
final class Draft {
  /** What U+FFFD in UTF-8 becomes when it is read as GBK: damage that an earlier program left. */
  private static final String MISREAD = "锟斤拷";

  private static final int AROUND = 5;

  private final String source;
  private final Source.Builder text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private int here;

  private Draft(String source) {
    this.source = source;
    this.text = new Source.Builder(source);
  }

  /** Writes pieces of a source into a document, one line a piece and one line a row of a table. */
  static Document of(Path path, Format format, String source, List<Piece> pieces) {
    var draft = new Draft(source);
    for (Piece piece : pieces) {
      draft.write(piece);
    }
    String text = draft.text.text();
    return draft.document(path, format, List.of(), damages(text));
  }

  /** Writes what a reader has written down into a document. */
  static Document of(Path path, Format format, Script script) {
    var draft = new Draft(script.text());
    script.pieces().forEach(draft::write);
    List<Doubt> doubts = new ArrayList<>(damages(draft.text.text()));
    Document whole = draft.document(path, format, script.pages(), List.of());
    script.doubts().forEach(doubt -> doubts.add(moved(doubt, whole)));
    return draft.document(path, format, script.pages(), doubts);
  }

  private Document document(Path path, Format format, List<Integer> pages, List<Doubt> doubts) {
    return new Document(path, format, text.text(), blocks, text.source(pages), doubts, pictures);
  }

  /** A doubt on a place of the source, as one on the text that was made of it. */
  private static Doubt moved(Doubt doubt, Document whole) {
    int start = place(whole, doubt.span().start());
    int end = Math.max(start, place(whole, doubt.span().end()));
    return new Doubt(new Span(start, end), doubt.kind(), doubt.words());
  }

  /** The first text offset that stands at a place of the source or after it. */
  private static int place(Document whole, int source) {
    int low = 0;
    int high = whole.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (whole.source().sourceOffset(middle) < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void write(Piece piece) {
    if (piece instanceof Piece.Picture) {
      pictures.add(text.length());
      return;
    }
    if (text.length() > 0) {
      text.add("\n", here);
    }
    if (piece instanceof Piece.Line line) {
      Span span = write(line.words());
      blocks.add(line.level() > 0 ? new Heading(span, line.level()) : new Paragraph(span));
    } else if (piece instanceof Piece.Grid grid) {
      blocks.add(table(grid));
    }
  }

  private Table table(Piece.Grid grid) {
    int start = text.length();
    var cells = new ArrayList<Cell>(grid.boxes().size());
    int row = 0;
    boolean first = true;
    for (Piece.Box box : grid.boxes()) {
      if (row < box.row()) {
        text.add("\n", here);
      } else if (!first) {
        text.add("\t", here);
      }
      first = false;
      row = box.row();
      Span span = write(box.words());
      cells.add(new Cell(span, box.words().text(), row, box.column(), box.rows(), box.columns()));
    }
    return new Table(new Span(start, text.length()), cells, grid.drawn());
  }

  private Span write(Words words) {
    int start = text.length();
    int from = 0;
    while (from < words.length()) {
      int to = sameUntil(words, from);
      if (to > from) {
        text.copy(words.at(from), words.at(from) + to - from);
      } else {
        text.add(words.text().substring(from, ++to), words.at(from));
      }
      from = to;
    }
    here = Math.max(here, words.end());
    return new Span(start, text.length());
  }

  private int sameUntil(Words words, int from) {
    int to = from;
    int shift = words.at(from) - from;
    while (to < words.length()
        && words.at(to) == to + shift
        && source.charAt(to + shift) == words.text().charAt(to)) {
      to++;
    }
    return to;
  }

  /** One doubt for each run of damaged signs, with the few signs round it that show where it is. */
  private static List<Doubt> damages(String text) {
    if (text.indexOf('\ufffd') < 0 && !text.contains(MISREAD)) {
      return List.of();
    }
    var doubts = new ArrayList<Doubt>();
    int end = 0;
    for (int hit = damage(text, 0); hit >= 0; hit = damage(text, end)) {
      int start = hit;
      while (start > Math.max(end, hit - AROUND) && text.charAt(start - 1) > ' ') {
        start--;
      }
      int last = hit;
      for (int next = hit; next >= 0 && next <= last + AROUND; next = damage(text, last + 1)) {
        last = next;
      }
      end = last + 1;
      while (end < Math.min(text.length(), last + AROUND) && text.charAt(end) > ' ') {
        end++;
      }
      var span = new Span(start, end);
      doubts.add(new Doubt(span, Doubt.Kind.ENCODING, span.in(text)));
    }
    return doubts;
  }

  private static int damage(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\ufffd' || text.startsWith(MISREAD, i)) {
        return i;
      }
    }
    return -1;
  }
}
