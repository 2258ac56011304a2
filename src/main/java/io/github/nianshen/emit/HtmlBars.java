package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many findings there are by rule and by organ, as bars that lead to them. */
final class HtmlBars {
  private static final Words BY_RULE = new Words("按规则", "By rule");
  private static final Words BY_ORGAN = new Words("按机关", "By organ");
  static final Words NO_ORGAN = new Words("（未写明机关）", "(names no organ)");
  private static final Words RULE = new Words("规则", "rule");
  private static final Words ORGAN = new Words("机关", "organ");
  private static final Words SHARES = new Words("错误和警告", "errors and warnings");
  private static final Words MORE = new Words("全部 {0} 项", "all {0}");

  /** Bars that are seen at first. */
  private static final int FIRST = 12;

  private final HtmlOut out;
  private final Lang lang;

  HtmlBars(HtmlOut out) {
    this.out = out;
    this.lang = out.lang();
  }

  /**
   * A bar.
   *
   * @param filter what the list is narrowed by
   * @param value to what
   * @param counts findings of each level
   */
  private record Bar(String filter, String value, String name, Map<Level, Integer> counts) {
    int count(Level level) {
      return counts.getOrDefault(level, 0);
    }

    /** Notes are counted and not drawn: there may be so many that nothing else could be seen. */
    int drawn() {
      return count(Level.ERROR) + count(Level.WARNING);
    }

    int sum() {
      return drawn() + count(Level.NOTE);
    }

    /** The errors first, then the number of all. */
    static final Comparator<Bar> ORDER =
        Comparator.<Bar>comparingInt(b -> b.count(Level.ERROR))
            .thenComparingInt(Bar::sum)
            .reversed();
  }

  /** Writes both plots. */
  void write(RunResult run, List<Map<Level, Integer>> perRule) {
    List<Bar> rules = new ArrayList<>();
    for (int i = 0; i < perRule.size(); i++) {
      RuleInfo rule = run.rules().get(i);
      String name = rule.id() + " " + rule.title().in(lang);
      rules.add(new Bar("rule", rule.id(), name, perRule.get(i)));
    }
    plot(BY_RULE, RULE, rules);
    Map<String, Map<Level, Integer>> organs = new TreeMap<>();
    for (FileOutcome file : run.files()) {
      String organ = HtmlFilter.organ(file);
      Map<Level, Integer> counts = organs.computeIfAbsent(organ, o -> new EnumMap<>(Level.class));
      file.counts().forEach((level, count) -> counts.merge(level, count, Integer::sum));
    }
    List<Bar> bars = new ArrayList<>();
    organs.forEach((organ, counts) -> bars.add(new Bar("organ", organ, name(organ), counts)));
    plot(BY_ORGAN, ORGAN, bars);
  }

  private String name(String organ) {
    return organ.isEmpty() ? NO_ORGAN.in(lang) : organ;
  }

  private void plot(Words name, Words what, List<Bar> all) {
    List<Bar> bars = all.stream().filter(b -> b.sum() > 0).sorted(Bar.ORDER).toList();
    if (bars.isEmpty()) {
      return;
    }
    int most = Math.max(1, bars.stream().mapToInt(Bar::drawn).max().orElse(1));
    out.begin("section", "class", "plot").leaf("h3", name);
    out.begin("table", "class", "bars").raw("<thead><tr>").leaf("th", what, "scope", "col");
    for (Level level : Level.values()) {
      out.leaf("th", level.in(lang), "scope", "col", "class", "number");
    }
    out.leaf("th", SHARES, "scope", "col");
    out.raw("</tr></thead>\n<tbody>");
    for (int i = 0; i < bars.size(); i++) {
      row(bars.get(i), most, i >= FIRST);
    }
    out.raw("</tbody></table>");
    if (bars.size() > FIRST) {
      out.begin("button", "type", "button", "class", "whole").words(MORE, "" + bars.size());
      out.end("button");
    }
    out.end("section").line();
  }

  private void row(Bar bar, int most, boolean later) {
    out.raw(later ? "<tr class=\"later\">" : "<tr>").begin("th", "scope", "row");
    if (bar.value().isEmpty()) {
      out.words(bar.name());
    } else {
      out.raw("<a href=\"#list\" data-" + bar.filter() + "=\"");
      out.raw(HtmlOut.escaped(bar.value()) + "\">").words(bar.name()).end("a");
    }
    out.end("th");
    for (Level level : Level.values()) {
      int count = bar.count(level);
      out.leaf("td", "" + count, "class", count == 0 ? "number zero" : "number");
    }
    out.raw("<td>");
    draw(bar, most);
    out.raw("</td></tr>\n");
  }

  /** Presentation attributes only: the page's policy forbids styles within elements. */
  private void draw(Bar bar, int most) {
    List<Level> drawn = List.of(Level.ERROR, Level.WARNING);
    String words =
        drawn.stream()
            .map(l -> Counts.of(l, bar.count(l), lang))
            .collect(Collectors.joining(lang == Lang.ZH ? "，" : ", "));
    out.raw("<svg role=\"img\" aria-label=\"" + words + "\" preserveAspectRatio=\"none\"");
    out.raw(" viewBox=\"0 0 " + most + " 1\">");
    int from = 0;
    for (Level level : drawn) {
      int count = bar.count(level);
      if (count > 0) {
        out.raw("<rect class=\"" + level.word() + "\" x=\"" + from + "\" width=\"" + count);
        out.raw("\" height=\"1\"></rect>");
      }
      from += count;
    }
    out.end("svg");
  }
}
