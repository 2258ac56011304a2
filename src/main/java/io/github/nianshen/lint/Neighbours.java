package io.github.nianshen.lint;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Company;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
  private final Map<Path, Linter.Opened> kept = new ConcurrentHashMap<>();

  private Neighbours(Function<Input, Linter> linters, Company company) {
    this.linters = linters;
    this.company = company;
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

  /**
   * Reads batches.
   *
   * @param linters the linter of each file of the batch
   * @param plain the linter of last year's reports
   * @param roster the units that owe a report
   * @param jobs how many files at once
   */
  public record Reading(Function<Input, Linter> linters, Linter plain, Roster roster, int jobs) {

    /**
     * Reads a batch.
     *
     * @param batch what is to be checked; what cannot be read is told when it is
     * @param previous last year's reports
     * @param unread told of each of last year's reports that cannot be read, or name no organ or
     *     year
     * @param missing told the units of the roster that have no report in the batch
     */
    public Neighbours of(
        List<Input> batch,
        List<Input> previous,
        Consumer<Path> unread,
        Consumer<List<String>> missing) {
      if (batch.size() < 2 && previous.isEmpty() && roster.size() == 0) {
        return new Neighbours(linters, Company.NONE);
      }
      LastYear lastYear = lastYear(previous, unread);
      List<Sketch> sketches = new ArrayList<>();
      List<Read> held = new ArrayList<>();
      var attachments = new Attachments();
      long[] left = {KEPT};
      Batch.run(
          batch,
          jobs,
          input -> Read.of(input, linters.apply(input)),
          read -> {
            read.sketch().ifPresent(sketches::add);
            read.opened().ifPresent(o -> attachments.add(o.report()));
            left[0] -= read.length();
            if (left[0] >= 0) {
              held.add(read);
            }
          });
      var corpus = new Corpus(lastYear, sketches, roster);
      missing.accept(corpus.missing());
      return new Neighbours(linters, attachments.with(corpus)).keep(held);
    }

    private LastYear lastYear(List<Input> previous, Consumer<Path> unread) {
      var lastYear = new LastYear();
      Batch.run(
          previous,
          jobs,
          input -> Read.of(input, plain),
          read -> {
            if (read.opened().filter(o -> lastYear.add(o.report())).isEmpty()) {
              unread.accept(read.path());
            }
          });
      return lastYear;
    }
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
