package io.github.nianshen.read;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.TableSketch;
import io.github.nianshen.text.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A walk over a page's elements that gathers what a browser shows. */
final class HtmlWalk implements NodeFilter {
  private static final Set<String> HIDDEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "select",
          "button",
          "textarea",
          "iframe",
          "object",
          "svg",
          "audio",
          "video",
          "canvas",
          "map",
          "math",
          "nav",
          "aside");
  private static final Set<String> BLOCKS =
      Set.of(
          "body",
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "pre",
          "hr",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "form",
          "fieldset",
          "legend",
          "blockquote",
          "address",
          "figure",
          "figcaption",
          "center",
          "details",
          "summary",
          "caption",
          "hgroup",
          "menu",
          "dir",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /** {@code style="display:none"}, {@code style="mso-hide:all"}. */
  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all", Pattern.CASE_INSENSITIVE);

  private final SourceText source;
  private final int shift;
  private final Limits limits;
  private final Element top;
  private final Deque<LineSketch> lines = new ArrayDeque<>();
  private final Deque<TableSketch<Part>> tables = new ArrayDeque<>();
  private final Deque<Optional<Marker>> lists = new ArrayDeque<>();
  private final Open open = new Open();
  private Element home;
  private int place;
  private int lineCount;
  private int cellCount;
  private int depth;

  /**
   * Prepares a walk.
   *
   * @param source what the places are in
   * @param shift where in it the page begins
   */
  HtmlWalk(String source, int shift, Element top, Limits limits) {
    this.source = new SourceText(source);
    this.shift = shift;
    this.limits = limits;
    this.top = top;
    this.home = top;
    this.place = shift;
    lines.push(new LineSketch(shift));
  }

  /** Walks, and gives the parts in reading order. */
  List<Part> parts() throws LimitReached {
    top.filter(this);
    endLine();
    LimitReached.check("depth", depth, limits.depth());
    LimitReached.check("cells", cellCount, limits.cells());
    LimitReached.check("lines", lineCount, most());
    List<Part> parts = lines.getLast().parts();
    LimitReached.check("blocks", parts.size(), limits.blocks());
    return parts;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    this.depth = Math.max(this.depth, depth);
    if (depth > limits.depth() || lineCount > most() || cellCount > limits.cells()) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  /** Lines there may be before it is known which of them stand in cells. */
  private int most() {
    return limits.blocks() + limits.cells();
  }

  private void begin(Element element) {
    reach(element.sourceRange());
    switch (element.normalName()) {
      case "br" -> lines().line().breakLine(place);
      case "img" -> picture(element);
      case "table" -> {
        endLine();
        tables.push(new TableSketch<>(Part::piece, grid -> new Part(grid, element, false)));
      }
      case "thead", "tbody", "tfoot" -> tables.element().group();
      case "tr" -> tables.element().row();
      case "td", "th" -> {
        lines.push(new LineSketch(place));
        home = element;
      }
      default -> beginBlock(element);
    }
    open.begin(element);
  }

  /** A picture of some size; icons and counters of the site are none. */
  private void picture(Element image) {
    if (!open.apart() && !isSmall(image, "width") && !isSmall(image, "height")) {
      lines().picture(home, place);
    }
  }

  private static boolean isSmall(Element image, String side) {
    String length = image.attr(side).strip();
    return length.matches("[0-9]{1,2}(?:px)?");
  }

  private void beginBlock(Element element) {
    if (!BLOCKS.contains(element.normalName())) {
      return;
    }
    endLine();
    home = element;
    switch (element.normalName()) {
      case "ol" -> lists.push(Optional.of(Marker.of(element)));
      case "ul" -> lists.push(Optional.empty());
      case "li" -> mark(element);
      case "pre" -> lines().line().keepBreaks();
      default -> {}
    }
  }

  private void mark(Element item) {
    if (!lists.isEmpty()) {
      lines().mark(lists.element().map(marker -> marker.next(item)).orElse(""));
    }
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "table" -> {
        List<Part> parts = tables.pop().parts();
        lines().addAll(parts);
      }
      case "td", "th" -> endCell(element);
      default -> endBlock(element);
    }
    open.end(element);
  }

  private void endBlock(Element element) {
    String name = element.normalName();
    if (!BLOCKS.contains(name)) {
      return;
    }
    endLine();
    Element parent = element.parent();
    home = parent == null ? top : parent;
    if (name.equals("ol") || name.equals("ul")) {
      lists.pop();
    }
  }

  private void endCell(Element cell) {
    endLine();
    LineSketch done = lines.pop();
    cellCount++;
    int rows = span(cell, "rowspan", 0);
    int columns = span(cell, "colspan", 1);
    tables.element().cell(done.parts(), rows, columns, done.place());
    Element parent = cell.parent();
    home = parent == null ? top : parent;
  }

  private void add(TextNode node) {
    Range range = node.sourceRange();
    reach(range);
    int end = range.isTracked() ? range.endPos() + shift : place;
    source.add(lines().line(), node.getWholeText(), place, end);
    place = end;
    if (!open.apart() && node.getWholeText().chars().anyMatch(Character::isLetterOrDigit)) {
      lines().mingle();
    }
  }

  private void endLine() {
    lineCount += lines().endLine(open.level(), home);
  }

  private LineSketch lines() {
    return lines.element();
  }

  private void reach(Range range) {
    if (range.isTracked()) {
      place = range.startPos() + shift;
    }
  }

  private static int span(Element cell, String name, int least) {
    String words = cell.attr(name).strip();
    return words.matches("[0-9]{1,6}") ? Math.max(least, Integer.parseInt(words)) : 1;
  }

  private static boolean isHidden(Element element) {
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.hasAttr("style") && NOT_SHOWN.matcher(element.attr("style")).find());
  }
}
