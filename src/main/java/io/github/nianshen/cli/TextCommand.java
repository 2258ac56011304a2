package io.github.nianshen.cli;

import io.github.nianshen.emit.Twin;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what is read of a file, as Markdown. */
final class TextCommand {
  private final Terminal terminal;
  private final Texts texts;

  TextCommand(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  /** Prints the text of each file named. */
  Exit run(List<String> names) throws Stop {
    if (names.isEmpty()) {
      throw Stop.usage(Text.NO_PATHS);
    }
    var rules = RuleSource.load(List.of()).rulebook();
    var linter = Linter.of(rules, Overrides.NONE, Limits.ORDINARY, Path.of("")).withoutContents();
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(RequestReader.path(name));
    }
    try (Found found = Batch.find(paths, linter.rules(), Limits.ORDINARY)) {
      if (!found.missing().isEmpty()) {
        throw Stop.usage(Text.PATH_MISSING, found.missing().get(0).toString());
      }
      Exit exit = found.barren().isEmpty() ? Exit.CLEAN : Exit.UNCHECKED;
      for (Path folder : found.barren()) {
        terminal.tell(texts.say(Text.FOLDER_WITHOUT_REPORTS, Shown.of(folder.toString())));
      }
      for (Input file : found.files()) {
        exit = exit.or(print(linter.read(file), found.files().size() > 1, linter.rules()));
      }
      return exit;
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }

  private Exit print(FileResult file, boolean named, List<RuleInfo> rules) throws IOException {
    String name = Shown.of(file.path().toString());
    if (file.document().isEmpty()) {
      for (Finding finding : file.findings()) {
        RuleInfo rule =
            rules.stream().filter(r -> r.id().equals(finding.rule())).findFirst().orElseThrow();
        String why = rule.say(finding.message(), texts.lang());
        terminal.tell(texts.say(Text.ERROR, name + "  " + Shown.of(why)));
      }
      return file.faults().isEmpty() ? Exit.UNCHECKED : Exit.FAULT;
    }
    String head = named ? "<!-- " + name.replace("--", "- -") + " -->\n\n" : "";
    // A file is UTF-8; only a screen has an encoding of its own.
    var charset = terminal.columns().isPresent() ? terminal.charset() : StandardCharsets.UTF_8;
    terminal.out().write((head + Twin.of(file.document().get())).getBytes(charset));
    terminal.out().flush();
    return Exit.CLEAN;
  }
}
