package io.github.nianshen.emit;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** A report's own text as a page shows it, with the places of its findings still open. */
final class HtmlText {
  private static final Words PAGE = new Words("第 {0} 页", "page {0}");
  private static final Words PICTURE = new Words("［图片：没有检查］", "[a picture: not checked]");

  /** What is told of a reading that is certain. */
  private static final Set<Doubt.Kind> READ = Set.of(Doubt.Kind.ATTACHMENT, Doubt.Kind.CHANGES);

  /** A section's line where the format marks no headings: {@code 三、收到和处理…情况}. */
  private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；：]{2,40}");

  /** A line that stands above everything: {@code …2023年政府信息公开工作年度报告}. */
  private static final Pattern TITLE = Pattern.compile("[^。；：:>]{4,60}(?:报告|年报)");

  private final Document document;
  private final Lang lang;
  private final HtmlWords words;

  private final HtmlCellLines lines;

  /** Whether the format itself marks headings, and marked some. */
  private final boolean headed;

  private final HtmlMarked out = new HtmlMarked();

  /** The number of the next piece: a paragraph, or a cell. */
  private int piece;

  private int pictures;
  private int paragraph;
  private OptionalInt page = OptionalInt.empty();

  private HtmlText(Document document, List<Finding> findings, Lang lang) {
    this.document = document;
    this.lang = lang;
    this.words = new HtmlWords(document, new HtmlSpots(pieces(document), findings));
    this.lines = new HtmlCellLines(document);
    this.headed = document.blocks().stream().anyMatch(Heading.class::isInstance);
  }

  /**
   * What is kept of a text.
   *
   * @param doubts how many places of it were not read for certain
   * @param html as {@link HtmlMarked} keeps it
   */
  record Kept(int doubts, String html) {
    private static final char GAP = '\u001d';

    String words() {
      return doubts + "" + GAP + html;
    }

    static Kept of(String words) {
      int gap = words.indexOf(GAP);
      return new Kept(Integer.parseInt(words.substring(0, gap)), words.substring(gap + 1));
    }
  }

  /** A text as it is kept. */
  static Kept of(Document document, List<Finding> findings, Lang lang) {
    var text = new HtmlText(document, findings, lang);
    text.write();
    int doubts = (int) document.doubts().stream().filter(d -> !READ.contains(d.kind())).count();
    return new Kept(doubts, text.out.kept());
  }

  private static List<Span> pieces(Document document) {
    List<Span> pieces = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        table.cells().forEach(c -> pieces.add(c.span()));
      } else {
        pieces.add(block.span());
      }
    }
    return pieces;
  }

  private void write() {
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); ) {
      int end = lines.end(i);
      before(blocks.get(i));
      if (end > i) {
        lines(i, end);
        i = end;
      } else {
        write(blocks.get(i), i);
        i++;
      }
    }
    picturesBefore(Integer.MAX_VALUE);
  }

  private void before(Block block) {
    picturesBefore(block.span().start());
    OptionalInt now = document.source().page(block.span().start());
    if (!now.equals(page)) {
      page = now;
      now.ifPresent(p -> plain("p", PAGE.in(lang, List.of("" + p)), "page"));
    }
  }

  private void picturesBefore(int offset) {
    List<Integer> all = document.pictures();
    for (; pictures < all.size() && all.get(pictures) <= offset; pictures++) {
      plain("p", PICTURE.in(lang), "page");
    }
  }

  private void plain(String element, String text, String name) {
    out.plain(new HtmlOut(lang).leaf(element, text, "class", name).take());
  }

  private void write(Block block, int index) {
    if (block instanceof Table table) {
      new HtmlTable(document, table, words).write(piece, out);
      piece += table.cells().size();
      return;
    }
    paragraph++;
    String element = element(block, index);
    String begin = element.equals("p") ? "p" : element + " class=\"" + name(index) + "\"";
    out.plain("<" + begin + " data-at=\"" + number(block) + "\">");
    words.write(piece++, out);
    out.plain("</" + element + ">\n");
  }

  /** The number in the margin that the place of a finding names: of a line, or of a paragraph. */
  private int number(Block block) {
    return document.format().hasLines()
        ? document.source().position(block.span().start()).line()
        : paragraph;
  }

  private String element(Block block, int index) {
    String line = document.words(block.span());
    boolean title = index == 0 && TITLE.matcher(line).matches();
    boolean section = !headed && SECTION.matcher(line).matches() && !lines.isFigure(index + 1);
    return block instanceof Heading || title || section ? "h4" : "p";
  }

  private static String name(int index) {
    return index == 0 ? "title" : "section";
  }

  /** Lines of a table that stands one cell a line, a row beside each other. */
  private void lines(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      boolean heading = lines.isHeading(i);
      if (open && (heading || lines.beginsRow(i))) {
        out.plain("</div>\n");
        open = false;
      }
      if (heading) {
        write(document.blocks().get(i), i);
        continue;
      }
      out.plain(open ? "" : "<div class=\"cells\">");
      open = true;
      paragraph++;
      out.plain(lines.isFigure(i) ? "<span class=\"figure\">" : "<span>");
      words.write(piece++, out);
      out.plain("</span> ");
    }
    out.plain(open ? "</div>\n" : "");
  }
}
