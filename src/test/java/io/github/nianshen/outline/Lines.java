package io.github.nianshen.outline;

import io.github.nianshen.form.Standard;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the lines of a text: {@code # …} is a heading that the format marks at level 2 and
 * {@code ## …} at 3, lines with {@code |} that follow each other are a table, all others are
 * paragraphs.
 */
public final class Lines {
  private static final List<Standard> STANDARDS = Rulebook.builtIn().standards();

  /** The mandated headings with a line below each. */
  public static final List<String> OUTLINE =
      List.of(
          "一、总体情况",
          "全县公开工作平稳开展。",
          "二、主动公开政府信息情况",
          "主动公开的情况见下文。",
          "三、收到和处理政府信息公开申请情况",
          "申请的情况见下文。",
          "四、政府信息公开行政复议、行政诉讼情况",
          "复议的情况见下文。",
          "五、存在的主要问题及改进情况",
          "问题是培训不多。",
          "六、其他需要报告的事项",
          "没有其他事项。");

  private Lines() {}

  public static Document document(List<String> lines) {
    String text = String.join("\n", lines);
    var blocks = new ArrayList<Block>();
    var cells = new ArrayList<Cell>();
    int at = 0;
    int row = 0;
    for (String line : lines) {
      int end = at + line.length();
      if (line.contains("|")) {
        cells(line, at, row++, cells);
      } else {
        table(cells, blocks);
        row = 0;
        int words = line.startsWith("#") ? line.indexOf(' ') + 1 : 0;
        var span = new Span(at + words, end);
        blocks.add(words > 0 ? new Heading(span, words) : new Paragraph(span));
      }
      at = end + 1;
    }
    table(cells, blocks);
    return new Document(
        Path.of("a.txt"), Format.TXT, text, blocks, Source.same(text), List.of(), List.of());
  }

  private static void cells(String line, int from, int row, List<Cell> cells) {
    int at = from;
    String[] words = line.split("\\|", -1);
    for (int column = 0; column < words.length; column++) {
      var span = new Span(at, at + words[column].length());
      cells.add(new Cell(span, words[column], row, column, 1, 1));
      at = span.end() + 1;
    }
  }

  private static void table(List<Cell> cells, List<Block> into) {
    if (!cells.isEmpty()) {
      Span span = cells.get(0).span().to(cells.get(cells.size() - 1).span());
      into.add(new Table(span, cells, false));
      cells.clear();
    }
  }

  public static Report read(String... lines) {
    return read(List.of(lines));
  }

  public static Report read(List<String> lines) {
    return read(lines, Overrides.NONE);
  }

  public static Report read(List<String> lines, Overrides overrides) {
    return new ReportReader(STANDARDS).read(document(lines), overrides);
  }

  /** The mandated outline with one of its lines in other words, or in several lines. */
  public static List<String> with(String line, String... instead) {
    var lines = new ArrayList<>(OUTLINE);
    int at = lines.indexOf(line);
    lines.remove(at);
    lines.addAll(at, List.of(instead));
    return lines;
  }

  /** The mandated outline with lines before it. */
  public static List<String> after(String... front) {
    var lines = new ArrayList<>(List.of(front));
    lines.addAll(OUTLINE);
    return lines;
  }

  /** The mandated outline with lines after it. */
  public static List<String> before(String... back) {
    var lines = new ArrayList<>(OUTLINE);
    lines.addAll(List.of(back));
    return lines;
  }

  /** The headings of a report's sections, their lines in the document's own words. */
  public static List<String> headings(Report report) {
    return report.sections().stream().map(s -> words(report, s.heading().span())).toList();
  }

  /** In what a report departs from the outline, and at which words. */
  public static List<String> departures(Report report) {
    return report.departures().stream()
        .map(d -> d.kind() + " " + d.topic() + " at " + words(report, d.span()))
        .toList();
  }

  /** The words of some blocks. */
  public static List<String> words(Report report, List<Block> blocks) {
    return blocks.stream().map(b -> words(report, b.span())).toList();
  }

  public static String words(Report report, Span span) {
    return report.document().words(span).replace("\n", "⏎");
  }
}
