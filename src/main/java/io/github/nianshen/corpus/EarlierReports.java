package io.github.nianshen.corpus;

import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.Baseline.Standing;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Resubmission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The reports of an earlier run, each found again by organ and year whatever its file is called
 * now, and by the file's name where no organ or no year is told.
 */
public final class EarlierReports {
  private final Map<String, Earlier> byAddress = new TreeMap<>();
  private final Map<String, List<Earlier>> byName = new HashMap<>();
  private final Map<String, OrganNames<Earlier>> byYear = new HashMap<>();

  /** A report of the earlier run: its file, and its errors and warnings. */
  private static final class Earlier {
    private final String address;
    private final Issuer issuer;
    private final Set<String> marks = new HashSet<>();
    private boolean again;

    Earlier(String address, Issuer issuer) {
      this.address = address;
      this.issuer = issuer;
    }

    boolean isNamed() {
      return !issuer.organ().isEmpty() && !issuer.year().isEmpty();
    }

    String name() {
      return issuer.organ().isEmpty() ? address : issuer.organ();
    }
  }

  /** The reports of a run. */
  public EarlierReports(Baseline run) {
    run.issuers().forEach((a, issuer) -> byAddress.put(a, new Earlier(a, issuer)));
    for (Standing one : run.standing().values()) {
      if (isProblem(one.level())) {
        byAddress
            .computeIfAbsent(one.file(), a -> new Earlier(a, Issuer.UNKNOWN))
            .marks
            .add(one.mark());
      }
    }
    byAddress
        .values()
        .forEach(e -> byName.computeIfAbsent(last(e.address), n -> new ArrayList<>(1)).add(e));
    byAddress.values().stream()
        .filter(Earlier::isNamed)
        .forEach(
            e ->
                byYear
                    .computeIfAbsent(e.issuer.year(), y -> new OrganNames<>())
                    .put(e.issuer.organ(), e));
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static boolean isProblem(String level) {
    return level.equals(Level.ERROR.word()) || level.equals(Level.WARNING.word());
  }

  /**
   * A report of this run.
   *
   * @param address its file
   * @param marks its errors and warnings
   * @param aside findings that do not count any more
   */
  public record Now(String address, Issuer issuer, Set<String> marks, Set<String> aside) {
    /** Keeps copies. */
    public Now {
      marks = Set.copyOf(marks);
      aside = Set.copyOf(aside);
    }
  }

  /**
   * What became of the problems of a report; empty where the earlier run had no such report, or
   * another file of this run is that report already.
   */
  public Optional<Resubmission> again(Now now) {
    Optional<Earlier> earlier = earlier(now).filter(e -> !e.again);
    earlier.ifPresent(e -> e.again = true);
    return earlier.map(e -> compared(e.marks, now));
  }

  private Optional<Earlier> earlier(Now now) {
    Optional<Earlier> same = Optional.ofNullable(byAddress.get(now.address()));
    boolean named = !now.issuer().organ().isEmpty() && !now.issuer().year().isEmpty();
    if (same.filter(e -> !named || !e.isNamed() || e.issuer.equals(now.issuer())).isPresent()) {
      return same;
    }
    if (!named) {
      List<Earlier> alike = byName.getOrDefault(last(now.address()), List.of());
      return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
    return Optional.ofNullable(byYear.get(now.issuer().year()))
        .flatMap(organs -> organs.get(now.issuer().organ()));
  }

  private static Resubmission compared(Set<String> before, Now now) {
    int counted = 0;
    int left = 0;
    for (String mark : before) {
      counted += now.aside().contains(mark) ? 0 : 1;
      left += now.marks().contains(mark) ? 1 : 0;
    }
    return new Resubmission(counted, left, now.marks().size() - left);
  }

  /** The reports with problems that were not handed in again, in the order of their files. */
  public List<String> absent() {
    List<String> absent = new ArrayList<>();
    Set<Issuer> seen = new HashSet<>();
    byAddress.values().stream()
        .filter(e -> e.again && e.isNamed())
        .forEach(e -> seen.add(e.issuer));
    for (Earlier one : byAddress.values()) {
      boolean other = one.isNamed() && !seen.add(one.issuer);
      if (!one.again && !other && !one.marks.isEmpty()) {
        absent.add(one.name());
      }
    }
    return absent;
  }
}
