package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source.Position;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The other places of a finding. Two sums stand under each other as they would on paper, one figure
 * a line with its place and label; figures that are 0 share a line, for they change nothing but may
 * be the wrong ones. Places without figures are a list.
 */
final class OtherPlaces {
  private static final Words ALSO = new Words("另见：", "also: ");
  private static final Words GAP = new Words("，", ", ");
  private static final String INDENT = "    ";

  /** {@code 0}, {@code 0.00}. */
  private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?");

  private final Document document;
  private final Optional<Sites> sites;
  private final Setting setting;

  /** The page of the finding itself, which is not said again. */
  private final String here;

  /**
   * The other places of a finding.
   *
   * @param from where the finding itself is
   */
  OtherPlaces(Document document, Optional<Sites> sites, Span from, Setting setting) {
    this.document = document;
    this.sites = sites;
    this.setting = setting;
    this.here = sites.map(s -> s.at(from).page(setting.lang())).orElse("");
  }

  /** A line of a sum: how it joins those above, its figure, and what stands behind it. */
  record Row(String sign, String figure, List<String> places) {}

  /** In lines. */
  List<String> lines(List<Related> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    Lang lang = setting.lang();
    if (others.stream().anyMatch(o -> o.figure().isEmpty())) {
      List<String> names = others.stream().map(this::place).toList();
      String all = String.join(GAP.in(lang), names);
      return Wrap.lines("  " + ALSO.in(lang), all, setting.columns());
    }
    List<Row> rows = rows(others, this::place);
    int signs = rows.stream().mapToInt(r -> r.sign().length()).max().orElse(0);
    int figures = rows.stream().mapToInt(r -> r.figure().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      String sign = row.sign() + " ".repeat(signs - row.sign().length());
      String figure = " ".repeat(figures - row.figure().length()) + row.figure();
      String front = INDENT + sign + (signs > 0 ? " " : "") + figure + "  ";
      lines.addAll(Wrap.lines(front, String.join(GAP.in(lang), row.places()), setting.columns()));
    }
    return lines;
  }

  /**
   * A sum in lines.
   *
   * @param name what a place is called
   */
  static List<Row> rows(List<Related> others, Function<Related, String> name) {
    List<Row> rows = new ArrayList<>();
    List<Related> zeros = new ArrayList<>();
    for (Related other : others) {
      String sign = other.sign().orElse("");
      if (sign.isEmpty() || other.opensSide()) {
        flush(zeros, name, rows);
      }
      boolean zero = ZERO.matcher(figure(other)).matches();
      if (zero && sign.equals("+")) {
        zeros.add(other);
      } else {
        rows.add(new Row(sign, figure(other), List.of(name.apply(other))));
      }
    }
    flush(zeros, name, rows);
    return rows;
  }

  private static void flush(List<Related> zeros, Function<Related, String> name, List<Row> rows) {
    if (!zeros.isEmpty()) {
      rows.add(new Row("+", "0", zeros.stream().map(name).toList()));
      zeros.clear();
    }
  }

  private static String figure(Related other) {
    return Display.safe(Mask.of(other.figure().orElse("")));
  }

  private String place(Related other) {
    String label = Display.safe(Mask.of(other.label()));
    return (where(other.span()) + " " + label).strip();
  }

  private String where(Span span) {
    if (sites.isPresent()) {
      String page = sites.get().at(span).page(setting.lang());
      return page.equals(here) ? "" : page;
    }
    Position at = document.source().position(span.start());
    return at.line() + ":" + at.column();
  }
}
