package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.lint.Governed;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The linter of each file, by the configuration that holds for it. */
final class Linters {
  private final Overrides asked;
  private final Governed.Agreed agreed;
  private final Configs configs;
  private final Map<Path, Governed> governed = new LinkedHashMap<>();
  private final Governed plain;

  /**
   * The linters of all files that configurations were met of.
   *
   * @param asked what the call says of all reports; it outweighs every configuration
   */
  Linters(Rulebook book, Configs configs, Overrides asked, Roster roster, Governed.Agreed agreed) {
    this.asked = asked.with(roster::kind);
    this.agreed = agreed;
    this.configs = configs;
    this.plain = governed(Config.NONE, book);
    configs.loaded().forEach((file, l) -> governed.put(file, governed(l.config(), l.book())));
  }

  private Governed governed(Config config, Rulebook book) {
    return Governed.of(config, book, asked, agreed);
  }

  /** What holds for a file. */
  Governed of(Path file) {
    return configs.place(file).flatMap(f -> Optional.ofNullable(governed.get(f))).orElse(plain);
  }

  /** The linter of files without a configuration. */
  Linter plain() {
    return plain.linter();
  }

  /** All configurations in force. */
  List<Config> configs() {
    return configs.all();
  }

  /** How many of the files each rule is switched off for; rules that are not are absent. */
  Map<String, Integer> off(List<Input> files) {
    Map<String, Integer> off = new TreeMap<>();
    for (Input file : files) {
      of(file.file()).config().off().forEach(rule -> off.merge(rule, 1, Integer::sum));
    }
    return off;
  }

  /** Every rule that is in force somewhere, sorted by id; a stop where two share one id. */
  List<RuleInfo> rules() throws Stop {
    Map<String, RuleInfo> all = new TreeMap<>();
    plain.rules().forEach(r -> all.put(r.id(), r));
    for (Governed one : governed.values()) {
      for (RuleInfo rule : one.rules()) {
        RuleInfo other = all.putIfAbsent(rule.id(), rule);
        if (other != null && !other.equals(rule)) {
          throw Stop.usage(Text.CONFIG_CLASH, rule.id(), ConfigReader.name(one.config().file()));
        }
      }
    }
    return List.copyOf(all.values());
  }
}
