package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.ConfigPlaces;
import io.github.nianshen.config.Given;
import io.github.nianshen.lint.ConfigFault;
import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configurations of a run's files. */
final class Configs {
  private final Optional<Path> named;
  private final Rulebook book;
  private final Texts texts;
  private final ConfigPlaces places = new ConfigPlaces();
  private final Map<Path, ConfigReader.Loaded> loaded = new LinkedHashMap<>();

  /**
   * None, until files are {@link #meet met}.
   *
   * @param named the configuration that the call names for all files
   * @param book the rules of the run, which those of configurations are added to
   */
  Configs(Optional<Path> named, Rulebook book, Texts texts) {
    this.named = named.map(p -> p.toAbsolutePath().normalize());
    this.book = book;
    this.texts = texts;
  }

  /** Reads the configuration of a file, where it has one that was not met before. */
  void meet(Path file) throws Stop {
    Optional<Path> found = place(file);
    if (found.isPresent() && !loaded.containsKey(found.get())) {
      loaded.put(found.get(), read(found.get()));
    }
  }

  /** A configuration; a stop that shows every fault where it is not in order. */
  private ConfigReader.Loaded read(Path file) throws Stop {
    try {
      return ConfigReader.read(file, book);
    } catch (ConfigFault fault) {
      String path = fault.path().toString();
      throw switch (fault.kind()) {
        case WRONG -> RuleSource.wrong(Text.CONFIG_WRONG, fault.errors(), texts);
        case UNREADABLE -> Stop.usage(Text.CONFIG_UNREADABLE, path, Shown.of(fault.reason()));
        case PACK -> Stop.usage(Text.PACK_UNREADABLE, Shown.of(path));
      };
    }
  }

  /** Where the configuration of a file stands. */
  Optional<Path> place(Path file) {
    return named.or(() -> places.of(file));
  }

  /** All that were met, by file. */
  Map<Path, ConfigReader.Loaded> loaded() {
    return Map.copyOf(loaded);
  }

  /** All that were met, in the order of their files. */
  List<Config> all() {
    return loaded.values().stream().map(ConfigReader.Loaded::config).toList();
  }

  /** What is wrong in the rule files that they name. */
  List<RuleError> errors() {
    List<RuleError> errors = new ArrayList<>();
    loaded.values().forEach(l -> errors.addAll(l.errors()));
    return errors;
  }

  /** The roster that they name; a stop where they name more than one. */
  Optional<Path> roster() throws Stop {
    List<Path> rosters =
        all().stream().flatMap(c -> c.roster().stream()).map(Given::value).distinct().toList();
    if (rosters.size() > 1) {
      throw Stop.usage(Text.ROSTERS, Intake.joined(rosters));
    }
    return rosters.stream().findFirst();
  }

  /** Last year's reports that they name. */
  List<Path> previous() {
    return all().stream().flatMap(c -> c.previous().stream()).map(Given::value).distinct().toList();
  }
}
