package io.github.nianshen.cli;

import io.github.nianshen.corpus.Roster;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Setting;
import io.github.nianshen.emit.Summary;
import io.github.nianshen.emit.Transcript.Page;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.RunResult.Ending;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.lint.Neighbours;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<BrokenRule> broken;
  private final Linter linter;
  private final Roster roster;
  private final List<String> missing = new ArrayList<>();

  CheckCommand(Request request, Terminal terminal, Texts texts) throws Stop {
    this.request = request;
    this.terminal = terminal;
    this.texts = texts;
    Rulebook.Loaded rules = RuleSource.load(request.packs());
    if (!rules.errors().isEmpty()) {
      terminal.tell(texts.say(Text.ERROR, RuleSource.wrong(rules.errors(), texts).in(texts)));
    }
    this.broken =
        rules.errors().stream()
            .map(e -> new BrokenRule(e.file(), e.line(), e.column(), e.message()))
            .toList();
    this.roster = RosterSource.load(request.roster(), texts);
    var overrides = request.overrides().with(roster::kind);
    Linter all = Linter.of(rules.rulebook(), overrides, Limits.ORDINARY, root);
    this.linter = asked(OutputFormat::machine) ? all : all.withoutContents();
  }

  /** What is kept of a file: how it fared, and a page of each output. */
  private record Done(FileOutcome outcome, List<Page> pages) {}

  /** Runs the check. */
  Exit run() throws Stop {
    try (Found found = found()) {
      return run(found);
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private Exit run(Found found) throws Stop {
    List<Delivery> deliveries = deliveries();
    try {
      List<FileOutcome> files = check(Intake.inputs(request, found, terminal), deliveries);
      Exit exit = exit(files).or(found.barren().isEmpty() ? Exit.CLEAN : Exit.UNCHECKED);
      var ending = new Ending(exit.code(), inBoth(exit.text()));
      var run =
          new RunResult(linter.rules(), files, skipped(found), broken, request.failOn(), ending);
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
    Found found = Intake.found(request.paths(), linter.rules());
    guard(found);
    return found;
  }

  private List<Delivery> deliveries() {
    Setting plain = setting(asked(format -> format == OutputFormat.SARIF));
    List<Delivery> all = new ArrayList<>();
    for (Request.FileOutput output : request.outputs()) {
      Optional<Path> file = Optional.of(output.file());
      all.add(new Delivery(output.format(), file, terminal, linter.rules(), plain));
    }
    boolean colour = terminal.colour() && request.colour();
    Setting shown = request.format().machine() ? plain : plain.on(colour, terminal.columns());
    all.add(new Delivery(request.format(), Optional.empty(), terminal, linter.rules(), shown));
    return all;
  }

  /** Whether any output is of such a format. */
  private boolean asked(Predicate<OutputFormat> wanted) {
    return wanted.test(request.format())
        || request.outputs().stream().anyMatch(o -> wanted.test(o.format()));
  }

  /** The linter beside the other reports of the batch and those of last year. */
  private Linter beside(List<Input> inputs) throws Stop {
    try (Found previous = Batch.find(request.previous(), linter.rules(), Limits.ORDINARY)) {
      if (!previous.missing().isEmpty()) {
        throw Stop.usage(Text.PATH_MISSING, Intake.joined(previous.missing()));
      }
      return new Neighbours(linter, request.jobs(), roster)
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
    Linter all = beside(inputs);
    List<FileOutcome> files = new ArrayList<>();
    List<Stop> stops = new ArrayList<>();
    boolean bar = terminal.columns().isPresent() && !request.quiet();
    var progress = new Progress(terminal, texts, inputs.size(), bar, System::nanoTime);
    try {
      Batch.run(
          inputs,
          request.jobs(),
          input -> done(all.lint(input), deliveries),
          done -> {
            files.add(done.outcome());
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

  private static Done done(FileResult result, List<Delivery> deliveries) {
    return new Done(FileOutcome.of(result), deliveries.stream().map(d -> d.page(result)).toList());
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

  /** What was passed over: files, and folders in which there was nothing to check. */
  private static List<Skipped> skipped(Found found) {
    Words reason = inBoth(Text.NO_REPORTS);
    List<Skipped> all = new ArrayList<>(found.skipped());
    found.barren().forEach(f -> all.add(new Skipped(f, reason)));
    all.sort(Comparator.comparing(s -> s.path().toString().replace('\\', '/')));
    return all;
  }

  private void tell(RunResult run, Found found, int left) {
    if (request.quiet()) {
      for (Path folder : found.barren()) {
        terminal.tell(texts.say(Text.FOLDER_WITHOUT_REPORTS, Shown.of(folder.toString())));
      }
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

  private static Words inBoth(Text text) {
    return new Words(Texts.in(Lang.ZH).say(text), Texts.in(Lang.EN).say(text));
  }

  private Setting setting(boolean checkout) {
    String batch =
        request.paths().stream().map(this::fromRoot).sorted().collect(Collectors.joining("\n"));
    return new Setting(
        texts.lang(),
        HERE,
        root,
        false,
        Version.own(),
        batch,
        request.most(),
        request.profile(),
        checkout ? Repository.checkout(root) : Optional.empty());
  }

  private String fromRoot(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(root) ? root.relativize(whole) : whole).toString();
  }

  /** Refuses to write over what is to be checked. */
  private void guard(Found found) throws Stop {
    List<Path> before = new ArrayList<>();
    for (Request.FileOutput output : request.outputs()) {
      Path file = output.file();
      if (Files.isDirectory(file)) {
        throw Stop.usage(Text.OUTPUT_IS_FOLDER, file.toString());
      }
      if (found.files().stream().anyMatch(f -> OutputFile.same(f.file(), file))) {
        throw Stop.usage(Text.OUTPUT_IS_INPUT, file.toString());
      }
      if (before.stream().anyMatch(f -> OutputFile.same(f, file))) {
        throw Stop.usage(Text.OUTPUT_TWICE, file.toString());
      }
      before.add(file);
    }
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
