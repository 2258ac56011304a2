package io.github.nianshen.corpus;

import io.github.nianshen.finding.Quote;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Company;
import io.github.nianshen.rule.Copy;
import io.github.nianshen.rule.Gist;
import io.github.nianshen.rule.UnitsBelow;
import java.nio.file.Path;
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
  /** Signs of a passage that are quoted of another report. */
  private static final int SHOWN = 1000;

  private final LastYear lastYear;
  private final Batch batch;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Copies copies;
  private final Set<String> organs;

  /**
   * What is kept of the reports to be checked.
   *
   * @param sketches their sketches
   * @param roster the units that owe one
   * @param rollUp what units come to
   * @param attached by report, the tables that lie beside it in files of their own
   */
  public record Batch(
      List<Sketch> sketches, Roster roster, RollUp rollUp, Map<Path, Set<Template>> attached) {
    /** Keeps copies. */
    public Batch {
      sketches = List.copyOf(sketches);
      attached = Map.copyOf(attached);
    }

    /** Reports of units that no roster lists, with all their tables in them. */
    public Batch(List<Sketch> sketches) {
      this(sketches, Roster.NONE, new RollUp(Roster.NONE), Map.of());
    }
  }

  /**
   * Puts reports beside each other.
   *
   * @param lastYear reports of earlier years
   * @param batch the reports to be checked
   * @param earlier sketches of reports of earlier batches
   */
  public Corpus(LastYear lastYear, Batch batch, List<Sketch> earlier) {
    this.lastYear = lastYear;
    this.batch = batch;
    for (int i = 0; i < batch.sketches().size(); i++) {
      numbers.put(batch.sketches().get(i).file(), i);
    }
    this.copies = new Copies(Stream.concat(batch.sketches().stream(), earlier.stream()).toList());
    this.organs =
        Stream.concat(
                batch.sketches().stream().map(s -> Organ.withoutOffice(s.organ())),
                batch.roster().names().stream())
            .filter(k -> !k.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Template> attached(Report report) {
    return batch.attached().getOrDefault(report.document().path(), Set.of());
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
    Memo.Open other = shared.other().memo().open();
    String theirs = other.gist();
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
        int begin = there + start - from;
        String words = other.written(begin, Math.min(theirs.length(), begin + end - start));
        copies.add(
            new Copy(
                gist.span(start, end), end - start, quote(shared.other(), words), shared.others()));
      }
      start = end;
    }
    return copies;
  }

  private static Quote quote(Sketch other, String words) {
    String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    return new Quote(other.organ(), other.year(), other.file(), shown);
  }

  @Override
  public Set<String> organs() {
    return organs;
  }

  @Override
  public Optional<String> parent(Report report) {
    return batch.roster().unit(report.organ().name()).flatMap(batch.roster()::above);
  }

  @Override
  public Optional<UnitsBelow> below(Report report) {
    return batch.rollUp().below(report);
  }

  /** The units of the roster of which the batch has no report that can be read. */
  public List<String> missing() {
    return batch.roster().missing(batch.sketches());
  }
}
