package io.github.nianshen.cli;

import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Setting;
import io.github.nianshen.emit.Summary;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.text.Limits;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Checks files and writes down what was found. */
final class CheckCommand {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Request request;
  private final Terminal terminal;
  private final Texts texts;
  private final Linter linter;

  CheckCommand(Request request, Terminal terminal, Texts texts) throws Stop {
    this.request = request;
    this.terminal = terminal;
    this.texts = texts;
    var book = RuleSource.book(request.packs(), texts);
    this.linter = Linter.of(book, request.overrides(), Limits.ORDINARY, HERE);
  }

  /** Runs the check. */
  Exit run() throws Stop {
    List<Path> named = request.paths().stream().filter(p -> !p.equals(Request.STDIN)).toList();
    Found found = Batch.find(named, linter.rules());
    if (!found.missing().isEmpty()) {
      throw Stop.usage(Text.PATH_MISSING, joined(found.missing()));
    }
    guard(found);
    List<FileResult> results = new ArrayList<>();
    if (request.paths().contains(Request.STDIN)) {
      results.add(linter.lint(request.stdinName(), standardInput()));
    }
    results.addAll(Batch.run(found.files(), linter, request.jobs()));
    results.sort(Comparator.comparing(r -> r.path().toString().replace('\\', '/')));
    var run = new RunResult(linter.rules(), results, found.skipped());
    Exit exit = exit(run).or(found.barren().isEmpty() ? Exit.CLEAN : Exit.UNCHECKED);
    write(run, exit);
    tell(run, found);
    return exit;
  }

  private Exit exit(RunResult run) {
    Exit exit = Exit.CLEAN;
    for (FileResult file : run.files()) {
      boolean fails = request.failOn().filter(file::reaches).isPresent();
      exit = exit.or(fails && file.checked() ? Exit.FINDINGS : Exit.CLEAN);
      exit = exit.or(file.checked() ? Exit.CLEAN : Exit.UNCHECKED);
      exit = exit.or(file.faults().isEmpty() ? Exit.CLEAN : Exit.FAULT);
    }
    return exit;
  }

  private void write(RunResult run, Exit exit) throws Stop {
    for (Request.FileOutput output : request.outputs()) {
      try {
        Setting setting = setting(exit, false);
        OutputFile.write(output.file(), out -> output.format().output().write(run, setting, out));
      } catch (IOException e) {
        throw Stop.usage(Text.OUTPUT_FAILED, output.file().toString(), reason(e));
      }
    }
    OutputFormat format = request.format();
    Charset charset = format.machine() ? StandardCharsets.UTF_8 : terminal.charset();
    boolean colour = !format.machine() && terminal.colour() && request.colour();
    try {
      Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), charset));
      format.output().write(run, setting(exit, colour), out);
      out.flush();
    } catch (IOException e) {
      throw Stop.usage(Text.OUTPUT_FAILED, "stdout", reason(e));
    }
  }

  private void tell(RunResult run, Found found) {
    for (Path folder : found.barren()) {
      terminal.tell(texts.say(Text.FOLDER_WITHOUT_REPORTS, Shown.of(folder.toString())));
    }
    boolean faulty = run.files().stream().anyMatch(f -> !f.faults().isEmpty());
    if (!request.quiet() || faulty) {
      Level level = request.failOn().orElse(Level.ERROR);
      terminal.tell(Summary.of(run, level, setting(Exit.CLEAN, false)));
    }
  }

  private Setting setting(Exit exit, boolean colour) {
    String batch =
        request.paths().stream()
            .map(CheckCommand::fromHere)
            .sorted()
            .collect(Collectors.joining("\n"));
    Words ending =
        new Words(Texts.in(Lang.ZH).say(exit.text()), Texts.in(Lang.EN).say(exit.text()));
    var end = new Setting.Ending(exit.code(), ending);
    return new Setting(texts.lang(), HERE, colour, Version.own(), batch, end);
  }

  private static String fromHere(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(HERE) ? HERE.relativize(whole) : whole).toString();
  }

  /** Refuses to write over what is to be checked. */
  private void guard(Found found) throws Stop {
    for (Request.FileOutput output : request.outputs()) {
      Path file = output.file().toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        throw Stop.usage(Text.OUTPUT_IS_FOLDER, output.file().toString());
      }
      if (found.files().stream().anyMatch(f -> f.toAbsolutePath().normalize().equals(file))) {
        throw Stop.usage(Text.OUTPUT_IS_INPUT, output.file().toString());
      }
    }
  }

  private byte[] standardInput() throws Stop {
    try {
      InputStream in = terminal.in();
      int most = (int) Math.min(Integer.MAX_VALUE - 8, Limits.ORDINARY.bytes() + 1);
      return in.readNBytes(most);
    } catch (IOException e) {
      throw new Stop(Exit.UNCHECKED, Text.INPUT_UNREADABLE, reason(e));
    }
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(p -> Shown.of(p.toString())).collect(Collectors.joining(", "));
  }

  private static String reason(IOException e) {
    return Shown.of(e.getClass().getSimpleName() + " " + e.getMessage());
  }
}
