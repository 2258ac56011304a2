package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.ConfigFile;
import io.github.nianshen.config.Given;
import io.github.nianshen.config.KnownRules;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Packs;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads configurations and the rules that they bring. */
final class ConfigSource {
  /** More than any configuration needs. */
  private static final int BYTES = 1024 * 1024;

  private static final Path HERE = Path.of("").toAbsolutePath();

  private ConfigSource() {}

  /**
   * A configuration with its rules.
   *
   * @param config the configuration
   * @param book the rules of the run and its own
   * @param errors what is wrong in its rule files
   */
  record Loaded(Config config, Rulebook book, List<RuleError> errors) {
    /** Keeps a copy of the errors. */
    Loaded {
      errors = List.copyOf(errors);
    }
  }

  /** Reads a configuration; a stop that shows every fault where it is not in order. */
  static Loaded read(Path file, Rulebook rules, Texts texts) throws Stop {
    var source = new ConfigFile(file, name(file), text(file));
    List<Given<Path>> folders = source.ruleFolders();
    List<RuleError> errors = new ArrayList<>();
    Rulebook book = rules;
    for (Given<Path> folder : folders) {
      try {
        Rulebook.Loaded more = Packs.add(book, folder.value());
        book = more.rulebook();
        errors.addAll(more.errors());
      } catch (IOException e) {
        throw Stop.usage(Text.PACK_UNREADABLE, Shown.of(folder.value().toString()));
      }
    }
    List<RuleInfo> infos = book.rules().stream().map(r -> r.info()).toList();
    Config config = source.config(folders, new KnownRules(infos, new RuleNames(infos)::near));
    if (!source.errors().isEmpty()) {
      throw RuleSource.wrong(Text.CONFIG_WRONG, source.errors(), texts);
    }
    return new Loaded(config, book, errors);
  }

  /** What a configuration is called: from the working folder where it stands below it. */
  static String name(Path file) {
    return Config.shown(file, HERE);
  }

  private static String text(Path file) throws Stop {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw Stop.usage(Text.CONFIG_UNREADABLE, file.toString(), Stop.reason(e));
    }
  }
}
