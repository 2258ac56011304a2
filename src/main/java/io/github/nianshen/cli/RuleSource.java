package io.github.nianshen.cli;

import io.github.nianshen.lint.Packs;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;

/** The rules of a run: the program's own, and those of the packs that were named. */
final class RuleSource {
  private RuleSource() {}

  /** All rules; a stop that shows every fault where a pack is not in order. */
  static Rulebook book(List<Path> packs, Texts texts) throws Stop {
    Rulebook.Loaded loaded = load(packs);
    if (!loaded.errors().isEmpty()) {
      throw wrong(loaded.errors(), texts);
    }
    return loaded.rulebook();
  }

  /** All rules that are in order, and what is wrong with the others. */
  static Rulebook.Loaded load(List<Path> packs) throws Stop {
    Rulebook book = Rulebook.builtIn();
    List<RuleError> errors = new ArrayList<>();
    for (Path pack : packs) {
      try {
        if (!Packs.holds(pack)) {
          throw Stop.usage(Text.PACK_UNREADABLE, Shown.of(pack.toString()));
        }
        Rulebook.Loaded loaded = Packs.add(book, pack);
        book = loaded.rulebook();
        errors.addAll(loaded.errors());
      } catch (IOException | ServiceConfigurationError e) {
        throw Stop.usage(Text.PACK_UNREADABLE, Shown.of(pack.toString()));
      }
    }
    return new Rulebook.Loaded(book, errors);
  }

  /** The end of a run that needs every rule file to be in order. */
  static Stop wrong(List<RuleError> errors, Texts texts) {
    return wrong(Text.PACK_WRONG, errors, texts);
  }

  /** A stop that shows every fault of files. */
  static Stop wrong(Text text, List<RuleError> errors, Texts texts) {
    String all =
        errors.stream()
            .map(e -> safe(e.shown(texts.lang())))
            .collect(Collectors.joining("\n\n", "\n", ""));
    return Stop.usage(text, all);
  }

  private static String safe(String lines) {
    return lines.lines().map(l -> Shown.of(l.replace('\t', ' '))).collect(Collectors.joining("\n"));
  }
}
