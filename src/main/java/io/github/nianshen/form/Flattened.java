package io.github.nianshen.form;

import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds tables that lost all separators in the midst of a paragraph. */
final class Flattened {
  /** Shorter labels begin no table and bridge no gap. */
  private static final int STRONG = 4;

  /** Other words between two labels, such as a label misspelt, are no longer than this. */
  private static final int LONGEST_GAP = 40;

  /** Behind a figure in a sentence, and never in a table: {@code 予以公开17件、部分公开4件}. */
  private static final String COUNTED = "件项宗份条个例";

  /** So many labels are a table. */
  private static final int LEAST_LABELS = 4;

  private final String folded;
  private final Lexicon lexicon;
  private int labels;
  private int told;
  private boolean figures;

  private Flattened(Folded words, Lexicon lexicon) {
    this.folded = words.text();
    this.lexicon = lexicon;
  }

  /** The offsets of the document's text where tables within a paragraph begin and end. */
  static List<Integer> edges(FoldedText text, Span paragraph, Lexicon lexicon) {
    Folded words = text.folded(paragraph);
    var edges = new ArrayList<Integer>();
    var search = new Flattened(words, lexicon);
    int from = 0;
    while (from < words.length()) {
      if (search.label(from, STRONG) == from) {
        from++;
        continue;
      }
      int end = search.end(from);
      if (search.labels >= LEAST_LABELS && search.figures && 2 * search.told < search.labels) {
        edges.add(words.offset(from));
        edges.add(words.span(from, end).end());
      }
      from = end; // what begins later in the same run ends where it does
    }
    return edges;
  }

  /** Where a table that begins here ends. */
  private int end(int from) {
    labels = 0;
    told = 0;
    figures = false;
    int at = from;
    int end = from;
    while (at < folded.length()) {
      int label = label(at, 2);
      if (label > at) {
        labels++;
        at = label;
        end = at;
      } else if (isFigure(folded.charAt(at))) {
        figures |= Character.isDigit(folded.charAt(at));
        at++;
        end = at;
      } else {
        told += at > from && isCounted(at) ? 1 : 0;
        int next = overGap(at);
        if (next == at) {
          return end;
        }
        at = next;
      }
    }
    return end;
  }

  private boolean isCounted(int at) {
    return COUNTED.indexOf(folded.charAt(at)) >= 0 && isFigure(folded.charAt(at - 1));
  }

  private int overGap(int from) {
    for (int i = from; i < folded.length() && i - from < LONGEST_GAP; i++) {
      if ("。,;!?".indexOf(folded.charAt(i)) >= 0) {
        return from;
      }
      if (i > from && label(i, STRONG) > i) {
        return i;
      }
    }
    return from;
  }

  /** The end of the longest label of a least length that stands here; the place itself for none. */
  private int label(int from, int least) {
    for (Meaning label : lexicon.at(folded, from)) {
      if (label.words().length() >= least) {
        return from + label.words().length();
      }
    }
    return from;
  }

  private static boolean isFigure(char c) {
    return Numerals.isDigit(c) || c == '.' || c == '-' || c == '|';
  }
}
