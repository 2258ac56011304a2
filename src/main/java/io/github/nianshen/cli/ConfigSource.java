package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.ConfigFile;
import io.github.nianshen.config.Given;
import io.github.nianshen.config.KnownRules;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Packs;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads configurations and the rules that they bring. */
final class ConfigSource {
  /** More than any configuration needs. */
  private static final int BYTES = 1024 * 1024;

  private static final String DEADLINES = "dates/deadlines.tsv";

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
    List<Given<Path>> packs = source.packs();
    List<RuleError> errors = new ArrayList<>();
    Rulebook book = rules;
    for (Given<Path> pack : packs) {
      try {
        Rulebook.Loaded more = Packs.add(book, pack.value());
        book = more.rulebook();
        errors.addAll(more.errors());
      } catch (IOException e) {
        throw Stop.usage(Text.PACK_UNREADABLE, Shown.of(pack.value().toString()));
      }
    }
    List<RuleInfo> infos = book.rules().stream().map(r -> r.info()).toList();
    Config config = source.config(packs, new KnownRules(infos, new RuleNames(infos)::near));
    if (!source.errors().isEmpty()) {
      throw RuleSource.wrong(Text.CONFIG_WRONG, source.errors(), texts);
    }
    return new Loaded(config, withDeadlines(book, config), errors);
  }

  /** A book whose list of deadlines begins with those of a configuration: the first one holds. */
  private static Rulebook withDeadlines(Rulebook book, Config config) {
    if (config.deadlines().isEmpty()) {
      return book;
    }
    String own =
        config.deadlines().entrySet().stream()
            .map(e -> deadline(e.getKey(), e.getValue(), config))
            .collect(Collectors.joining());
    String all = own + book.files().getOrDefault(DEADLINES, "");
    return book.with(List.of(new PackFile(DEADLINES, all)), List.of()).rulebook();
  }

  private static String deadline(OrganKind kind, Given<MonthDay> day, Config config) {
    String place = name(config.file()) + ":" + day.line();
    String written = day.value().toString().substring(2);
    return String.join("\t", kind.word(), "all", written, "参照", place) + "\n";
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
