package io.github.nianshen.corpus;

import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.UnitsBelow;
import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of a batch added up for each organ that a roster names as the one above. */
public final class RollUp {
  private final Roster roster;
  private final Set<Summand> seen = new HashSet<>();
  private final Map<Head, Sum> sums = new HashMap<>();

  /** Nothing added up yet. */
  public RollUp(Roster roster) {
    this.roster = roster;
  }

  /** A unit's report of a year. */
  private record Summand(String unit, Year year) {}

  /** An organ's units in a year. */
  private record Head(String organ, Year year) {}

  /** How many units' reports were added, and for each form how many have it, and its sums. */
  private static final class Sum {
    private int units;
    private final Map<String, Integer> having = new HashMap<>();
    private final Map<String, Map<Form.Key, BigDecimal>> cells = new HashMap<>();

    void add(Form form) {
      String name = form.template().name();
      having.merge(name, 1, Integer::sum);
      Map<Form.Key, BigDecimal> before = cells.get(name);
      Map<Form.Key, BigDecimal> now = new HashMap<>();
      for (Form.Key key : form.figures().keySet()) {
        Optional<BigDecimal> value =
            form.figure(key.row(), key.column())
                .filter(f -> f.state() == Figure.State.NUMBER)
                .flatMap(Figure::value);
        BigDecimal old = before == null ? BigDecimal.ZERO : before.get(key);
        if (value.isPresent() && old != null) {
          now.put(key, old.add(value.get()));
        }
      }
      cells.put(name, now);
    }
  }

  /** Adds a unit's report to what its organ above must come to; of two of one year the first. */
  public void add(Report report) {
    Optional<Roster.Unit> unit = roster.unit(report.organ().name());
    Optional<String> above = unit.flatMap(roster::above);
    if (above.isEmpty() || report.year().isEmpty()) {
      return;
    }
    Year year = report.year().get();
    if (seen.add(new Summand(unit.get().name(), year))) {
      Sum sum = sums.computeIfAbsent(new Head(above.get(), year), h -> new Sum());
      sum.units++;
      report.forms().stream()
          .map(f -> f.template().name())
          .distinct()
          .flatMap(name -> report.form(name).stream())
          .filter(f -> !f.has(Misfit.Kind.ROW_DOUBTFUL) && f.addsUp())
          .forEach(sum::add);
    }
  }

  /** What the units below a report's organ come to; empty unless all of them were added. */
  Optional<UnitsBelow> below(Report report) {
    String organ =
        roster
            .unit(report.organ().name())
            .map(Roster.Unit::name)
            .orElseGet(() -> report.organ().name());
    String key = Organ.withoutOffice(organ);
    int wanted = roster.below(key);
    return report
        .year()
        .map(y -> sums.get(new Head(key, y)))
        .filter(s -> wanted > 0 && s.units == wanted)
        .map(s -> new UnitsBelow(wanted, whole(s)));
  }

  private static Map<String, Map<Form.Key, BigDecimal>> whole(Sum sum) {
    Map<String, Map<Form.Key, BigDecimal>> whole = new HashMap<>(sum.cells);
    whole.keySet().removeIf(name -> sum.having.getOrDefault(name, 0) < sum.units);
    return whole;
  }
}
