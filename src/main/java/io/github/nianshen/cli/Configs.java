package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Given;
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
  private final Map<Path, ConfigSource.Loaded> loaded = new LinkedHashMap<>();

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
      loaded.put(found.get(), ConfigSource.read(found.get(), book, texts));
    }
  }

  /** Where the configuration of a file stands. */
  Optional<Path> place(Path file) {
    return named.or(() -> places.of(file));
  }

  /** All that were met, by file. */
  Map<Path, ConfigSource.Loaded> loaded() {
    return Map.copyOf(loaded);
  }

  /** All that were met, in the order of their files. */
  List<Config> all() {
    return loaded.values().stream().map(ConfigSource.Loaded::config).toList();
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
