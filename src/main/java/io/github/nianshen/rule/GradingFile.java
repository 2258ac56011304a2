package io.github.nianshen.rule;

import io.github.nianshen.finding.Level;
import io.github.nianshen.rule.Grading.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code level:}. It is one level, or {@code default: level} with {@code variant: level} for
 * messages of their own and {@code level: formula} for conditions.
 */
final class GradingFile {
  private GradingFile() {}

  /** Levels without conditions read; those are tried where the nodes are known. */
  static Grading plain(Yaml yaml) {
    return read(yaml, condition -> Optional.empty());
  }

  /** Levels with their conditions. */
  static Grading read(Yaml yaml, Function<Yaml, Optional<Question>> formula) {
    if (yaml.isText()) {
      return new Grading(level(yaml), new LinkedHashMap<>(), List.of());
    }
    Fields fields = yaml.fields();
    var variants = new LinkedHashMap<String, Level>();
    var conditions = new ArrayList<Condition>();
    for (String key : fields.names()) {
      Optional<Yaml> value = fields.get(key);
      Optional<Level> conditional = named(key);
      if (conditional.isPresent()) {
        value.ifPresent(v -> condition(conditional.get(), v, formula).ifPresent(conditions::add));
      } else {
        value.ifPresent(v -> variants.put(key, level(v)));
      }
    }
    Level ordinary = variants.getOrDefault(Violation.DEFAULT, Level.ERROR);
    fields.need(Violation.DEFAULT);
    return new Grading(ordinary, variants, conditions);
  }

  private static Optional<Condition> condition(
      Level level, Yaml yaml, Function<Yaml, Optional<Question>> formula) {
    return formula.apply(yaml).map(q -> new Condition(level, q, yaml.text().orElse("")));
  }

  /**
   * Notes levels that no finding can have: those of messages that the rule does not have, and in a
   * rule without formulas those that depend on one.
   */
  static void checkKeys(Yaml yaml, List<String> messages, boolean formulas) {
    Fields fields = yaml.isText() ? yaml.noFields() : yaml.fields();
    for (String key : fields.names()) {
      boolean conditional = named(key).isPresent();
      if (conditional && !formulas) {
        fields
            .key(key)
            .ifPresent(
                k -> k.fault("java 规则的级别只能按提示文字规定", "levels of a java rule go by message only"));
      } else if (!conditional && !messages.contains(key)) {
        String known = String.join(", ", messages);
        fields
            .key(key)
            .ifPresent(
                k ->
                    k.fault(
                        "没有提示文字“" + key + "”；有：" + known,
                        "no message '" + key + "'; known: " + known));
      }
    }
  }

  private static Level level(Yaml yaml) {
    Optional<Level> level = yaml.text().flatMap(GradingFile::named);
    if (level.isEmpty()) {
      yaml.fault("应为 error、warning 或 note", "expected error, warning or note");
    }
    return level.orElse(Level.ERROR);
  }

  private static Optional<Level> named(String word) {
    for (Level level : Level.values()) {
      if (level.word().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
