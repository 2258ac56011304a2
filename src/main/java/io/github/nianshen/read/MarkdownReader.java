package io.github.nianshen.read;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.PageNumber;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown with pipe tables, and the html in it. */
final class MarkdownReader {
  /** {@code ##一、总体情况}: a heading without the space that the specification wants. */
  private static final Pattern TIGHT_HEADING = Pattern.compile("(#{1,6})[^#\\s].*");

  /** {@code ---}, {@code title: …}, {@code ---} at the top of a file. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\R(?=[\\w-]+[ \\t]*:|---)(?:(?!---|\\.\\.\\.).*\\R)*+(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  /** {@code ```}, {@code ~~~~}. */
  private static final Pattern FENCE = Pattern.compile("`{3,}|~{3,}");

  private static final int SHORTEST_WRAP = 20;
  private static final int WRAP_SLACK = 4;

  private final String source;
  private final Limits limits;
  private final MarkdownWords words;
  private final MarkdownTables tables;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Node, Integer> items = new HashMap<>();
  private int cells;
  private int unclosed;

  private MarkdownReader(String source, Limits limits) {
    this.source = source;
    this.limits = limits;
    this.words = new MarkdownWords(source);
    this.tables = new MarkdownTables(source, words);
  }

  /** What a reader of the rendered text sees. */
  static List<Piece> read(String source, Limits limits) throws LimitReached {
    MarkdownLimits.check(source, limits);
    var reader = new MarkdownReader(source, limits);
    var parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    reader.walk(parser.parse(withoutPageNumbers(withoutFrontMatter(source))));
    return reader.pieces;
  }

  /** Blanks the front matter, so that places stay those of the file. */
  private static String withoutFrontMatter(String source) {
    Matcher matter = FRONT_MATTER.matcher(source);
    return matter.lookingAt()
        ? matter.group().replaceAll("[^\\r\\n]", " ") + source.substring(matter.end())
        : source;
  }

  /** Blanks the lines that are page numbers: Markdown takes them for items and for rows. */
  private static String withoutPageNumbers(String source) {
    var kept = new StringBuilder(source);
    for (SourceLine line : SourceLine.of(source, 0, source.length())) {
      if (PageNumber.is(line.words())) {
        kept.replace(line.start(), line.end(), " ".repeat(line.end() - line.start()));
      }
    }
    return kept.toString();
  }

  private void walk(Node document) throws LimitReached {
    Node node = document.getFirstChild();
    int depth = 1;
    while (node != null) {
      boolean holds =
          node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
      if (node instanceof ListItem) {
        items.merge(node.getParent(), 1, Integer::sum);
      }
      Node last = holds ? node : block(node);
      if (holds && node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        LimitReached.check("depth", depth, limits.depth());
        continue;
      }
      for (node = last; node.getNext() == null && depth > 1; depth--) {
        node = node.getParent();
      }
      node = node.getNext();
    }
  }

  /** Reads a block, and gives the last one that was read with it. */
  private Node block(Node node) throws LimitReached {
    Node last = node;
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof TableBlock) {
      Piece.Grid grid = tables.read(node);
      cells += grid.boxes().size();
      pieces.add(grid);
    } else if (node instanceof HtmlBlock) {
      last = htmlEnd(node);
      int start = MarkdownWords.start(node, 0);
      pieces.addAll(HtmlReader.fragment(source, start, MarkdownWords.end(last, start), limits));
    } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock) {
      code(node);
    }
    LimitReached.check("blocks", pieces.size(), limits.blocks());
    LimitReached.check("cells", cells, limits.cells());
    return last;
  }

  /** Rows of tabs or pipes that Markdown takes for no table are read as those of plain text. */
  private void paragraph(Node node) throws LimitReached {
    int start = MarkdownWords.start(node, 0);
    int end = MarkdownWords.end(node, start);
    if (SourceLine.of(source, start, end).stream().anyMatch(RowLines::isRow)) {
      List<Piece> plain = PlainLines.read(source, start, end, limits);
      cells += plain.stream().mapToInt(p -> p instanceof Piece.Grid g ? g.boxes().size() : 0).sum();
      pieces.addAll(plain);
    } else {
      lines(number(node, words.lines(node, start)));
    }
    if (MarkdownWords.hasPicture(node)) {
      pieces.add(new Piece.Picture(end));
    }
  }

  /**
   * A line of dashes under prose was meant to part it from what follows, not to make it a heading.
   */
  private void heading(Heading heading) {
    int place = MarkdownWords.start(heading, 0);
    Words one = words.one(heading, place);
    boolean underlined = source.charAt(place) != '#';
    if (underlined && (heading.getSourceSpans().size() > 2 || one.text().indexOf('。') >= 0)) {
      lines(words.lines(heading, place));
    } else if (!one.isEmpty()) {
      pieces.add(new Piece.Line(one, heading.getLevel()));
    }
  }

  /** Indented or fenced: drawn as it stands, and mostly no code but text that was set in. */
  private void code(Node node) throws LimitReached {
    List<SourceSpan> spans = node.getSourceSpans();
    int fences = node instanceof FencedCodeBlock ? 1 : 0;
    var lines = new ArrayList<Words>();
    for (int i = fences; i < spans.size(); i++) {
      int start = spans.get(i).getInputIndex();
      Words line = Words.same(source, start, start + spans.get(i).getLength());
      boolean closes = fences == 1 && i == spans.size() - 1 && FENCE.matcher(line.text()).matches();
      if (!line.isEmpty() && !closes) {
        lines.add(line);
      }
    }
    lines(lines);
  }

  /**
   * Sets the lines of a paragraph. Markdown would join them, but reports are typed with one thing a
   * line (headings, cells one a line), so only lines that a converter plainly wrapped are joined.
   */
  private void lines(List<Words> lines) {
    if (isWrapped(lines)) {
      var all = new Words.Builder(lines.get(0).at(0));
      lines.forEach(line -> all.all(line).add('\n', line.end()));
      pieces.add(new Piece.Line(all.words(), 0));
      return;
    }
    for (Words line : lines) {
      Matcher tight = TIGHT_HEADING.matcher(line.text());
      boolean heads = tight.matches();
      int marks = heads ? tight.end(1) : 0;
      pieces.add(new Piece.Line(line.from(marks), marks));
    }
  }

  /** Prose in lines of nearly one length, the last at most as long. */
  private static boolean isWrapped(List<Words> lines) {
    int last = lines.size() - 1;
    if (last < 1) {
      return false;
    }
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    boolean prose = false;
    for (Words line : lines.subList(0, last)) {
      longest = Math.max(longest, line.length());
      shortest = Math.min(shortest, line.length());
      prose |= line.text().indexOf('，') >= 0 || line.text().indexOf('。') >= 0;
    }
    boolean numbered =
        lines.subList(1, last + 1).stream().anyMatch(x -> Marker.isNumbered(x.text()));
    return prose
        && !numbered
        && shortest >= SHORTEST_WRAP
        && longest - shortest <= WRAP_SLACK
        && lines.get(last).length() <= longest;
  }

  /** The number that is drawn before the first line of an ordered list's item. */
  private List<Words> number(Node paragraph, List<Words> lines) {
    Node item = paragraph.getParent();
    if (!(item instanceof ListItem)
        || !(item.getParent() instanceof OrderedList list)
        || paragraph.getPrevious() != null
        || lines.isEmpty()) {
      return lines;
    }
    int before = Objects.requireNonNullElse(list.getMarkerStartNumber(), 1) - 1;
    String drawn =
        before
            + items.getOrDefault(list, 1)
            + Objects.requireNonNullElse(list.getMarkerDelimiter(), ".");
    int start = MarkdownWords.start(item, lines.get(0).at(0));
    var first = new Words.Builder(start);
    for (int i = 0; i < drawn.length(); i++) {
      first.add(drawn.charAt(i), source.startsWith(drawn, start) ? start + i : start);
    }
    lines.set(0, first.all(lines.get(0)).words());
    return lines;
  }

  /** A table in html goes on over blank lines, where Markdown ends the block. */
  private Node htmlEnd(Node html) {
    int start = MarkdownWords.start(html, 0);
    if (start < unclosed || !has(start, MarkdownWords.end(html, start), "<table")) {
      return html;
    }
    for (Node node = html; node != null; node = node.getNext()) {
      int from = MarkdownWords.start(node, start);
      unclosed = MarkdownWords.end(node, from);
      if (has(from, unclosed, "</table")) {
        return node;
      }
    }
    return html;
  }

  private boolean has(int start, int end, String tag) {
    for (int i = start; i <= end - tag.length(); i++) {
      if (source.regionMatches(true, i, tag, 0, tag.length())) {
        return true;
      }
    }
    return false;
  }
}
