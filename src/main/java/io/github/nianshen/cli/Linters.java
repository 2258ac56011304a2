package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Given;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The linter of each file, by the configuration that holds for it. */
final class Linters {
  private final Rulebook book;
  private final Overrides asked;
  private final Baseline baseline;
  private final Path root;
  private final LocalDate today;
  private final Configs configs = new Configs();
  private final Map<Path, Governed> governed = new LinkedHashMap<>();
  private final List<RuleError> errors = new ArrayList<>();
  private final Governed plain;

  /**
   * For files without a configuration, until others are {@link #meet met}.
   *
   * @param asked what the call says of all reports; it outweighs every configuration
   * @param baseline what an earlier run found
   * @param root the folder that files are named from in fingerprints
   */
  Linters(Rulebook book, Overrides asked, Baseline baseline, Path root, LocalDate today) {
    this.book = book;
    this.asked = asked;
    this.root = root;
    this.today = today;
    this.baseline = baseline;
    Linter linter =
        Linter.of(book, asked, Limits.ORDINARY, root).agreed(baseline, Config.NONE, today);
    this.plain = new Governed(Config.NONE, linter.rules(), linter);
  }

  /** Reads the configuration of a file, where it has one that was not met before. */
  void meet(Path file, Texts texts) throws Stop {
    Optional<Path> found = configs.of(file);
    if (found.isPresent() && !governed.containsKey(found.get())) {
      ConfigSource.Loaded loaded = ConfigSource.read(found.get(), book, texts);
      errors.addAll(loaded.errors());
      governed.put(found.get(), governed(loaded));
    }
  }

  private Governed governed(ConfigSource.Loaded loaded) {
    Config config = loaded.config();
    var overrides =
        new Overrides(
            asked.era().or(() -> config.era().map(Given::value)),
            asked.year().or(() -> config.year().map(Given::value)),
            asked.kinds());
    Linter linter = Linter.of(loaded.book(), overrides, Limits.ORDINARY, root);
    return new Governed(config, linter.rules(), linter.agreed(baseline, config, today));
  }

  /** What holds for a file that was met. */
  Governed of(Path file) {
    return configs.of(file).flatMap(f -> Optional.ofNullable(governed.get(f))).orElse(plain);
  }

  /** The linter of files without a configuration. */
  Linter plain() {
    return plain.linter();
  }

  /** All configurations that were met. */
  List<Config> configs() {
    return governed.values().stream().map(Governed::config).toList();
  }

  /** What is wrong in the rule files of configurations. */
  List<RuleError> errors() {
    return List.copyOf(errors);
  }

  /** Every rule that is in force somewhere, sorted by id; a stop where two share one id. */
  List<RuleInfo> rules() throws Stop {
    Map<String, RuleInfo> all = new TreeMap<>();
    plain.rules().forEach(r -> all.put(r.id(), r));
    for (Governed one : governed.values()) {
      for (RuleInfo rule : one.rules()) {
        RuleInfo other = all.putIfAbsent(rule.id(), rule);
        if (other != null && !other.equals(rule)) {
          throw Stop.usage(Text.CONFIG_CLASH, rule.id(), ConfigSource.name(one.config().file()));
        }
      }
    }
    return List.copyOf(all.values());
  }
}
