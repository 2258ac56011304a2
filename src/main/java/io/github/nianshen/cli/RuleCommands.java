package io.github.nianshen.cli;

import io.github.nianshen.lint.Packs;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;

/** What the program tells of its rules, and does for those who write some. */
final class RuleCommands {
  private final CommandLine line;
  private final Terminal terminal;
  private final Texts texts;

  RuleCommands(CommandLine line, Terminal terminal, Texts texts) {
    this.line = line;
    this.terminal = terminal;
    this.texts = texts;
  }

  /** {@code rule list}, {@code rule test} and {@code rule new}. */
  Exit rule() throws Stop {
    List<String> words = line.getArgList();
    String command = words.isEmpty() ? "" : words.get(0);
    List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
    if (command.equals("list") && rest.isEmpty()) {
      return print(new RuleList(line, book(packs()).infos()).shown(texts.lang()));
    }
    if (command.equals("test")) {
      return test(rest);
    }
    if (command.equals("new") && rest.size() == 1) {
      return draft(rest.get(0));
    }
    throw Stop.usage(Text.RULE_COMMAND_UNKNOWN);
  }

  /** {@code explain RULE}. */
  Exit explain() throws Stop {
    if (line.getArgList().size() != 1) {
      throw Stop.usage(Text.RULE_UNKNOWN, Shown.of(String.join(" ", line.getArgList())));
    }
    return print(new ExplainCommand(book(packs()), texts).explain(line.getArgList().get(0)));
  }

  private Exit test(List<String> names) throws Stop {
    var packs = new ArrayList<Path>(packs());
    for (String name : names) {
      packs.add(RequestReader.path(name));
    }
    var test = new RuleTest(book(packs), texts);
    print(test.failures());
    terminal.tell(test.summary());
    return test.exit();
  }

  private Exit draft(String name) throws Stop {
    List<Path> packs = packs();
    if (packs.size() > 1) {
      throw Stop.usage(Text.RULE_COMMAND_UNKNOWN);
    }
    Path folder = packs.isEmpty() ? Path.of("rules") : packs.get(0);
    Rulebook book = book(holdsRules(folder) ? List.of(folder) : List.of());
    return print(new RuleNew(book, texts).write(name, folder));
  }

  private static boolean holdsRules(Path folder) throws Stop {
    try {
      return Files.isDirectory(folder) && Packs.holds(folder);
    } catch (IOException e) {
      throw Stop.usage(Text.PACK_UNREADABLE, Shown.of(folder.toString()));
    }
  }

  private List<Path> packs() throws Stop {
    return new RequestReader(line, terminal).packs();
  }

  private Rulebook book(List<Path> packs) throws Stop {
    return RuleSource.book(packs, texts);
  }

  private Exit print(String words) {
    try {
      terminal.out().write(words.getBytes(terminal.charset()));
      terminal.out().flush();
      return Exit.CLEAN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
