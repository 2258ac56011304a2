package io.github.nianshen.lint;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.outline.Report;
import io.github.nianshen.read.piece.Unread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a batch once before it is checked, and last year's reports, so that each report can be held
 * against the others. Of a report of the batch only a sketch is kept.
 */
public final class Neighbours {
  private final Linter linter;
  private final int jobs;
  private final Roster roster;

  /** Reads as a linter reads; the roster lists the units that owe a report. */
  public Neighbours(Linter linter, int jobs, Roster roster) {
    this.linter = linter;
    this.jobs = jobs;
    this.roster = roster;
  }

  /**
   * The linter beside the other reports.
   *
   * @param batch what is to be checked; what cannot be read is told when it is
   * @param previous last year's reports
   * @param unread told of each of those that cannot be read
   * @param missing told the units of the roster that have no report in the batch
   */
  public Linter of(
      List<Input> batch,
      List<Input> previous,
      Consumer<Path> unread,
      Consumer<List<String>> missing) {
    boolean known = roster.size() > 0;
    if (batch.size() < 2 && previous.isEmpty() && !known) {
      return linter;
    }
    var lastYear = new LastYear();
    Batch.run(
        previous,
        jobs,
        this::read,
        report ->
            report.report().ifPresentOrElse(lastYear::add, () -> unread.accept(report.path())));
    List<Sketch> sketches = new ArrayList<>();
    Batch.run(
        batch.size() < 2 && !known ? List.of() : batch,
        jobs,
        input -> read(input).report().map(Sketch::of),
        sketch -> sketch.ifPresent(sketches::add));
    var corpus = new Corpus(lastYear, sketches, roster);
    missing.accept(corpus.missing());
    return linter.beside(corpus);
  }

  private Read read(Input input) {
    try {
      return new Read(input.path(), Optional.of(linter.read(input)));
    } catch (Unread | RuntimeException | StackOverflowError later) {
      // The check itself meets it again, and tells.
      return new Read(input.path(), Optional.empty());
    }
  }

  private record Read(Path path, Optional<Report> report) {}
}
