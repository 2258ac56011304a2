package io.github.nianshen.lsp;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.ConfigPlaces;
import io.github.nianshen.config.Given;
import io.github.nianshen.config.Today;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.RosterFault;
import io.github.nianshen.corpus.RosterReader;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.ConfigFault;
import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Governed;
import io.github.nianshen.lint.Reading;
import io.github.nianshen.lint.Standing;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configurations in force. One that is not in order is told where it is written; until it is
 * mended, what it said before holds.
 */
final class Setup {
  private static final int ROUNDS = 8;

  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Rulebook book = Rulebook.builtIn();
  private final Map<Optional<Path>, Rules> inForce = new HashMap<>();
  private ConfigPlaces places = new ConfigPlaces();
  private volatile int generation;

  /** The program's own rules. */
  Rulebook book() {
    return book;
  }

  /**
   * Checks clean reports a few times, so that the first keystroke does not wait for what Java does
   * once.
   */
  void warm() {
    var plain = of(HERE.resolve("report.txt")).governed().linter();
    for (int round = 0; round < ROUNDS; round++) {
      book.files()
          .forEach(
              (file, text) -> {
                if (file.startsWith("examples/")) {
                  plain.lint(Path.of("report.txt"), text.getBytes(StandardCharsets.UTF_8));
                }
              });
    }
  }

  /** How often configurations were read anew. */
  int generation() {
    return generation;
  }

  /** Has every configuration read anew when it is next needed. */
  synchronized void forget() {
    generation++;
    places = new ConfigPlaces();
  }

  /** What holds for a document. */
  synchronized Rules of(Path name) {
    Optional<Path> config = place(name);
    Rules known = inForce.get(config);
    if (known == null || known.generation() != generation) {
      known = read(config, Optional.ofNullable(known));
      inForce.put(config, known);
    }
    return known;
  }

  /** Where the configuration of a document stands. */
  synchronized Optional<Path> place(Path name) {
    return places.of(name);
  }

  private Rules read(Optional<Path> config, Optional<Rules> before) {
    if (config.isEmpty()) {
      return rules(config, Config.NONE, book);
    }
    try {
      ConfigReader.Loaded loaded = ConfigReader.read(config.get(), book);
      return rules(config, loaded.config(), loaded.book());
    } catch (ConfigFault fault) {
      return before
          .map(b -> new Rules(config, b.governed(), b.book(), b.standing(), generation))
          .orElseGet(() -> rules(config, Config.NONE, book));
    }
  }

  private Rules rules(Optional<Path> place, Config config, Rulebook rules) {
    Roster roster = roster(config);
    var agreed =
        new Governed.Agreed(
            Baseline.NONE,
            HERE,
            Today.by(() -> LocalDateTime.now(ZoneId.systemDefault())),
            Reading.anew(Limits.ORDINARY));
    Governed governed = Governed.of(config, rules, Overrides.NONE.with(roster::kind), agreed);
    return new Rules(place, governed, rules, standing(config, governed, roster), generation);
  }

  private static Standing standing(Config config, Governed governed, Roster roster) {
    List<Path> previous = config.previous().stream().map(Given::value).distinct().toList();
    try (Found found = Batch.find(previous, governed.rules(), Limits.ORDINARY)) {
      return Standing.of(governed.linter(), found.files(), roster);
    } catch (IOException leftBehind) {
      return Standing.of(governed.linter(), List.of(), roster);
    }
  }

  /** The units that owe a report; a roster that is not in order is told in the configuration. */
  private static Roster roster(Config config) {
    if (config.roster().isEmpty()) {
      return Roster.NONE;
    }
    try {
      return RosterReader.read(Files.readAllBytes(config.roster().get().value()));
    } catch (IOException | RosterFault unread) {
      return Roster.NONE;
    }
  }
}
