package io.github.nianshen.rule;

import io.github.nianshen.finding.Related;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells that a breach speaks of, and where they are two plain sums, how they join. */
final class Operands {
  private final List<Spot> spots;

  /** For cells in the order of their formula. */
  Operands(List<Spot> spots) {
    this.spots = List.copyOf(spots);
  }

  /** Each cell as a place; a cell alone is where the breach itself stands. */
  List<Related> of(Question check, Scene scene) {
    if (spots.size() < 2) {
      return List.of();
    }
    if (check instanceof Comparison comparison && comparison.links().size() == 1) {
      Comparison.Link link = comparison.links().get(0);
      Optional<Linear> left = comparison.first().linear(scene);
      Optional<Linear> right = link.right().linear(scene);
      if (left.filter(Operands::isPlain).isPresent()
          && right.filter(Operands::isPlain).isPresent()) {
        return signed(left.get(), right.get(), link.sign().contrary());
      }
    }
    return plain();
  }

  /** Each cell as a place. */
  List<Related> plain() {
    return spots.stream().flatMap(s -> s.related().stream()).toList();
  }

  private List<Related> signed(Linear left, Linear right, String between) {
    Set<Spot.Id> ids = new HashSet<>(left.factors().keySet());
    ids.addAll(right.factors().keySet());
    if (ids.size() != left.factors().size() + right.factors().size()) {
      return plain();
    }
    List<Related> all = new ArrayList<>();
    boolean crossed = false;
    for (Spot spot : spots) {
      boolean here = right.factors().containsKey(spot.id());
      BigDecimal factor = (here ? right : left).factors().getOrDefault(spot.id(), BigDecimal.ONE);
      boolean begins = here && !crossed;
      String sign = begins ? between : factor.signum() < 0 ? "−" : "+";
      crossed |= here;
      boolean first = all.isEmpty() && factor.signum() > 0;
      spot.related().map(r -> first ? r : r.signed(sign)).ifPresent(all::add);
      if (begins && factor.signum() < 0) {
        return plain();
      }
    }
    return all;
  }

  private static boolean isPlain(Linear sum) {
    return sum.constant().signum() == 0
        && !sum.isConstant()
        && sum.factors().values().stream().allMatch(f -> f.abs().compareTo(BigDecimal.ONE) == 0);
  }
}
