package io.github.nianshen.emit;

import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Table;
import java.util.List;

/**
 * What was read of a file, as Markdown that is read as the same report again: the text twin that a
 * repository may keep beside a docx or pdf, so that changes can be seen and remarked on line by
 * line. A table whose cells are merged is written as HTML, one row a line, since Markdown has no
 * merged cells.
 */
public final class Twin {
  private static final String PICTURE = "![图片](picture)\n\n";

  private final Document document;
  private final StringBuilder out = new StringBuilder();
  private int pictures;

  private Twin(Document document) {
    this.document = document;
  }

  /** A document as Markdown; lines end with {@code \n}. */
  public static String of(Document document) {
    var twin = new Twin(document);
    for (Block block : document.blocks()) {
      twin.picturesBefore(block.span().start());
      twin.write(block);
    }
    twin.picturesBefore(Integer.MAX_VALUE);
    return twin.out.toString().stripTrailing() + "\n";
  }

  private void picturesBefore(int offset) {
    List<Integer> all = document.pictures();
    while (pictures < all.size() && all.get(pictures) <= offset) {
      out.append(PICTURE);
      pictures++;
    }
  }

  private void write(Block block) {
    if (block instanceof Table table) {
      if (table.cells().stream().allMatch(c -> c.rows() == 1 && c.columns() == 1)) {
        pipes(table);
      } else {
        html(table);
      }
    } else {
      int level = block instanceof Heading heading ? heading.level() : 0;
      out.append("#".repeat(level)).append(level > 0 ? " " : "");
      out.append(Markdown.words(document.words(block.span()))).append('\n');
    }
    out.append('\n');
  }

  private void pipes(Table table) {
    int columns = table.cells().stream().mapToInt(c -> c.column() + 1).max().orElse(0);
    int row = -1;
    int column = columns;
    for (Cell cell : table.cells()) {
      while (row < cell.row()) {
        out.append(row < 0 ? "" : empty(columns - column) + "|\n");
        out.append(row == 0 ? "| --- ".repeat(columns) + "|\n" : "");
        row++;
        column = 0;
      }
      out.append(empty(cell.column() - column)).append("| ");
      out.append(Markdown.words(cell.text()).replace("\n", " ")).append(' ');
      column = cell.column() + 1;
    }
    out.append(empty(columns - column)).append("|\n");
    out.append(row == 0 ? "| --- ".repeat(columns) + "|\n" : "");
  }

  private static String empty(int cells) {
    return "|  ".repeat(cells);
  }

  private void html(Table table) {
    out.append("<table>\n");
    int row = -1;
    for (Cell cell : table.cells()) {
      while (row < cell.row()) {
        out.append(row < 0 ? "<tr>" : "</tr>\n<tr>");
        row++;
      }
      out.append("<td")
          .append(span("rowspan", cell.rows()))
          .append(span("colspan", cell.columns()));
      out.append('>').append(escaped(cell.text())).append("</td>");
    }
    out.append("</tr>\n</table>\n");
  }

  private static String span(String name, int count) {
    return count == 1 ? "" : " " + name + "=\"" + count + "\"";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
