package io.github.nianshen.cli;

import io.github.nianshen.corpus.Roster;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Setting;
import io.github.nianshen.emit.Summary;
import io.github.nianshen.emit.Transcript.Page;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.RunResult.Ending;
import io.github.nianshen.finding.Stale;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.lint.Neighbours;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks files and writes down what was found. */
final class CheckCommand {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Request request;
  private final Terminal terminal;
  private final Texts texts;
  private final Path root = Repository.top(HERE);
  private final LocalDate today;
  private final List<BrokenRule> broken = new ArrayList<>();
  private final Known known;
  private final Lapsed lapsed;
  private final Linters linters;
  private final Roster roster;
  private final List<String> missing = new ArrayList<>();

  CheckCommand(Request request, Terminal terminal, Texts texts, Clock clock) throws Stop {
    this.request = request;
    this.terminal = terminal;
    this.texts = texts;
    this.today = LocalDate.now(clock);
    this.lapsed = new Lapsed(today);
    Rulebook.Loaded rules = RuleSource.load(request.packs());
    broken(rules.errors());
    this.known = Known.of(request.baseline());
    Baseline earlier = known.baseline().orElse(Baseline.NONE);
    this.roster = RosterSource.load(request.roster(), texts);
    Overrides overrides = request.overrides().with(roster::kind);
    this.linters = new Linters(rules.rulebook(), overrides, earlier, root, today);
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
      FileOutcome outcome, List<String> known, List<Lapsed.Used> used, List<Page> pages) {}

  /** Runs the check. */
  Exit run() throws Stop {
    try (Found found = found()) {
      return run(found);
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private Exit run(Found found) throws Stop {
    Selection selection = selection(found);
    List<Delivery> deliveries = deliveries();
    try {
      List<FileOutcome> files = check(selection.files(), deliveries);
      Exit exit = exit(files).or(found.barren().isEmpty() ? Exit.CLEAN : Exit.UNCHECKED);
      var ending = new Ending(exit.code(), Texts.inBoth(exit.text()));
      List<Words> idle = lapsed.of(linters.configs(), request.paths());
      var stale = new Stale(known.gone(files, root), idle);
      var run =
          new RunResult(
              linters.rules(), files, selection.skipped(), broken, stale, request.failOn(), ending);
      for (Delivery delivery : deliveries) {
        delivery.write(run);
      }
      tell(run, found, deliveries.get(0).left());
      return exit;
    } finally {
      close(deliveries);
    }
  }

  private Found found() throws Stop {
    Found found = Intake.found(request.paths(), linters.plain().rules());
    OutputGuard.check(request.outputs(), found);
    return found;
  }

  /** What is checked, after the configurations of all files were read. */
  private Selection selection(Found found) throws Stop {
    Optional<Input> more = Optional.empty();
    if (request.paths().contains(Request.STDIN)) {
      byte[] bytes = Intake.standardInput(terminal);
      more = Optional.of(new Input(request.stdinName(), request.stdinName(), () -> bytes));
    }
    List<Path> files = new ArrayList<>(found.files().stream().map(Input::file).toList());
    more.ifPresent(m -> files.add(m.file()));
    for (Path file : files) {
      linters.meet(file, texts);
    }
    broken(linters.errors());
    return Selection.of(found, request.paths(), more, linters);
  }

  private List<Delivery> deliveries() throws Stop {
    List<RuleInfo> rules = linters.rules();
    Setting plain = setting(asked(format -> format == OutputFormat.SARIF));
    List<Delivery> all = new ArrayList<>();
    for (Request.FileOutput output : request.outputs()) {
      Optional<Path> file = Optional.of(output.file());
      all.add(new Delivery(output.format(), file, terminal, rules, plain));
    }
    boolean colour = terminal.colour() && request.colour();
    Setting shown = request.format().machine() ? plain : plain.on(colour, terminal.columns());
    all.add(new Delivery(request.format(), Optional.empty(), terminal, rules, shown));
    return all;
  }

  /** Whether any output is of such a format. */
  private boolean asked(Predicate<OutputFormat> wanted) {
    return wanted.test(request.format())
        || request.outputs().stream().anyMatch(o -> wanted.test(o.format()));
  }

  /** The reports beside each other and those of last year. */
  private Neighbours beside(List<Input> inputs) throws Stop {
    boolean contents = asked(OutputFormat::machine);
    try (Found previous =
        Batch.find(request.previous(), linters.plain().rules(), Limits.ORDINARY)) {
      if (!previous.missing().isEmpty()) {
        throw Stop.usage(Text.PATH_MISSING, Intake.joined(previous.missing()));
      }
      return new Neighbours.Reading(
              i -> whole(linters.of(i.file()).linter(), contents),
              linters.plain(),
              roster,
              request.jobs())
          .of(
              inputs,
              previous.files(),
              path -> terminal.tell(texts.say(Text.PREVIOUS_UNREAD, Shown.of(path.toString()))),
              missing::addAll);
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private List<FileOutcome> check(List<Input> inputs, List<Delivery> deliveries) throws Stop {
    Neighbours all = beside(inputs);
    List<FileOutcome> files = new ArrayList<>();
    List<Stop> stops = new ArrayList<>();
    boolean bar = terminal.columns().isPresent() && !request.quiet();
    var progress = new Progress(terminal, texts, inputs.size(), bar, System::nanoTime);
    try {
      Batch.run(
          inputs,
          request.jobs(),
          input -> done(all.lint(input), linters.of(input.file()), deliveries),
          done -> {
            files.add(done.outcome());
            known.seen(done.known());
            lapsed.used(done.used());
            for (int i = 0; i < deliveries.size() && stops.isEmpty(); i++) {
              deliveries.get(i).add(done.pages().get(i)).ifPresent(stops::add);
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

  private Done done(FileResult result, Governed by, List<Delivery> deliveries) {
    List<Page> pages = deliveries.stream().map(d -> d.page(result)).toList();
    return new Done(
        FileOutcome.of(result), known.in(result), Lapsed.in(result, by.config(), today), pages);
  }

  private Exit exit(List<FileOutcome> files) {
    Exit exit = broken.isEmpty() ? Exit.CLEAN : Exit.USAGE;
    for (FileOutcome file : files) {
      boolean fails = request.failOn().filter(file::reaches).isPresent();
      exit = exit.or(fails && file.checked() ? Exit.FINDINGS : Exit.CLEAN);
      exit = exit.or(file.checked() ? Exit.CLEAN : Exit.UNCHECKED);
      exit = exit.or(file.faults().isEmpty() ? Exit.CLEAN : Exit.FAULT);
    }
    return exit;
  }

  private void tell(RunResult run, Found found, int left) {
    if (request.quiet()) {
      for (Path folder : found.barren()) {
        terminal.tell(texts.say(Text.FOLDER_WITHOUT_REPORTS, Shown.of(folder.toString())));
      }
      run.stale().suppressions().forEach(w -> terminal.tell(Shown.of(w.in(texts.lang()))));
    }
    boolean faulty = run.files().stream().anyMatch(f -> !f.faults().isEmpty());
    if (!request.quiet() || faulty) {
      Optional<Integer> columns = terminal.columns().flatMap(c -> terminal.errors().get());
      terminal.tell(Summary.of(run, left, setting(false).on(false, columns)));
    }
    if (!request.quiet() && roster.size() > 0) {
      String names = missing.stream().map(n -> "\n  " + Shown.of(n)).collect(Collectors.joining());
      String all = Integer.toString(roster.size());
      terminal.tell(texts.say(Text.ROSTER_MISSING, all, Integer.toString(missing.size()), names));
    }
  }

  private Setting setting(boolean checkout) {
    String batch =
        request.paths().stream().map(this::fromRoot).sorted().collect(Collectors.joining("\n"));
    var setting =
        new Setting(
            texts.lang(),
            HERE,
            root,
            false,
            Version.own(),
            batch,
            request.most(),
            request.profile(),
            checkout ? Repository.checkout(root) : Optional.empty());
    return setting.beside(known.baseline());
  }

  private String fromRoot(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(root) ? root.relativize(whole) : whole).toString();
  }

  private static void close(List<Delivery> deliveries) {
    for (Delivery delivery : deliveries) {
      try {
        delivery.close();
      } catch (IOException leftBehind) {
        // A temporary file that cannot be removed is left to the system.
      }
    }
  }
}
