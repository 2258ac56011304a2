package io.github.nianshen.rule;

import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cells that broken sums have in common. A wrong figure breaks the sum of its row and of its
 * column, and a wrong total yet more: where one other figure in one cell would mend all of them and
 * spoil none that holds, all stand on that cell.
 */
public final class Causes {
  static final String SUFFIX = "-cause";
  static final List<String> PLACES = List.of("cause_row", "cause_column", "cause_value");
  static final Words SAYING =
      new Words(
          "；若“{cause_row}”·“{cause_column}”为 {cause_value}，则各式均平",
          "; were '{cause_row}' / '{cause_column}' {cause_value}, all of them would balance");

  private Causes() {}

  /** The breaches of all rules in one report, those of one cause on their cell. */
  public static List<Breach> settle(Case it, Collection<Outcome> outcomes) {
    List<Identity> broken =
        outcomes.stream().flatMap(o -> o.identities().stream()).filter(i -> !i.holds()).toList();
    List<Identity> kept =
        outcomes.stream().flatMap(o -> o.identities().stream()).filter(Identity::holds).toList();
    Map<Integer, Culprit> culprits = culprits(broken, kept);
    var breaches = new ArrayList<Breach>();
    outcomes.forEach(o -> breaches.addAll(o.single()));
    outcomes.stream()
        .flatMap(o -> o.claims().stream())
        .filter(c -> c.isSound(broken))
        .map(Claim::breach)
        .forEach(breaches::add);
    for (int i = 0; i < broken.size(); i++) {
      Culprit culprit = culprits.get(i);
      broken
          .get(i)
          .breach()
          .map(b -> culprit == null ? b : culprit.blame(b, it))
          .ifPresent(breaches::add);
    }
    return List.copyOf(breaches);
  }

  private static Map<Integer, Culprit> culprits(List<Identity> broken, List<Identity> kept) {
    List<Culprit> widest = widest(candidates(broken, kept));
    var found = new HashMap<Integer, Culprit>();
    for (Culprit culprit : widest) {
      boolean alone =
          widest.stream()
              .noneMatch(o -> !o.equals(culprit) && overlap(o.explains(), culprit.explains()));
      if (alone) {
        culprit.explains().forEach(i -> found.put(i, culprit));
      }
    }
    return found;
  }

  private static List<Culprit> widest(List<Culprit> candidates) {
    return candidates.stream()
        .filter(
            c ->
                candidates.stream()
                    .noneMatch(
                        o ->
                            o.explains().size() > c.explains().size()
                                && o.explains().containsAll(c.explains())))
        .toList();
  }

  private static boolean overlap(Set<Integer> a, Set<Integer> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static List<Culprit> candidates(List<Identity> broken, List<Identity> kept) {
    if (broken.size() < 2) {
      return List.of();
    }
    var cells = new LinkedHashMap<Spot.Id, Spot>();
    broken.forEach(
        i ->
            i.spots().stream()
                .filter(s -> !s.table().past())
                .forEach(s -> cells.putIfAbsent(s.id(), s)));
    var sound = new HashSet<Spot.Id>();
    kept.stream()
        .filter(i -> i.spots().stream().anyMatch(s -> cells.containsKey(s.id())))
        .forEach(i -> sound.addAll(i.balance().factors().keySet()));
    List<Linear> balances = broken.stream().map(Identity::balance).toList();
    return cells.values().stream()
        .filter(s -> !sound.contains(s.id()))
        .flatMap(s -> candidate(s, broken, balances).stream())
        .toList();
  }

  /** The cell as a culprit, if one other figure mends every broken sum that it is in. */
  private static Optional<Culprit> candidate(
      Spot spot, List<Identity> broken, List<Linear> balances) {
    var explains = new HashSet<Integer>();
    var changes = new ArrayList<BigDecimal>();
    for (int i = 0; i < broken.size(); i++) {
      BigDecimal factor = balances.get(i).factors().get(spot.id());
      if (factor != null) {
        explains.add(i);
        change(broken.get(i).gap(), factor).ifPresent(changes::add);
      }
    }
    boolean agreed =
        explains.size() >= 2
            && changes.size() == explains.size()
            && changes.stream().allMatch(c -> c.compareTo(changes.get(0)) == 0);
    return agreed
        ? spot.value()
            .map(v -> v.add(changes.get(0)))
            .filter(v -> isLegal(v, spot.column().kind()))
            .map(v -> new Culprit(spot, v, explains))
        : Optional.empty();
  }

  private static Optional<BigDecimal> change(BigDecimal gap, BigDecimal factor) {
    try {
      return Optional.of(gap.negate().divide(factor));
    } catch (ArithmeticException endlessFraction) {
      return Optional.empty();
    }
  }

  private static boolean isLegal(BigDecimal value, Column.Kind kind) {
    return switch (kind) {
      case COUNT -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
      case AMOUNT, PRICE -> value.signum() >= 0;
      case CHANGE -> true;
    };
  }

  /**
   * A cell whose figure is likely the wrong one.
   *
   * @param spot the cell
   * @param fits the figure that would mend the sums
   * @param explains which broken sums
   */
  private record Culprit(Spot spot, BigDecimal fits, Set<Integer> explains) {
    Breach blame(Breach breach, Case it) {
      Stream<String> more =
          Stream.of(spot.row().label().words(), spot.column().label().words(), Value.plain(fits));
      List<String> arguments = Stream.concat(breach.message().arguments().stream(), more).toList();
      return new Breach(
          breach.rule(),
          breach.level(),
          new Message(breach.message().id() + SUFFIX, arguments),
          spot.span().orElse(breach.span()),
          spot.place(it.report()),
          breach.related(),
          breach.fixes(),
          Optional.of(name(it)),
          breach.quote());
    }

    private String name(Case it) {
      String form = spot.table().form().template().name();
      long before =
          it.report().forms().stream()
              .limit(spot.table().number())
              .filter(f -> f.template().name().equals(form))
              .count();
      String copy = before == 0 ? "" : "#" + (before + 1);
      return form + copy + "/" + spot.row().key() + "/" + spot.column().key();
    }
  }
}
