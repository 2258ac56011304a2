package io.github.nianshen.corpus;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.OrganKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that owe a report, with what no report tells of them. */
public final class Roster {
  /** No units are known. */
  public static final Roster NONE = new Roster(List.of());

  private final List<Unit> units;
  private final OrganNames<Unit> byName = new OrganNames<>();
  private final Map<String, Integer> below = new HashMap<>();

  private Roster(List<Unit> units) {
    this.units = List.copyOf(units);
    units.forEach(u -> byName.put(u.name(), u));
    units.forEach(u -> u.shorts().forEach(s -> byName.put(s, u)));
    units.forEach(u -> above(u).ifPresent(a -> below.merge(a, 1, Integer::sum)));
  }

  /**
   * A unit.
   *
   * @param name its full name
   * @param kind its kind; empty where the roster leaves it to the name
   * @param parent the unit above; empty words for none
   * @param shorts what it is called for short
   */
  public record Unit(String name, Optional<OrganKind> kind, String parent, List<String> shorts) {
    /** Keeps a copy of the list. */
    public Unit {
      shorts = List.copyOf(shorts);
    }

    private Stream<String> names() {
      return Stream.concat(Stream.of(name), shorts.stream());
    }
  }

  /** A roster of units. */
  public static Roster of(List<Unit> units) {
    return new Roster(units);
  }

  /** The unit that an organ is, however its name is written; empty where it is none. */
  Optional<Unit> unit(String organ) {
    return byName.get(organ);
  }

  /** The kind of an organ, however its name is written; empty where the roster does not say. */
  public Optional<OrganKind> kind(String organ) {
    return unit(organ).flatMap(Unit::kind);
  }

  /** The name of the organ above a unit, without the words for its office. */
  Optional<String> above(Unit unit) {
    String parent = unit.parent();
    return parent.isEmpty()
        ? Optional.empty()
        : Optional.of(Organ.withoutOffice(unit(parent).map(Unit::name).orElse(parent)));
  }

  /** How many units have an organ, named without the words for its office, right above them. */
  int below(String organ) {
    return below.getOrDefault(organ, 0);
  }

  /** All names, without the words for their offices. */
  Set<String> names() {
    return units.stream()
        .flatMap(Unit::names)
        .map(Organ::withoutOffice)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many units there are. */
  public int size() {
    return units.size();
  }

  /** The units of which no report is there, in the order of the roster. */
  List<String> missing(List<Sketch> batch) {
    List<Unit> open = new ArrayList<>(units);
    batch.forEach(s -> byName.get(s.organ()).ifPresent(open::remove));
    return open.stream().map(Unit::name).toList();
  }
}
