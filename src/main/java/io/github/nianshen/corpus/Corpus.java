package io.github.nianshen.corpus;

import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Company;
import io.github.nianshen.rule.Copy;
import io.github.nianshen.rule.Gist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All reports of a batch beside each other, and those of last year. */
public final class Corpus implements Company {
  private static final int SHOWN = 40;

  private final LastYear lastYear;
  private final List<Sketch> sketches;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Copies copies;
  private final Set<String> organs;
  private final Roster roster;

  /**
   * Puts reports beside each other.
   *
   * @param lastYear reports of earlier years
   * @param batch sketches of the reports to be checked
   */
  public Corpus(LastYear lastYear, List<Sketch> batch) {
    this(lastYear, batch, Roster.NONE);
  }

  /** The same with the units that a roster lists. */
  public Corpus(LastYear lastYear, List<Sketch> batch, Roster roster) {
    this.lastYear = lastYear;
    this.sketches = List.copyOf(batch);
    for (int i = 0; i < sketches.size(); i++) {
      numbers.put(sketches.get(i).file(), i);
    }
    this.copies = new Copies(sketches);
    this.roster = roster;
    this.organs =
        Stream.concat(
                sketches.stream().map(s -> Organ.withoutOffice(s.organ())), roster.names().stream())
            .filter(k -> !k.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Files are not laid beside each other here. */
  @Override
  public Set<Template> attached(Report report) {
    return Set.of();
  }

  @Override
  public Optional<Report> previous(Report report) {
    return lastYear.before(report);
  }

  @Override
  public List<Copy> copies(Report report) {
    Integer number = numbers.get(Sketch.file(report));
    if (number == null) {
      return List.of();
    }
    List<Copies.Shared> shared = copies.of(number);
    if (shared.isEmpty()) {
      return List.of();
    }
    Gist gist = Sketch.gist(report);
    return shared.stream().flatMap(s -> copies(s, gist).stream()).toList();
  }

  /** A shared passage to its last equal sign on both sides, in a piece for each section. */
  private static List<Copy> copies(Copies.Shared shared, Gist gist) {
    CharSequence own = gist.words();
    String theirs = shared.other().gist();
    int from = shared.from();
    int there = shared.there();
    while (from > 0 && there > 0 && own.charAt(from - 1) == theirs.charAt(there - 1)) {
      from--;
      there--;
    }
    int to = shared.to();
    for (int i = shared.thereEnd();
        to < own.length() && i < theirs.length() && own.charAt(to) == theirs.charAt(i);
        i++) {
      to++;
    }
    List<Copy> copies = new ArrayList<>();
    for (int start = from; start < to; ) {
      int end = Math.min(to, gist.nextSection(start));
      if (end - start >= Copies.SHORTEST) {
        copies.add(copy(shared, gist, start, end, there + start - from));
      }
      start = end;
    }
    return copies;
  }

  private static Copy copy(Copies.Shared shared, Gist gist, int from, int to, int there) {
    Sketch other = shared.other();
    int start = Math.min(there, other.gist().length());
    int end = Math.min(other.gist().length(), start + SHOWN);
    return new Copy(
        gist.span(from, to),
        to - from,
        other.organ(),
        other.year(),
        other.file(),
        other.gist().substring(start, end),
        shared.others());
  }

  @Override
  public Set<String> organs() {
    return organs;
  }

  @Override
  public Optional<String> parent(Report report) {
    return roster.parent(report.organ().name()).map(Organ::withoutOffice);
  }

  /** The units of the roster of which the batch has no report that can be read. */
  public List<String> missing() {
    return roster.missing(sketches);
  }
}
