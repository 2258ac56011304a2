package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianshen.emit.Twin;
import io.github.nianshen.lint.Model.Item;
import io.github.nianshen.lint.Model.Kind;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Layouts in which one and the same report arrives. */
enum Layout {
  /** A row a line, bars between its cells. */
  PIPES("txt", m -> lines(m, "\n\n", rows -> rows(rows, " | ", ""))),
  /** The same with blank cells at the end of each row. */
  PIPES_TRAILING("txt", m -> lines(m, "\n", rows -> rows(rows, " | ", " | |"))),
  /** A row a line, tabs between its cells. */
  TABS("txt", m -> lines(m, "\n", rows -> rows(rows, "\t", ""))),
  /** A cell a line, blank lines between. */
  CELLS("txt", m -> lines(m, "\n\n", rows -> cells(rows, "\n\n", ""))),
  /** A cell a line, no blank lines. */
  CELLS_DENSE("txt", m -> lines(m, "\n", rows -> cells(rows, "\n", ""))),
  /** A cell a line with a tab before it, labels broken over two lines. */
  TAB_INDENTED("txt", m -> lines(m, "\n", rows -> broken(cells(rows, "\n", "\t")))),
  /** Lines of 28 characters with page numbers between, as text taken from a pdf. */
  WRAPPED("txt", Layout::wrapped),
  /** A table without any separator. */
  FLATTENED("txt", m -> lines(m, "\n", rows -> rows(rows, "", ""))),
  /** A whole report without a line break. */
  ONE_PARAGRAPH("txt", m -> lines(m, " ", rows -> cells(rows, " ", ""))),
  MARKDOWN("md", Layout::markdown),
  HTML("html", m -> page(m, "<meta charset=\"utf-8\">", false)),
  /** A page as an office program saves it. */
  WORD(
      "html",
      m -> page(m, "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">", true)),
  /** What was read of a page, and of a text, written down as Markdown. */
  TWIN_OF_PAGE("md", m -> twin("a.html", WORD.write(m))),
  TWIN_OF_TEXT("md", m -> twin("a.txt", PIPES.write(m))),
  CRLF("txt", m -> PIPES.words(m).replace("\n", "\r\n")),
  CR("txt", m -> PIPES.words(m).replace("\n", "\r")),
  BYTE_ORDER_MARK("txt", m -> "\ufeff" + PIPES.words(m)),
  UTF_16("txt", m -> "\ufeff" + PIPES.words(m)),
  GB18030("txt", m -> PIPES.words(m)),
  /** Figures in full width. */
  FULL_WIDTH("txt", m -> fullWidth(PIPES.words(m))),
  /** Brackets and commas in half width. */
  HALF_WIDTH("txt", m -> halfWidth(PIPES.words(m))),
  /** Many blank lines, some of them with spaces. */
  BLANK_LINES("txt", m -> PIPES.words(m).replace("\n", "\n\n  \n\u3000\n"));

  private static final Map<String, String> BROKEN =
      Map.of("商业企业", "商业\n企业", "科研机构", "科研\n机构", "结果维持", "结果\n维持", "尚未审结", "尚未\n审结");

  private final String extension;

  /** None of the functions above keeps anything. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Model, String> writer;

  Layout(String extension, Function<Model, String> writer) {
    this.extension = extension;
    this.writer = writer;
  }

  String file() {
    return "report." + extension;
  }

  String words(Model model) {
    return writer.apply(model);
  }

  byte[] write(Model model) {
    Charset charset =
        switch (this) {
          case WORD, GB18030 -> Charset.forName("GB18030");
          case UTF_16 -> UTF_16LE;
          default -> UTF_8;
        };
    return words(model).getBytes(charset);
  }

  /** Whether a blank cell can be told from none. */
  boolean holdsBlanks() {
    return switch (this) {
      case CELLS, CELLS_DENSE, TAB_INDENTED, WRAPPED, FLATTENED, ONE_PARAGRAPH -> false;
      default -> true;
    };
  }

  /** Whether figures of neighbouring cells stay apart. */
  boolean holdsFigures() {
    return this != FLATTENED;
  }

  private static String twin(String name, byte[] bytes) {
    try {
      return Twin.of(Reader.read(Path.of(name), bytes, Limits.ORDINARY));
    } catch (Unread refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static String lines(
      Model model, String between, Function<List<List<String>>, String> table) {
    return model.items().stream()
            .map(i -> i.kind == Kind.TABLE ? table.apply(i.rows) : i.text)
            .collect(Collectors.joining(between))
        + "\n";
  }

  private static String rows(List<List<String>> rows, String between, String after) {
    return rows.stream()
        .map(r -> String.join(between, r) + after)
        .collect(Collectors.joining("\n"));
  }

  private static String cells(List<List<String>> rows, String between, String before) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(c -> !c.isEmpty())
        .map(c -> before + c)
        .collect(Collectors.joining(between));
  }

  private static String broken(String cells) {
    String broken = cells;
    for (Map.Entry<String, String> label : BROKEN.entrySet()) {
      broken = broken.replace(label.getKey() + "\n", label.getValue() + "\n");
    }
    return broken;
  }

  private static String wrapped(Model model) {
    var out = new ArrayList<String>();
    for (Item item : model.items()) {
      String indent = item.kind == Kind.SIGNATURE ? "                    " : "    ";
      if (item.kind == Kind.TABLE) {
        item.rows.forEach(
            r -> out.add(String.join(" ", r.stream().filter(c -> !c.isEmpty()).toList())));
      } else {
        String text = indent + item.text;
        while (text.length() > 28 && item.kind == Kind.TEXT) {
          int at = breakAt(text);
          out.add(text.substring(0, at));
          text = text.substring(at);
        }
        out.add(text);
      }
    }
    for (int page = 1, at = 30; at < out.size(); page++, at += 31) {
      out.add(at, "- " + page + " -");
    }
    return String.join("\n", out) + "\n";
  }

  /** A line begins neither with a mark nor within a number. */
  private static int breakAt(String text) {
    int at = 28;
    while (at < text.length() && "，。；：、）”0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String markdown(Model model) {
    var out = new StringBuilder();
    for (Item item : model.items()) {
      out.append(
          switch (item.kind) {
            case TITLE -> "# " + item.text;
            case HEADING -> "## " + item.text;
            case SUBHEADING -> "### " + item.text;
            case TABLE -> pipeTable(Grid.matrix(Grid.of(item.rows)));
            default -> item.text;
          });
      out.append("\n\n");
    }
    return out.toString();
  }

  private static String pipeTable(List<List<String>> matrix) {
    var out = new ArrayList<String>();
    for (List<String> row : matrix) {
      out.add("| " + String.join(" | ", row) + " |");
      if (out.size() == 1) {
        out.add("|" + "---|".repeat(row.size()));
      }
    }
    return String.join("\n", out);
  }

  private static String page(Model model, String meta, boolean word) {
    var out = new StringBuilder("<!DOCTYPE html>\n<html><head>" + meta + "</head>\n<body>\n");
    for (Item item : model.items()) {
      if (item.kind == Kind.TABLE) {
        out.append(table(item.rows, word));
      } else {
        String tag = word ? "p" : tag(item.kind);
        out.append('<').append(tag).append('>').append(words(item.text, word));
        out.append("</").append(tag).append(">\n");
      }
    }
    return out + "</body></html>\n";
  }

  private static String tag(Kind kind) {
    return switch (kind) {
      case TITLE -> "h1";
      case HEADING -> "h2";
      case SUBHEADING -> "h3";
      default -> "p";
    };
  }

  private static String table(List<List<String>> rows, boolean word) {
    var out = new StringBuilder("<table border=1>\n");
    for (List<Grid.Square> row : Grid.of(rows)) {
      out.append("<tr>");
      for (Grid.Square square : row) {
        out.append("<td colspan=\"").append(square.columns());
        out.append("\" rowspan=\"").append(square.rows()).append("\">");
        String words = words(square.text(), word);
        out.append(word ? "<p class=MsoNormal>" + words + "</p>" : words).append("</td>");
      }
      out.append("</tr>\n");
    }
    return out + "</table>\n";
  }

  private static String words(String text, boolean word) {
    if (!word) {
      return text;
    }
    int half = text.length() / 2;
    return "<span style='mso-bidi-font-size:16.0pt'>"
        + text.substring(0, half)
        + "</span><span lang=EN-US>"
        + text.substring(half)
        + "<o:p></o:p></span>";
  }

  static String fullWidth(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean figure = c >= '0' && c <= '9';
      out.append(figure ? (char) (c + 0xFEE0) : c);
    }
    return out.toString();
  }

  static String halfWidth(String text) {
    return text.replace('（', '(')
        .replace('）', ')')
        .replace('，', ',')
        .replace('：', ':')
        .replace('；', ';');
  }
}
