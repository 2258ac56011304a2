package io.github.nianshen.read;

import io.github.nianshen.read.piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of Markdown's inline marks: what is drawn, without the marks. */
final class MarkdownWords {
  private final String source;
  private final SourceText beside;

  /** Reads words out of a source. */
  MarkdownWords(String source) {
    this.source = source;
    this.beside = new SourceText(source);
  }

  /** Where a node begins in the source; {@code otherwise} if the parser does not say. */
  static int start(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? otherwise : spans.get(0).getInputIndex();
  }

  /** Where a node ends in the source. */
  static int end(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return otherwise;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  /** The words in a node as one; its line breaks are kept where they are drawn. */
  Words one(Node top, int place) {
    var all = new Words.Builder(place);
    for (Node node = top.getFirstChild(); node != null; node = next(node, top)) {
      if (isBreak(node)) {
        all.breakLine(start(node, place));
      } else if (node instanceof SoftLineBreak) {
        all.add('\n', start(node, place));
      } else {
        add(all, node, place);
      }
    }
    return all.words();
  }

  /** The words in a node, one for each line of the source. */
  List<Words> lines(Node top, int place) {
    var lines = new ArrayList<Words>();
    var line = new Words.Builder(place);
    for (Node node = top.getFirstChild(); node != null; node = next(node, top)) {
      if (node instanceof SoftLineBreak || isBreak(node)) {
        lines.add(line.words());
        line = new Words.Builder(start(node, place));
      } else {
        add(line, node, place);
      }
    }
    lines.add(line.words());
    lines.removeIf(Words::isEmpty);
    return lines;
  }

  private void add(Words.Builder all, Node node, int place) {
    int start = start(node, place);
    int end = end(node, start);
    if (node instanceof Text text) {
      beside.add(all, text.getLiteral(), start, end);
    } else if (node instanceof Code code) {
      int inner = source.indexOf(code.getLiteral(), start);
      beside.add(all, code.getLiteral(), inner < 0 ? start : inner, end);
    }
  }

  /** Whether a picture stands in a block. */
  static boolean hasPicture(Node block) {
    for (Node node = next(block, block); node != null; node = next(node, block)) {
      if (node instanceof Image) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(Node node) {
    return node instanceof HardLineBreak
        || (node instanceof HtmlInline html
            && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br"));
  }

  /**
   * The node after this one in reading order, within {@code top}; an image's own words are not
   * drawn.
   */
  private static @Nullable Node next(Node node, Node top) {
    if (node.getFirstChild() != null && !(node instanceof Image)) {
      return node.getFirstChild();
    }
    for (Node at = node; at != null && !at.equals(top); at = at.getParent()) {
      if (at.getNext() != null) {
        return at.getNext();
      }
    }
    return null;
  }
}
