package io.github.nianshen.lint;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.outline.Report;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Company;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads a batch once before it is checked, and last year's reports, so that each report can be held
 * against the others. Of a report of the batch only a sketch is kept.
 */
public final class Neighbours {
  private final Function<Input, Linter> linters;
  private final Linter plain;
  private final int jobs;

  /**
   * Reads as linters read.
   *
   * @param linters the linter of each file of the batch
   * @param plain the linter of last year's reports
   */
  public Neighbours(Function<Input, Linter> linters, Linter plain, int jobs) {
    this.linters = linters;
    this.plain = plain;
    this.jobs = jobs;
  }

  /**
   * Puts a linter beside the other reports.
   *
   * @param batch what is to be checked; what cannot be read is told when it is
   * @param previous last year's reports
   * @param unread told of each of those that cannot be read
   */
  public UnaryOperator<Linter> of(List<Input> batch, List<Input> previous, Consumer<Path> unread) {
    if (batch.size() < 2 && previous.isEmpty()) {
      return UnaryOperator.identity();
    }
    var lastYear = new LastYear();
    Batch.run(
        previous,
        jobs,
        input -> read(input, plain),
        report ->
            report.report().ifPresentOrElse(lastYear::add, () -> unread.accept(report.path())));
    List<Sketch> sketches = new ArrayList<>();
    Batch.run(
        batch.size() < 2 ? List.of() : batch,
        jobs,
        input -> read(input, linters.apply(input)).report().map(Sketch::of),
        sketch -> sketch.ifPresent(sketches::add));
    Company company = new Corpus(lastYear, sketches);
    return linter -> linter.beside(company);
  }

  private static Read read(Input input, Linter linter) {
    try {
      return new Read(input.path(), Optional.of(linter.read(input)));
    } catch (Unread | RuntimeException | StackOverflowError later) {
      // The check itself meets it again, and tells.
      return new Read(input.path(), Optional.empty());
    }
  }

  private record Read(Path path, Optional<Report> report) {}
}
