package io.github.nianshen.lint;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.read.piece.Unread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A batch whose reports are held against each other and against last year's: every file is read
 * before the first is checked. Of each only a sketch is kept, and as long as they are not too much,
 * the reports themselves, so that they need not be read again.
 */
public final class Neighbours {
  /** Characters of text in all reports that are kept. */
  private static final long KEPT = 4_000_000;

  private final Linter linter;
  private final Map<Path, Linter.Opened> kept;

  private Neighbours(Linter linter, Map<Path, Linter.Opened> kept) {
    this.linter = linter;
    this.kept = new ConcurrentHashMap<>(kept);
  }

  /**
   * Reads a batch.
   *
   * @param linter reads and checks
   * @param batch what is to be checked; what cannot be read is told when it is
   * @param previous last year's reports
   * @param jobs how many files at once
   * @param unread told of each of last year's reports that cannot be read, or name no organ or year
   */
  public static Neighbours of(
      Linter linter, List<Input> batch, List<Input> previous, int jobs, Consumer<Path> unread) {
    if (batch.size() < 2 && previous.isEmpty()) {
      return new Neighbours(linter, Map.of());
    }
    var lastYear = new LastYear();
    Batch.run(
        previous,
        jobs,
        input -> open(linter, input),
        read -> {
          if (read.opened().filter(o -> lastYear.add(o.report())).isEmpty()) {
            unread.accept(read.path());
          }
        });
    var kept = new Kept();
    List<Sketch> sketches = new ArrayList<>();
    Batch.run(
        batch,
        jobs,
        input -> open(linter, input),
        read -> {
          read.sketch().ifPresent(sketches::add);
          read.opened().ifPresent(o -> kept.add(read.path(), o));
        });
    return new Neighbours(linter.beside(new Corpus(lastYear, sketches)), kept.reports);
  }

  /** What became of a file of the batch. */
  public FileResult lint(Input input) {
    Linter.Opened opened = kept.remove(input.path());
    return opened == null ? linter.lint(input) : linter.lint(opened);
  }

  private static Read open(Linter linter, Input input) {
    try {
      Linter.Opened opened = linter.open(input);
      return new Read(input.path(), Optional.of(opened), Optional.of(Sketch.of(opened.report())));
    } catch (Unread | RuntimeException | StackOverflowError later) {
      // The check itself meets it again, and tells.
      return new Read(input.path(), Optional.empty(), Optional.empty());
    }
  }

  private record Read(Path path, Optional<Linter.Opened> opened, Optional<Sketch> sketch) {}

  private static final class Kept {
    private final Map<Path, Linter.Opened> reports = new ConcurrentHashMap<>();
    private long characters;

    void add(Path path, Linter.Opened opened) {
      characters += opened.report().document().text().length();
      if (characters <= KEPT) {
        reports.put(path, opened);
      }
    }
  }
}
