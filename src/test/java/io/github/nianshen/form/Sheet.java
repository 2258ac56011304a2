package io.github.nianshen.form;

import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table put on paper cell by cell, and the form that is read from it. */
final class Sheet {
  static final List<Standard> STANDARDS = Rulebook.builtIn().standards();

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** The template of a name in the newest era. */
  static Template template(String name) {
    return template(Era.FROM_2021, name);
  }

  static Template template(Era era, String name) {
    return STANDARDS.stream()
        .filter(s -> s.era() == era)
        .findFirst()
        .flatMap(s -> s.template(name))
        .orElseThrow();
  }

  /** 行政复议 and the other two with these figures below them, as a table of rows of cells. */
  static List<List<String>> disputes(String... figures) {
    List<String> heads = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    var second = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      second.addAll(heads);
    }
    return rows(List.of(List.of("行政复议", "未经复议直接起诉", "复议后起诉"), second, Arrays.asList(figures)));
  }

  /** 申请表 with its column heads, and these figures in each of its rows. */
  static List<List<String>> requests(String... figures) {
    Template template = template("申请表");
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of("申请人情况"));
    template.columns().forEach(c -> heads.add(c.label().words()));
    rows.add(heads);
    for (Row row : template.rows()) {
      List<String> line = new ArrayList<>(List.of(row.label().words()));
      if (row.figures()) {
        line.addAll(Arrays.asList(figures));
      }
      rows.add(line);
    }
    return rows;
  }

  /** 主动公开表 with its heads, and 1, 2, 3 … in its rows, from left to right and downwards. */
  static List<List<String>> proactive() {
    List<List<String>> rows = new ArrayList<>();
    int figure = 0;
    for (Group group : template("主动公开表").groups()) {
      rows.add(new ArrayList<>(List.of(group.label().orElseThrow().words())));
      List<String> heads = new ArrayList<>(List.of("信息内容"));
      group.columns().forEach(c -> heads.add(c.label().words()));
      rows.add(heads);
      for (Row row : group.rows()) {
        List<String> line = new ArrayList<>(List.of(row.label().words()));
        for (int i = 0; i < group.columns().size(); i++) {
          line.add(Integer.toString(++figure));
        }
        rows.add(line);
      }
    }
    return rows;
  }

  /** 统计表 with its heads, and a unit and this figure in each of its rows. */
  static List<List<String>> statistics(String figure) {
    List<List<String>> rows = rows(List.of(List.of("政府信息公开情况统计表"), List.of("统计指标", "单位", "统计数")));
    for (Row row : template(Era.UP_TO_2018, "统计表").rows()) {
      List<String> line = new ArrayList<>(List.of(row.label().words()));
      if (row.figures()) {
        line.addAll(List.of("件", figure));
      }
      rows.add(line);
    }
    return rows;
  }

  /** The row that begins with some words. */
  static List<String> row(List<List<String>> rows, String words) {
    return rows.stream().filter(r -> r.get(0).startsWith(words)).findFirst().orElseThrow();
  }

  static List<List<String>> rows(List<List<String>> rows) {
    var all = new ArrayList<List<String>>();
    rows.forEach(r -> all.add(new ArrayList<>(r)));
    return all;
  }

  Sheet paragraph(String words) {
    int start = text.length();
    text.append(words).append('\n');
    blocks.add(new Paragraph(new Span(start, start + words.length())));
    return this;
  }

  /** A paragraph a row, its cells apart by some sign. */
  Sheet lines(List<List<String>> rows, String between) {
    rows.forEach(r -> paragraph(String.join(between, r)));
    return this;
  }

  /** A paragraph a cell; blank cells are gone. */
  Sheet cells(List<List<String>> rows) {
    rows.forEach(r -> r.stream().filter(c -> !c.isEmpty()).forEach(this::paragraph));
    return this;
  }

  /** A table as separators draw it: a cell's column is its number in the row. */
  Sheet table(List<List<String>> rows) {
    return table(rows, false);
  }

  /** A table as HTML draws it; a cell {@code ^} is covered by a merged cell. */
  Sheet drawn(List<List<String>> rows) {
    return table(rows, true);
  }

  private Sheet table(List<List<String>> rows, boolean drawn) {
    int begin = text.length();
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String words = rows.get(r).get(c);
        if (words.equals("^")) {
          continue;
        }
        int start = text.length();
        text.append(words).append('\t');
        cells.add(new Cell(new Span(start, start + words.length()), words, r, c, 1, 1));
      }
      text.append('\n');
    }
    blocks.add(new Table(new Span(begin, text.length() - 1), cells, drawn));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  FoldedText folded() {
    return new FoldedText(text());
  }

  List<Candidate> candidates() {
    return new Candidates(STANDARDS)
        .find(folded(), blocks, b -> words(b).matches("[一二三四五六]、.{2,20}情况"));
  }

  List<Integer> edges() {
    return new Candidates(STANDARDS).edges(folded(), new Span(0, text.length() - 1));
  }

  List<Form> forms() {
    return forms(Era.FROM_2021);
  }

  List<Form> forms(Era era) {
    return candidates().stream().map(c -> c.fit(STANDARDS, era)).toList();
  }

  /** The only form. */
  Form form() {
    List<Form> forms = forms();
    if (forms.size() != 1) {
      throw new AssertionError(forms.size() + " forms");
    }
    return forms.get(0);
  }

  /** The departures of the only form: kind, words it stands at, what is expected. */
  List<String> misfits() {
    return form().misfits().stream()
        .map(m -> m.kind() + " " + m.span().in(text()).replaceAll("\\s+", " ") + " " + m.expected())
        .toList();
  }

  /** The figures of a row as they stand in the only form, by column; {@code -} for none. */
  String figures(String row) {
    Form form = form();
    Template template = form.template();
    return template.columns(template.row(row).orElseThrow()).stream()
        .map(c -> form.figure(row, c.key()).map(Figure::words).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private String words(Block block) {
    return block.span().in(text());
  }
}
