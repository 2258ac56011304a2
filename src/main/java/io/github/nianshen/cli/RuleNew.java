package io.github.nianshen.cli;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the first draft of a rule, which is in order and whose examples hold. */
final class RuleNew {
  private static final int LAST = 999;

  private final List<RuleInfo> rules;
  private final Texts texts;

  /**
   * For a folder of rules.
   *
   * @param book all rules, those of the folder among them
   */
  RuleNew(Rulebook book, Texts texts) {
    this.rules = book.infos();
    this.texts = texts;
  }

  /** Writes the draft; a file that is there stays as it is. */
  String write(String name, Path folder) throws Stop {
    if (!name.matches("[a-z]+(-[a-z0-9]+)*")) {
      throw Stop.usage(Text.NEW_NAME, Shown.of(name));
    }
    if (rules.stream().anyMatch(r -> r.name().equals(name))) {
      throw Stop.usage(Text.NEW_TAKEN, name);
    }
    Path file = folder.resolve(name + ".yaml");
    String draft =
        texts.draft().replace("id: ID", "id: " + id()).replace("name: NAME", "name: " + name);
    try {
      Files.createDirectories(folder);
      Files.write(file, draft.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw Stop.usage(Text.NEW_EXISTS, Shown.of(file.toString()));
    } catch (IOException e) {
      String reason = e.getClass().getSimpleName() + " " + e.getMessage();
      throw Stop.usage(Text.OUTPUT_FAILED, Shown.of(file.toString()), Shown.of(reason));
    }
    return texts.say(Text.NEW_WRITTEN, Shown.of(file.toString()), Shown.of(folder.toString()))
        + "\n";
  }

  private String id() throws Stop {
    Set<String> taken = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
    for (int i = 1; i <= LAST; i++) {
      String id = "LOCAL-%03d".formatted(i);
      if (!taken.contains(id)) {
        return id;
      }
    }
    throw Stop.usage(Text.NEW_TAKEN, "LOCAL");
  }
}
