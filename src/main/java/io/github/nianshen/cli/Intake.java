package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Governed;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Reading;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run has before it begins.
 *
 * @param selection the files
 * @param linters the linter of each of them
 * @param roster the units that owe a report
 * @param previous last year's reports
 * @param root the folder that files are named from
 * @param errors what is wrong in rule files that configurations name
 */
record Intake(
    Selection selection,
    Linters linters,
    Roster roster,
    List<Path> previous,
    Path root,
    List<RuleError> errors) {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** Keeps copies of the lists. */
  Intake {
    previous = List.copyOf(previous);
    errors = List.copyOf(errors);
  }

  /** Reads the configurations and the roster of all that was found, and standard input. */
  static Intake of(
      Request request,
      Found found,
      Rulebook book,
      Governed.Agreed agreed,
      Terminal terminal,
      Texts texts)
      throws Stop {
    Optional<Input> piped = piped(request, terminal);
    var configs = new Configs(request.config(), book, texts);
    List<Path> files = new ArrayList<>(found.files().stream().map(Input::file).toList());
    piped.ifPresent(p -> files.add(p.file()));
    for (Path file : files) {
      configs.meet(file);
    }
    Optional<Path> list = request.roster().isPresent() ? request.roster() : configs.roster();
    Roster roster = RosterSource.load(list, texts);
    var linters = new Linters(book, configs, request.overrides(), roster, agreed);
    return new Intake(
        Selection.of(found, request.paths(), piped, linters),
        linters,
        roster,
        request.previous().isEmpty() ? configs.previous() : request.previous(),
        agreed.root(),
        configs.errors());
  }

  /** What all files of a run have in common. */
  static Governed.Agreed agreed(Optional<Baseline> known, Today today, Reading reading) {
    Path root = Repository.top(HERE);
    return new Governed.Agreed(known.orElse(Baseline.NONE), root, today, reading);
  }

  /** Standard input under its name, where it is to be checked. */
  private static Optional<Input> piped(Request request, Terminal terminal) throws Stop {
    if (!request.paths().contains(Request.STDIN)) {
      return Optional.empty();
    }
    byte[] bytes = standardInput(terminal);
    return Optional.of(new Input(request.stdinName(), request.stdinName(), () -> bytes));
  }

  /** The files of the names given, without standard input; a name of nothing ends the run. */
  static Found found(List<Path> paths, List<RuleInfo> rules) throws Stop {
    List<Path> named = paths.stream().filter(p -> !p.equals(Request.STDIN)).toList();
    Found found = Batch.find(named, rules, Limits.ORDINARY);
    if (!found.missing().isEmpty()) {
      boolean told = Files.isDirectory(HERE);
      throw Stop.usage(
          told ? Text.PATH_MISSING : Text.WORKING_FOLDER_UNNAMED, joined(found.missing()));
    }
    return found;
  }

  /** All of standard input, as far as the limit of a file goes. */
  private static byte[] standardInput(Terminal terminal) throws Stop {
    try {
      int most = (int) Math.min(Integer.MAX_VALUE - 8, Limits.ORDINARY.bytes() + 1);
      return terminal.in().readNBytes(most);
    } catch (IOException e) {
      throw new Stop(Exit.UNCHECKED, Text.INPUT_UNREADABLE, Stop.reason(e));
    }
  }

  /** Names in a row. */
  static String joined(List<Path> paths) {
    return paths.stream().map(p -> Shown.of(p.toString())).collect(Collectors.joining(", "));
  }
}
