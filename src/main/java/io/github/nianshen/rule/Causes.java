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
 * spoil none that holds, all stand on that cell. Where several cells would, each sum says so and
 * stands where it stood.
 */
public final class Causes {
  private static final String SUFFIX = "-cause";
  private static final List<String> PLACES = List.of("cause_row", "cause_column", "cause_value");
  private static final Words SAYING =
      new Words(
          "；若“{cause_row}”·“{cause_column}”为 {cause_value}，则各式均平",
          "; were '{cause_row}' / '{cause_column}' {cause_value}, all of them would balance");
  private static final String OPEN_SUFFIX = "-causes";
  private static final List<String> OPEN_PLACES =
      Stream.concat(
              PLACES.stream(), Stream.of("other_row", "other_column", "other_value", "cause_count"))
          .toList();
  private static final Words OPEN_SAYING =
      new Words(
          "；“{cause_row}”·“{cause_column}”改为 {cause_value}，或“{other_row}”·“{other_column}”改为 {other_value}，"
              + "都能同时消除另一处不平（这样的格有 {cause_count} 个），不能断定错在哪一格",
          "; {cause_count} cells could be the cause of this and another one, such as '{cause_row}' /"
              + " '{cause_column}' for {cause_value} or '{other_row}' / '{other_column}' for"
              + " {other_value}; which one is open");

  private Causes() {}

  /** The messages that name causes beside that of a broken sum. */
  static Stream<Saying> sayings(Saying sum) {
    return Stream.of(
        sum.and(SUFFIX, SAYING, PLACES), sum.and(OPEN_SUFFIX, OPEN_SAYING, OPEN_PLACES));
  }

  /** The breaches of all rules in one report, those of one cause on their cell. */
  public static List<Breach> settle(Case it, Collection<Outcome> outcomes) {
    List<Identity> broken =
        outcomes.stream().flatMap(o -> o.identities().stream()).filter(i -> !i.holds()).toList();
    List<Identity> kept =
        outcomes.stream().flatMap(o -> o.identities().stream()).filter(Identity::holds).toList();
    Map<Integer, List<Culprit>> culprits = culprits(broken, kept);
    var breaches = new ArrayList<Breach>();
    outcomes.forEach(o -> breaches.addAll(o.single()));
    outcomes.stream()
        .flatMap(o -> o.claims().stream())
        .filter(c -> c.isSound(broken))
        .map(Claim::breach)
        .forEach(breaches::add);
    for (int i = 0; i < broken.size(); i++) {
      List<Culprit> suspects = culprits.getOrDefault(i, List.of());
      broken.get(i).breach().map(b -> told(b, suspects, it)).ifPresent(breaches::add);
    }
    return List.copyOf(breaches);
  }

  private static Breach told(Breach breach, List<Culprit> suspects, Case it) {
    return switch (suspects.size()) {
      case 0 -> breach;
      case 1 -> suspects.get(0).blame(breach, it);
      default -> open(breach, suspects);
    };
  }

  private static Breach open(Breach breach, List<Culprit> suspects) {
    Stream<String> more =
        Stream.of(
                suspects.get(0).words(),
                suspects.get(1).words(),
                List.of(Integer.toString(suspects.size())))
            .flatMap(List::stream);
    return breach.with(message(breach, OPEN_SUFFIX, more));
  }

  private static Message message(Breach breach, String suffix, Stream<String> more) {
    Message message = breach.message();
    return new Message(
        message.id() + suffix, Stream.concat(message.arguments().stream(), more).toList());
  }

  /** By the number of a broken sum, the cells that may have caused it and others. */
  private static Map<Integer, List<Culprit>> culprits(List<Identity> broken, List<Identity> kept) {
    var found = new HashMap<Integer, List<Culprit>>();
    for (Culprit culprit : widest(candidates(broken, kept))) {
      culprit
          .explains()
          .forEach(i -> found.computeIfAbsent(i, k -> new ArrayList<>()).add(culprit));
    }
    // A sum that one cell alone explains is open too while that cell's other sums are.
    var open = new HashSet<Integer>();
    found.values().stream()
        .filter(c -> c.size() > 1)
        .flatMap(List::stream)
        .forEach(c -> open.addAll(c.explains()));
    found.entrySet().removeIf(e -> open.contains(e.getKey()) && e.getValue().size() == 1);
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
    /** Its row, its column and the figure that fits, as arguments of a message. */
    List<String> words() {
      return List.of(spot.row().label().words(), spot.column().label().words(), Value.plain(fits));
    }

    Breach blame(Breach breach, Case it) {
      return new Breach(
          breach.rule(),
          breach.level(),
          message(breach, SUFFIX, words().stream()),
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
