package io.github.nianshen.outline;

import io.github.nianshen.outline.Possible.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the headings of top-level sections from the lines that may be one: by wording first, then
 * by number and place. A second numbering within a section is no section.
 */
final class Selection {
  private final List<Possible> lines;
  private final Set<Topic> there = EnumSet.noneOf(Topic.class);

  private Selection(List<Possible> lines) {
    this.lines = lines;
  }

  /** The headings of a mandated outline in reading order. */
  static List<Possible> mandated(List<Possible> lines) {
    return new Selection(lines).choose();
  }

  /** The headings where no outline is mandated: every line numbered as a section is one. */
  static List<Possible> numbered(List<Possible> lines) {
    return lines.stream().filter(l -> l.mark() == Mark.ORDINAL).toList();
  }

  private List<Possible> choose() {
    var chosen = new ArrayList<Possible>();
    lines.stream().filter(l -> l.mark() == Mark.ORDINAL && l.isWorded()).forEach(chosen::add);
    chosen.forEach(l -> there.add(l.topic()));
    var open = new ArrayList<Possible>();
    lines.stream().filter(l -> l.mark() != Mark.ORDINAL).forEach(open::add);
    open.removeIf(l -> there.contains(l.topic()) || !fits(l, chosen) || isListed(l));
    for (Possible line : open) {
      if (there.add(line.topic())) {
        chosen.add(line);
      }
    }
    chosen.addAll(unworded(chosen));
    chosen.sort(Comparator.comparing(Possible::block));
    return List.copyOf(chosen);
  }

  /** Numbered lines in other words: a mandated section misworded, or a foreign one. */
  private List<Possible> unworded(List<Possible> worded) {
    var chosen = new ArrayList<Possible>();
    var foreign = new ArrayList<Possible>();
    List<Possible> numbered =
        lines.stream().filter(l -> l.mark() == Mark.ORDINAL && !l.isWorded()).toList();
    for (Possible line : numbered) {
      boolean free = line.topic() != Topic.FOREIGN && !there.contains(line.topic());
      if (free && fits(line, worded)) {
        there.add(line.topic());
        chosen.add(line);
      } else {
        foreign.add(line);
      }
    }
    var known = new ArrayList<>(worded);
    known.addAll(chosen);
    chosen.addAll(topLevel(foreign, known));
    return chosen;
  }

  /** Lines in words of their own that are sections all the same, not items of a list within one. */
  private List<Possible> topLevel(List<Possible> lines, List<Possible> known) {
    var chosen = new ArrayList<Possible>();
    int listed = 0;
    for (Possible line : lines) {
      Optional<Topic> meant = meant(line, known);
      meant.ifPresent(there::add);
      int number = line.line().number().orElse(0);
      boolean inList = (number == 1 && !known.isEmpty()) || (listed > 0 && number == listed + 1);
      if (meant.isPresent() || !inList || isNext(line, known)) {
        Possible heading = line.as(meant.orElse(Topic.FOREIGN));
        chosen.add(heading);
        known.add(heading);
        listed = 0;
      } else {
        listed = number;
      }
    }
    return chosen;
  }

  /** Whether it stands after the sections before its own and before those after it. */
  private static boolean fits(Possible line, List<Possible> chosen) {
    return chosen.stream()
        .filter(c -> c.topic() != Topic.FOREIGN)
        .allMatch(c -> c.block() < line.block() == c.topic().number() < line.topic().number());
  }

  /** Whether it is an item of a list of sub-headings: one numbered one less stands before it. */
  private boolean isListed(Possible line) {
    int number = line.line().number().orElse(0);
    return line.mark() == Mark.OTHER
        && line.line().mark().startsWith("(")
        && number > 0
        && number != line.topic().number();
  }

  /** The section whose number it has, where that one is missing just here. */
  private Optional<Topic> meant(Possible line, List<Possible> known) {
    int number = line.line().number().orElse(0);
    if (number < 1 || number > 6 || there.contains(Topic.of(number))) {
      return Optional.empty();
    }
    Possible as = line.as(Topic.of(number));
    return fits(as, known) ? Optional.of(as.topic()) : Optional.empty();
  }

  /**
   * Whether its number goes on with the sections' own, not with a list within one: the section that
   * has this number by right does not come later.
   */
  private static boolean isNext(Possible line, List<Possible> known) {
    int number = line.line().number().orElse(0);
    if (known.stream().anyMatch(k -> k.topic().number() == number && k.block() > line.block())) {
      return false;
    }
    int before =
        known.stream()
            .filter(k -> k.block() < line.block())
            .max(Comparator.comparing(Possible::block))
            .map(k -> k.line().number().orElse(k.topic().number()))
            .orElse(0);
    return before > 0 && number == before + 1;
  }
}
