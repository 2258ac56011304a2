package io.github.nianshen.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The place where a page break cuts a table: cells that it has cut in two are put together. */
final class Seam {
  private final List<Slot> above;
  private final List<Slot> rest;
  private final double at;
  private final double end;
  private final List<Slot> last;
  private final List<Slot> next;

  /**
   * A cut.
   *
   * @param above the cells above it, to which those below are added
   * @param below the cells below it, in the same drawing
   */
  Seam(List<Slot> above, List<Slot> below, double at) {
    this.above = above;
    this.rest = new ArrayList<>(below);
    this.at = at;
    this.end = below.stream().mapToDouble(s -> s.frame().bottom()).max().orElse(at);
    this.last = above.stream().filter(s -> s.frame().bottom() > at - LongTable.EVEN).toList();
    this.next = below.stream().filter(s -> s.frame().top() < at + LongTable.EVEN).toList();
  }

  /** Puts cut cells together, and all others one after the other. */
  void join() {
    List<Pair> pairs = new ArrayList<>();
    for (Slot upper : last) {
      Optional<Slot> lower = next.stream().filter(upper::isAbove).findFirst();
      lower.ifPresent(slot -> pairs.add(new Pair(upper, slot)));
    }
    boolean row = isCutRow(pairs);
    boolean head = isCutHead(pairs);
    for (Pair pair : pairs) {
      if (row || isCut(pair) || (head && pair.mayBeCut())) {
        rest.remove(pair.lower());
        above.set(above.indexOf(pair.upper()), spans(pair) ? grown(pair.whole()) : pair.whole());
      }
    }
    last.stream()
        .filter(slot -> pairs.stream().noneMatch(pair -> pair.upper().equals(slot)))
        .filter(Slot::openBelow)
        .forEach(this::lengthen);
    above.addAll(rest);
  }

  /** A cell with blank ones right below it, left of a row's words: browsers end it too early. */
  private Slot grown(Slot slot) {
    Optional<Slot> more =
        rest.stream()
            .filter(s -> s.isBlank() && s.frame().top() == slot.frame().bottom())
            .filter(s -> s.isAbove(slot) && leads(s, rest))
            .findFirst();
    more.ifPresent(rest::remove);
    return more.map(blank -> grown(slot.with(blank))).orElse(slot);
  }

  /**
   * An open cell whose lower part is not drawn as a cell of its own: there is nothing, or a blank
   * stretch as wide as several such cells.
   */
  private void lengthen(Slot slot) {
    Optional<Slot> stretch =
        next.size() < 2
            ? Optional.empty()
            : next.stream().filter(s -> s.isBlank() && s.isAsWideAs(slot)).findFirst();
    stretch.ifPresent(rest::remove);
    boolean nothing = next.stream().noneMatch(slot::overlaps);
    double to = stretch.map(s -> s.frame().bottom()).orElse(nothing ? end : at);
    above.set(above.indexOf(slot), grown(slot.downTo(to)));
  }

  /** Whether a cell that spans rows was cut between two of them. */
  private boolean isCut(Pair pair) {
    if (spans(pair)) {
      return pair.isBlank() || pair.readsOn();
    }
    return pair.isHalf() && pair.lower().isBlank() && leads(pair.lower(), next);
  }

  private boolean spans(Pair pair) {
    double top = last.stream().mapToDouble(s -> s.frame().top()).max().orElse(at);
    double bottom = next.stream().mapToDouble(s -> s.frame().bottom()).min().orElse(at);
    return pair.upper().frame().top() < top - LongTable.EVEN
        || pair.lower().frame().bottom() > bottom + LongTable.EVEN;
  }

  /** Whether a blank cell stands left of all words of its row. */
  private static boolean leads(Slot slot, List<Slot> slots) {
    List<Slot> filled =
        slots.stream().filter(s -> !s.isBlank() && s.frame().top() == slot.frame().top()).toList();
    return !filled.isEmpty()
        && filled.stream().allMatch(s -> s.frame().left() > slot.frame().left());
  }

  /** Whether the cut goes through the heads of columns, some of which stand beside two rows. */
  private boolean isCutHead(List<Pair> pairs) {
    return Stream.concat(last.stream(), next.stream()).noneMatch(Pair::isFigure)
        && (pairs.size() < next.size()
            || pairs.stream().anyMatch(pair -> spans(pair) && isCut(pair)));
  }

  /** Whether below the cut is the rest of a label alone: a row of its own would have figures. */
  private static boolean isRestOfLabel(List<Pair> own) {
    Pair label = own.get(0);
    List<Pair> others = own.subList(1, own.size());
    return label.mayReadOn()
        && others.stream().allMatch(pair -> pair.lower().isBlank())
        && others.stream().anyMatch(pair -> Pair.isFigure(pair.upper()));
  }

  /**
   * Whether the cut goes through a row: one of its parts is blank, or each of its cells is on one
   * side or reads on.
   */
  private boolean isCutRow(List<Pair> pairs) {
    if (pairs.size() != next.size() || pairs.size() != last.size()) {
      return false;
    }
    List<Pair> own = pairs.stream().filter(pair -> !spans(pair)).toList();
    if (own.isEmpty()) {
      return false;
    }
    return isRestOfLabel(own)
        || own.stream().allMatch(pair -> pair.lower().isBlank())
        || own.stream().allMatch(pair -> pair.upper().isBlank())
        || (!own.get(0).upper().isBlank()
            && own.stream().allMatch(Pair::mayBeCut)
            && own.stream().anyMatch(Pair::isHalf));
  }
}
