package io.github.nianshen.lint;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.IndexFault;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.RollUp;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Need;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Company;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A batch whose reports are held against each other and against last year's: every file is read
 * before the first is checked. Of each only a sketch is kept, and as long as they are not too much,
 * the reports themselves, so that they need not be read again.
 */
public final class Neighbours {
  /** Characters of text in all reports that are kept. */
  private static final long KEPT = 4_000_000;

  private final Function<Input, Linter> linters;
  private final Company company;
  private final Learnt learnt;
  private final Map<Path, Linter.Opened> kept = new ConcurrentHashMap<>();

  private Neighbours(Function<Input, Linter> linters, Company company, Learnt learnt) {
    this.linters = linters;
    this.company = company;
    this.learnt = learnt;
  }

  /**
   * What is known of a batch before it is checked.
   *
   * @param missing the units of the roster that have no report in it
   * @param unread last year's reports that cannot be read, or name no organ or year
   * @param sketches what is kept of its reports
   * @param lacking what its reports can be held against none of
   */
  public record Learnt(
      List<String> missing, List<Path> unread, List<Sketch> sketches, Set<Need> lacking) {
    /** Keeps copies of the lists. */
    public Learnt {
      missing = List.copyOf(missing);
      unread = List.copyOf(unread);
      sketches = List.copyOf(sketches);
      lacking = Set.copyOf(lacking);
    }
  }

  /** What is known of the batch. */
  public Learnt learnt() {
    return learnt;
  }

  /** What became of a file of the batch. */
  public FileResult lint(Input input) {
    Linter linter = linters.apply(input).beside(company);
    Linter.Opened opened = kept.remove(input.path());
    return opened == null ? linter.lint(input) : linter.lint(opened);
  }

  private Neighbours keep(List<Read> read) {
    for (Read one : read) {
      one.opened().ifPresent(o -> kept.put(one.path(), o));
    }
    return this;
  }

  /** Sketches of earlier reports that are like some of a batch. */
  @FunctionalInterface
  public interface Earlier {
    /** None are kept. */
    Earlier NONE = batch -> List.of();

    /** Those like some of a batch. */
    List<Sketch> like(List<Sketch> batch) throws IndexFault;
  }

  /**
   * Reads batches.
   *
   * @param linters the linter of each file of the batch
   * @param plain the linter of last year's reports
   * @param roster the units that owe a report
   * @param earlier reports of earlier batches
   * @param jobs how many files at once
   */
  public record Reading(
      Function<Input, Linter> linters, Linter plain, Roster roster, Earlier earlier, int jobs) {

    /**
     * Reads a batch.
     *
     * @param batch what is to be checked; what cannot be read is told when it is
     * @param previous last year's reports
     * @throws IndexFault where the reports of earlier batches cannot be read
     */
    public Neighbours of(List<Input> batch, List<Input> previous) throws IndexFault {
      boolean alone = batch.size() < 2 && earlier == Earlier.NONE;
      if (alone && previous.isEmpty() && roster.size() == 0) {
        var nothing = new Learnt(List.of(), List.of(), List.of(), EnumSet.allOf(Need.class));
        return new Neighbours(linters, Company.NONE, nothing);
      }
      var lastYear = new LastYear();
      List<Path> unread = lastYear(previous, plain, jobs, lastYear);
      List<Sketch> sketches = new ArrayList<>();
      List<Read> held = new ArrayList<>();
      var rollUp = new RollUp(roster);
      var attachments = new Attachments();
      long[] left = {KEPT};
      Batch.run(
          batch,
          jobs,
          input -> Read.of(input, linters.apply(input)),
          read -> {
            read.sketch().ifPresent(sketches::add);
            read.opened().ifPresent(o -> rollUp.add(o.report()));
            read.opened().ifPresent(o -> attachments.add(o.report()));
            left[0] -= read.length();
            if (left[0] >= 0) {
              held.add(read);
            }
          });
      var whole = new Corpus.Batch(sketches, roster, rollUp, attachments.joined());
      var corpus = new Corpus(lastYear, whole, earlier.like(sketches));
      Set<Need> lacking = lacking(previous.size() - unread.size(), sketches.size());
      var learnt = new Learnt(corpus.missing(), unread, sketches, lacking);
      return new Neighbours(linters, corpus, learnt).keep(held);
    }

    private Set<Need> lacking(int previous, int reports) {
      Set<Need> lacking = EnumSet.noneOf(Need.class);
      if (previous == 0) {
        lacking.add(Need.LAST_YEAR);
      }
      if (roster.size() == 0) {
        lacking.add(Need.ROSTER);
      }
      if (reports < 2 && earlier == Earlier.NONE) {
        lacking.add(Need.OTHERS);
      }
      return lacking;
    }
  }

  /**
   * Reads last year's reports.
   *
   * @param into takes them
   * @return those that cannot be read, or are of no use
   */
  static List<Path> lastYear(List<Input> previous, Linter plain, int jobs, LastYear into) {
    List<Path> unread = new ArrayList<>();
    Batch.run(
        previous,
        jobs,
        input -> Read.of(input, plain),
        read -> {
          if (read.opened().filter(o -> into.add(o.report())).isEmpty()) {
            unread.add(read.path());
          }
        });
    return unread;
  }

  private record Read(Path path, Optional<Linter.Opened> opened, Optional<Sketch> sketch) {
    static Read of(Input input, Linter linter) {
      try {
        Linter.Opened opened = linter.open(input);
        Sketch sketch = Sketch.of(opened.report());
        return new Read(input.path(), Optional.of(opened), Optional.of(sketch));
      } catch (Unread | RuntimeException | StackOverflowError later) {
        // The check itself meets it again, and tells.
        return new Read(input.path(), Optional.empty(), Optional.empty());
      }
    }

    int length() {
      return opened.map(o -> o.report().document().text().length()).orElse(0);
    }
  }
}
