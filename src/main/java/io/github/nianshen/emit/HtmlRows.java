package io.github.nianshen.emit;

import io.github.nianshen.emit.XlsxSheet.Column;
import io.github.nianshen.emit.XlsxSheet.Kind;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.List;

/** A table of the workbook as a page shows it. */
final class HtmlRows implements Rows {
  private final HtmlOut out;
  private final List<Column> columns;
  private final List<String> remarks = new ArrayList<>();
  private int rows;

  /** Begins a table; {@link #end} ends it. */
  HtmlRows(HtmlOut out, Words caption, List<Column> columns) {
    this.out = out;
    this.columns = columns;
    out.begin("table", "class", "list").leaf("caption", caption, "class", "unseen");
    out.raw("<thead><tr>");
    for (Column column : columns) {
      out.leaf("th", column.head(), "scope", "col", "class", name(column));
    }
    out.raw("</tr></thead>\n<tbody>");
  }

  private static String name(Column column) {
    return column.kind() == Kind.NUMBERS ? "number" : "w" + Math.min(5, column.width() / 10);
  }

  @Override
  public void add(List<String> cells) {
    out.raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      out.begin("td", "class", name(column));
      if (column.kind() == Kind.NAMES) {
        out.clean(XlsxWords.ofName(cells.get(i)));
      } else {
        out.words(cells.get(i));
      }
      out.end("td");
    }
    out.raw("</tr>\n");
    rows++;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public void remark(String words) {
    remarks.add(words);
  }

  /** Ends the table; what is remarked stands below it. */
  void end() {
    out.raw("</tbody></table>\n");
    remarks.forEach(r -> out.leaf("p", r, "class", "remark").line());
  }
}
