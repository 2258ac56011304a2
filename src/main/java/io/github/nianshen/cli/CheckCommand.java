package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import io.github.nianshen.corpus.EarlierReports;
import io.github.nianshen.corpus.IndexFault;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Summary;
import io.github.nianshen.emit.Transcript.Page;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Roll;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.RunResult.Ending;
import io.github.nianshen.finding.Stale;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Governed;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.lint.Neighbours;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks files and writes down what was found. */
final class CheckCommand {
  private final Request request;
  private final Terminal terminal;
  private final Texts texts;
  private final Today today;
  private final Rulebook book;
  private final List<BrokenRule> broken = new ArrayList<>();
  private final Known known;
  private final HandedIn handedIn;
  private final Lapsed lapsed;
  private final Cache cache;

  CheckCommand(Request request, Terminal terminal, Texts texts, Today today) throws Stop {
    this.request = request;
    this.terminal = terminal;
    this.texts = texts;
    this.today = today;
    this.lapsed = new Lapsed(today);
    Rulebook.Loaded rules = RuleSource.load(request.packs());
    broken(rules.errors());
    this.book = rules.rulebook();
    this.known = Known.of(request.baseline());
    this.handedIn = HandedIn.of(request.resubmission());
    this.cache = request.cached() ? Cache.own() : Cache.none();
  }

  /** Tells of rule files that are broken, and notes them. */
  private void broken(List<RuleError> errors) {
    if (!errors.isEmpty()) {
      terminal.tell(texts.say(Text.ERROR, RuleSource.wrong(errors, texts).in(texts)));
    }
    errors.forEach(e -> broken.add(new BrokenRule(e.file(), e.line(), e.column(), e.message())));
  }

  /** What is kept of a file: how it fared, what was agreed on in it, and a page of each output. */
  private record Done(
      FileOutcome outcome,
      List<String> known,
      Optional<EarlierReports.Now> now,
      List<Lapsed.Used> used,
      List<Page> pages) {}

  /** Runs the check. */
  Exit run() throws Stop {
    try (Found found = Intake.found(request.paths(), book.infos())) {
      OutputGuard.check(request.outputs(), found);
      Governed.Agreed agreed = Intake.agreed(known.baseline(), today, cache.reading());
      Intake intake = Intake.of(request, found, book, agreed, terminal, texts);
      broken(intake.errors());
      Exit exit = run(found, intake);
      cache.tidy();
      return exit;
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private Exit run(Found found, Intake intake) throws Stop {
    Linters linters = intake.linters();
    try (var kept = Kept.of(request.index(), texts);
        var deliveries =
            new Deliveries(
                request, terminal, texts, intake.root(), linters.rules(), known.baseline())) {
      Neighbours all = beside(intake, kept);
      List<FileOutcome> files = check(intake, all, deliveries);
      Exit exit = exit(files).or(found.barren().isEmpty() ? Exit.CLEAN : Exit.UNCHECKED);
      var ending = new Ending(exit.code(), exit.text().words());
      List<Words> idle = lapsed.of(linters.configs(), request.paths());
      var stale = new Stale(known.gone(files, intake.root()), idle);
      var run =
          new RunResult(
              linters.rules(),
              files,
              intake.selection().skipped(),
              broken,
              stale,
              linters.off(intake.selection().files()),
              all.learnt().lacking(),
              new Roll(intake.roster().size(), all.learnt().missing()),
              handedIn.all(),
              request.failOn(),
              ending);
      deliveries.write(run, intake.selection().files());
      kept.keep(all.learnt().sketches(), texts);
      tell(run, found, deliveries);
      return exit;
    }
  }

  /** The reports beside each other and those of last year. */
  private Neighbours beside(Intake intake, Kept kept) throws Stop {
    boolean contents = request.asks(OutputFormat::machine);
    Linters linters = intake.linters();
    try (Found previous = Batch.find(intake.previous(), book.infos(), Limits.ORDINARY)) {
      if (!previous.missing().isEmpty()) {
        throw Stop.usage(Text.PATH_MISSING, Intake.joined(previous.missing()));
      }
      var reading =
          new Neighbours.Reading(
              i -> whole(linters.of(i.file()).linter(), contents),
              linters.plain(),
              intake.roster(),
              kept.earlier(),
              request.jobs());
      Neighbours all = reading.of(intake.selection().files(), previous.files());
      for (Path path : all.learnt().unread()) {
        terminal.tell(texts.say(Text.PREVIOUS_UNREAD, Shown.of(path.toString())));
      }
      return all;
    } catch (IndexFault fault) {
      throw kept.wrong(fault, texts);
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private List<FileOutcome> check(Intake intake, Neighbours all, Deliveries deliveries)
      throws Stop {
    List<Input> inputs = intake.selection().files();
    List<FileOutcome> files = new ArrayList<>();
    List<Stop> stops = new ArrayList<>();
    boolean bar = terminal.columns().isPresent() && !request.quiet();
    var progress = new Progress(terminal, texts, inputs.size(), bar, System::nanoTime);
    try {
      Batch.run(
          inputs,
          request.jobs(),
          input -> done(all.lint(input), intake, input, deliveries),
          done -> {
            files.add(done.outcome());
            known.seen(done.known());
            handedIn.add(done.outcome().path(), done.now());
            lapsed.used(done.used());
            if (stops.isEmpty()) {
              deliveries.add(done.pages()).ifPresent(stops::add);
            }
            progress.step();
          });
    } finally {
      progress.end();
    }
    if (!stops.isEmpty()) {
      throw stops.get(0);
    }
    return files;
  }

  private static Linter whole(Linter linter, boolean contents) {
    return contents ? linter : linter.withoutContents();
  }

  private Done done(FileResult result, Intake intake, Input input, Deliveries deliveries) {
    Governed by = intake.linters().of(input.file());
    return new Done(
        FileOutcome.of(result),
        known.in(result),
        handedIn.in(result, intake.root()),
        Lapsed.in(result, by.config(), today),
        deliveries.pages(result));
  }

  private Exit exit(List<FileOutcome> files) {
    Exit exit = broken.isEmpty() ? Exit.CLEAN : Exit.USAGE;
    for (FileOutcome file : files) {
      boolean fails = request.failOn().filter(l -> file.verdict(l).fails()).isPresent();
      exit = exit.or(fails ? Exit.FINDINGS : Exit.CLEAN);
      exit = exit.or(file.checked() ? Exit.CLEAN : Exit.UNCHECKED);
      exit = exit.or(file.faults().isEmpty() ? Exit.CLEAN : Exit.FAULT);
    }
    return exit;
  }

  private void tell(RunResult run, Found found, Deliveries deliveries) {
    if (request.quiet()) {
      for (Path folder : found.barren()) {
        terminal.tell(texts.say(Text.FOLDER_WITHOUT_REPORTS, Shown.of(folder.toString())));
      }
      run.stale().suppressions().forEach(w -> terminal.tell(Shown.of(w.in(texts.lang()))));
    }
    boolean faulty = run.files().stream().anyMatch(f -> !f.faults().isEmpty());
    if (!request.quiet() || faulty) {
      Optional<Integer> columns = terminal.columns().flatMap(c -> terminal.errors().get());
      terminal.tell(Summary.of(run, deliveries.left(), deliveries.summary(columns)));
    }
  }
}
