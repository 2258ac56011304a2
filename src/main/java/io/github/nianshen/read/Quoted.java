package io.github.nianshen.read;

import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells in quotes, as spreadsheets write those that hold line breaks, quotes or their separator.
 */
final class Quoted {
  /** What may part cells where quotes do. */
  private static final String SEPARATORS = "\t,;";

  /** A cell with more units is prose between quotes. */
  private static final int LONGEST = 200;

  private Quoted() {}

  /** Lines again, those that break within a cell as one. */
  static List<SourceLine> joined(List<SourceLine> lines) {
    var joined = new ArrayList<SourceLine>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      int last = last(lines, i);
      if (last > i) {
        var whole = new SourceLine(line.source(), line.start(), lines.get(last).end());
        boolean parted = SEPARATORS.chars().anyMatch(c -> whole.has((char) c));
        line = parted ? whole : line;
        i = parted ? last : i;
      }
      joined.add(line);
    }
    return joined;
  }

  /** The line in which the row ends that begins in a line. */
  private static int last(List<SourceLine> lines, int first) {
    int last = first;
    int from = lines.get(first).start();
    while (true) {
      SourceLine line = lines.get(last);
      int open = open(line, from);
      int close = open < 0 ? -1 : close(line.source(), open, SEPARATORS);
      int end = last;
      while (end + 1 < lines.size() && close > lines.get(end).end()) {
        end++;
      }
      if (close < 0 || end == last) {
        return last;
      }
      last = end;
      from = close;
    }
  }

  /**
   * Where the last cell of a line opens a quote that the line does not close; -1 if it does not.
   */
  private static int open(SourceLine line, int from) {
    if (!line.has('"')) {
      return -1;
    }
    int last = line.end() - 1;
    while (last >= from && SEPARATORS.indexOf(line.source().charAt(last)) < 0) {
      last--;
    }
    int open = last + 1;
    boolean opens =
        open < line.end()
            && (open > from || open == line.start())
            && line.source().charAt(open) == '"'
            && line.source().substring(open, line.end()).chars().filter(c -> c == '"').count() % 2
                == 1;
    return opens ? open : -1;
  }

  /** The place after the quote that closes a cell; -1 if none does before a separator or end. */
  static int close(String source, int open, String separators) {
    int limit = Math.min(source.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      if (source.charAt(i) != '"') {
        continue;
      }
      if (i + 1 == source.length()) {
        return i + 1;
      }
      char next = source.charAt(i + 1);
      if (next == '"') {
        i++;
      } else {
        return (next == '\n' || next == '\r' || separators.indexOf(next) >= 0) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** What a cell says between its quotes; a doubled quote in it stands for one. */
  static Words words(String source, int open, int close) {
    var words = new Words.Builder(open);
    for (int i = open + 1; i < close - 1; i++) {
      words.add(source.charAt(i), i);
      i += source.charAt(i) == '"' ? 1 : 0;
    }
    return words.words();
  }
}
