package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import io.github.nianshen.emit.UnifiedDiff;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Governed;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Mender;
import io.github.nianshen.lint.Mender.Mended;
import io.github.nianshen.rule.Rulebook;
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
  private final Rulebook book;
  private final Today today;
  private Exit exit = Exit.CLEAN;
  private int files;
  private int places;

  MendCommand(CommandLine line, Terminal terminal, Texts texts, Today today) throws Stop {
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
    this.today = today;
    this.book = RuleSource.book(request.packs(), texts);
  }

  /** Whether a call asks for it. */
  static boolean isAsked(CommandLine line) {
    return line.hasOption("fix") || line.hasOption("diff");
  }

  /** A file, and what became of it. */
  private record Done(Input input, Mended mended, boolean piped) {}

  /** Mends all files. */
  Exit run() throws Stop {
    try (Found found = Intake.found(request.paths(), book.infos())) {
      var known = Known.of(request.baseline()).baseline();
      Governed.Agreed agreed = Intake.agreed(known, today, Cache.none().reading());
      Intake intake = Intake.of(request, found, book, agreed, terminal, texts);
      if (!intake.errors().isEmpty()) {
        throw RuleSource.wrong(intake.errors(), texts);
      }
      for (Path folder : found.barren()) {
        refuse(Exit.UNCHECKED, Text.FOLDER_WITHOUT_REPORTS, folder);
      }
      mend(intake);
      if (!request.quiet()) {
        tell(intake.selection().files().size());
      }
      return exit;
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private void mend(Intake intake) throws Stop {
    List<Stop> stops = new ArrayList<>();
    Batch.run(
        intake.selection().files(),
        request.jobs(),
        input -> done(input, intake),
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

  private static Done done(Input input, Intake intake) {
    var mender = new Mender(intake.linters().of(input.file()).linter().withoutContents());
    boolean piped = intake.selection().piped().filter(input::equals).isPresent();
    return new Done(input, mender.mend(input), piped);
  }

  private void tell(int all) {
    Text text = writes ? Text.MEND_DONE : Text.MEND_SHOWN;
    List<String> counts = Stream.of(all, files, places).map(String::valueOf).toList();
    terminal.tell(texts.say(text, counts.toArray(String[]::new)));
  }

  private void take(Done done) throws Stop {
    Mended mended = done.mended();
    switch (mended.state()) {
      case UNREAD -> refuse(Exit.UNCHECKED, Text.MEND_UNREAD, mended.path());
      case ENCODING -> refuse(Exit.UNCHECKED, Text.MEND_ENCODING, mended.path());
      case NO_TEXT ->
          refuse(done.piped() ? Exit.UNCHECKED : Exit.CLEAN, Text.MEND_NO_TEXT, mended.path());
      case DONE -> put(done.input(), mended, done.piped());
    }
  }

  private void put(Input input, Mended mended, boolean piped) throws Stop {
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
