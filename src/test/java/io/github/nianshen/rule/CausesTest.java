package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.form.Era;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Span;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** One wrong figure in a table whose sums were right. */
class CausesTest {
  private static final List<String> KINDS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");

  @Property(tries = 300)
  void oneWrongCellIsNamedByEverySumItBreaks(
      @ForAll @Size(25 * 6) List<@IntRange(max = 40) Integer> figures,
      @ForAll boolean newest,
      @ForAll @IntRange(max = 10_000) int pick,
      @ForAll @IntRange(min = 1, max = 30) int change) {
    int year = newest ? 2024 : 2020;
    Map<String, Integer> table = balanced(year, figures);
    List<String> cells = List.copyOf(table.keySet());
    String cell = cells.get(pick % cells.size());
    Map<String, String> broken = new LinkedHashMap<>();
    table.forEach((k, v) -> broken.put(k, Integer.toString(k.equals(cell) ? v + change : v)));

    Handmade report = Handmade.of(year).form("申请表", broken);
    Form form = report.report().forms().get(0);
    List<Breach> breaches = Handmade.SUMS.check(new Case(report.report()));

    assertEquals(sumsOf(cell), sums(breaches));
    String[] key = cell.split("/", 2);
    Span span = form.figure(key[0], key[1]).orElseThrow().span();
    for (Breach breach : breaches) {
      assertEquals(span, breach.span());
      assertEquals(Optional.of("申请表/" + cell), breach.cause());
      List<String> arguments = breach.message().arguments();
      assertEquals(table.get(cell) + "", arguments.get(arguments.size() - 1));
    }
  }

  @Property(tries = 100)
  void twoCellsWrongByTheSameLeaveOpenWhichOnes(
      @ForAll @Size(25 * 6) List<@IntRange(max = 40) Integer> figures,
      @ForAll @IntRange(max = 10_000) int pick,
      @ForAll @IntRange(min = 1, max = 30) int change) {
    Map<String, Integer> table = balanced(2024, figures.stream().map(f -> f + 30).toList());
    List<String> rows =
        table.keySet().stream().filter(k -> k.matches("三\\([^七]\\).*/自然人")).toList();
    String one = rows.get(pick % rows.size()).split("/", 2)[0];
    String other = rows.get((pick + 1) % rows.size()).split("/", 2)[0];
    Map<String, String> broken = new LinkedHashMap<>();
    table.forEach((k, v) -> broken.put(k, Integer.toString(v)));
    for (String cell : List.of(one + "/自然人", other + "/商业企业")) {
      broken.put(cell, Integer.toString(table.get(cell) + change));
    }

    List<Breach> breaches = Handmade.of(2024).form("申请表", broken).breaches();
    assertEquals(
        4,
        breaches.size(),
        () -> breaches.stream().map(b -> b.rule().id() + b.message()).toList().toString());
    Set<String> named = new TreeSet<>();
    for (Breach breach : breaches) {
      assertEquals(Optional.empty(), breach.cause());
      List<String> said = breach.message().arguments();
      List<String> cells = said.subList(said.size() - 7, said.size() - 1);
      named.add(cells.get(0) + cells.get(1));
      named.add(cells.get(3) + cells.get(4));
    }
    assertEquals(4, named.size());
  }

  @Property(tries = 100)
  void lastYearsFigureIsOneOfTheSumsThatNameTheCell(
      @ForAll @Size(25 * 6) List<@IntRange(max = 40) Integer> figures,
      @ForAll @IntRange(min = 1, max = 30) int change) {
    Map<String, Integer> table = balanced(2024, figures);
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    table.forEach((k, v) -> now.put(k, Integer.toString(v)));
    KINDS.forEach(k -> before.put("四/" + k, Integer.toString(table.get("二/" + k))));
    before.put("四/总计", Integer.toString(table.get("二/总计")));
    now.put("二/总计", Integer.toString(table.get("二/总计") + change));
    Report last = Handmade.of(2023).form("申请表", before).report();
    var beside =
        new Company() {
          @Override
          public Optional<Report> previous(Report report) {
            return Optional.of(last);
          }
        };
    Report report = Handmade.of(2024).form("申请表", now).report();
    List<Breach> breaches = Handmade.SUMS.check(new Case(report, Lists.NONE, beside));

    assertEquals(Set.of("NS301", "NS303", "NS307"), sums(breaches));
    for (Breach breach : breaches) {
      assertEquals(Optional.of("申请表/二/总计"), breach.cause());
      List<String> arguments = breach.message().arguments();
      assertEquals(table.get("二/总计") + "", arguments.get(arguments.size() - 1));
    }
  }

  @Property(tries = 100)
  void aTableWhoseSumsAreRightIsSilent(
      @ForAll @Size(25 * 6) List<@IntRange(max = 40) Integer> figures) {
    Map<String, String> table = new LinkedHashMap<>();
    balanced(2024, figures).forEach((k, v) -> table.put(k, Integer.toString(v)));
    assertTrue(Handmade.of(2024).form("申请表", table).breaches().isEmpty());
  }

  /** The sums that a cell is in, as rule and row or column. */
  private static Set<String> sumsOf(String cell) {
    String row = cell.split("/", 2)[0];
    String column = cell.split("/", 2)[1];
    var sums = new TreeSet<String>();
    sums.add("NS301");
    boolean result = row.startsWith("三");
    if (result) {
      sums.add("NS302");
    }
    if (!result || row.equals("三(七)")) {
      sums.add("NS303");
    }
    assertTrue(!column.isEmpty());
    return sums;
  }

  private static Set<String> sums(List<Breach> breaches) {
    assertEquals(breaches.size(), breaches.stream().map(b -> b.rule().id()).distinct().count());
    return breaches.stream().map(b -> b.rule().id()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** A table of 申请表 with these figures in its results, carried in and out, and right sums. */
  private static Map<String, Integer> balanced(int year, List<Integer> figures) {
    Template template =
        Handmade.BOOK.standard(Era.of(Year.of(year))).orElseThrow().template("申请表").orElseThrow();
    List<String> details =
        template.rows().stream()
            .filter(r -> r.figures() && r.total().isPresent())
            .map(Row::key)
            .toList();
    var table = new LinkedHashMap<String, Integer>();
    var next = new ArrayList<>(figures).iterator();
    for (String kind : KINDS) {
      int closed = 0;
      for (String detail : details) {
        int figure = next.next();
        table.put(detail + "/" + kind, figure);
        closed += figure;
      }
      int in = Math.min(next.next(), closed);
      table.put("三(七)/" + kind, closed);
      table.put("二/" + kind, in);
      table.put("四/" + kind, in / 2);
      table.put("一/" + kind, closed + in / 2 - in);
    }
    for (String row : table.keySet().stream().map(k -> k.split("/", 2)[0]).distinct().toList()) {
      table.put(row + "/总计", KINDS.stream().mapToInt(k -> table.get(row + "/" + k)).sum());
    }
    return table;
  }
}
