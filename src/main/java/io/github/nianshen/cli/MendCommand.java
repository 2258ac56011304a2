package io.github.nianshen.cli;

import io.github.nianshen.emit.UnifiedDiff;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.lint.Mender;
import io.github.nianshen.lint.Mender.Mended;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;

/** Applies the safe fixes of text files, or shows them. */
final class MendCommand {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Request request;
  private final boolean writes;
  private final Terminal terminal;
  private final Texts texts;
  private final Linter linter;
  private Exit exit = Exit.CLEAN;
  private int files;
  private int places;

  MendCommand(CommandLine line, Terminal terminal, Texts texts) throws Stop {
    this.writes = line.hasOption("fix");
    String own = writes ? "--fix" : "--diff";
    for (String other : List.of("diff", "format", "output")) {
      if (line.hasOption(other) && !own.equals("--" + other)) {
        throw Stop.usage(Text.OPTIONS_EXCLUDE, own, "--" + other);
      }
    }
    this.request = new RequestReader(line, terminal).read();
    this.terminal = terminal;
    this.texts = texts;
    var rules = RuleSource.book(request.packs(), texts);
    var roster = RosterSource.load(request.roster(), texts);
    this.linter =
        Linter.of(rules, request.overrides().with(roster::kind), Limits.ORDINARY, HERE)
            .withoutContents();
  }

  /** Whether a call asks for it. */
  static boolean isAsked(CommandLine line) {
    return line.hasOption("fix") || line.hasOption("diff");
  }

  /** A file, and what became of it. */
  private record Done(Input input, Mended mended) {}

  /** Mends all files. */
  Exit run() throws Stop {
    try (Found found = Intake.found(request.paths(), linter.rules())) {
      List<Input> inputs = Intake.inputs(request, found, terminal);
      for (Path folder : found.barren()) {
        refuse(Exit.UNCHECKED, Text.FOLDER_WITHOUT_REPORTS, folder);
      }
      mend(inputs);
      if (!request.quiet()) {
        tell(inputs.size());
      }
      return exit;
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private void mend(List<Input> inputs) throws Stop {
    List<Stop> stops = new ArrayList<>();
    var mender = new Mender(linter);
    Batch.run(
        inputs,
        request.jobs(),
        input -> new Done(input, mender.mend(input)),
        done -> {
          try {
            take(done);
          } catch (Stop stop) {
            stops.add(stop);
          }
        });
    if (!stops.isEmpty()) {
      throw stops.get(0);
    }
  }

  private void tell(int all) {
    Text text = writes ? Text.MEND_DONE : Text.MEND_SHOWN;
    List<String> counts = Stream.of(all, files, places).map(String::valueOf).toList();
    terminal.tell(texts.say(text, counts.toArray(String[]::new)));
  }

  private void take(Done done) throws Stop {
    Mended mended = done.mended();
    boolean piped = done.input().file().equals(Request.STDIN);
    switch (mended.state()) {
      case UNREAD -> refuse(Exit.UNCHECKED, Text.MEND_UNREAD, mended.path());
      case ENCODING -> refuse(Exit.UNCHECKED, Text.MEND_ENCODING, mended.path());
      case NO_TEXT -> refuse(piped ? Exit.UNCHECKED : Exit.CLEAN, Text.MEND_NO_TEXT, mended.path());
      case DONE -> done(done.input(), mended, piped);
    }
  }

  private void done(Input input, Mended mended, boolean piped) throws Stop {
    if (writes && piped) {
      put(mended.bytes());
    }
    if (mended.fixes() == 0 || (writes && !piped && !isWritten(input, mended))) {
      return;
    }
    files++;
    places += mended.fixes();
    if (!writes) {
      exit = exit.or(Exit.FINDINGS);
      Charset charset =
          terminal.columns().isPresent() ? terminal.charset() : StandardCharsets.UTF_8;
      put(UnifiedDiff.of(mended.path(), HERE, mended.before(), mended.after()).getBytes(charset));
    }
  }

  private boolean isWritten(Input input, Mended mended) {
    if (!input.file().equals(input.path())) {
      refuse(Exit.UNCHECKED, Text.MEND_ARCHIVE, mended.path());
      return false;
    }
    if (OutputFile.isReadOnly(input.file())) {
      refuse(Exit.USAGE, Text.MEND_READ_ONLY, mended.path());
      return false;
    }
    try {
      OutputFile.replace(input.file(), mended.bytes());
      return true;
    } catch (IOException e) {
      exit = exit.or(Exit.USAGE);
      String name = Shown.of(mended.path().toString());
      terminal.tell(texts.say(Text.ERROR, texts.say(Text.MEND_FAILED, name, Stop.reason(e))));
      return false;
    }
  }

  private void refuse(Exit how, Text why, Path path) {
    exit = exit.or(how);
    String words = texts.say(why, Shown.of(path.toString()));
    terminal.tell(how == Exit.CLEAN ? words : texts.say(Text.ERROR, words));
  }

  private void put(byte[] bytes) throws Stop {
    try {
      terminal.out().write(bytes);
      terminal.out().flush();
    } catch (IOException e) {
      throw Stop.usage(Text.STANDARD_OUTPUT_FAILED, Stop.reason(e));
    }
  }
}
