package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a map in a YAML file. */
public final class Fields {
  private final Yaml whole;
  private final Map<String, Field> fields;

  /** A key and its value. */
  record Field(Yaml key, Yaml value) {}

  Fields(Yaml whole, Map<String, Field> fields) {
    this.whole = whole;
    this.fields = new LinkedHashMap<>(fields);
  }

  /** The map itself. */
  Yaml whole() {
    return whole;
  }

  /** Notes every key that is not among the known ones. */
  public Fields only(String... known) {
    Set<String> names = Set.of(known);
    fields.forEach(
        (name, field) -> {
          if (!names.contains(name)) {
            field
                .key()
                .fault(
                    "未知的键“" + name + "”；可用：" + String.join("、", known),
                    "unknown key '" + name + "'; known: " + String.join(", ", known));
          }
        });
    return this;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** All keys, in the order of writing. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  public Optional<Yaml> key(String name) {
    return Optional.ofNullable(fields.get(name)).map(Field::key);
  }

  public Optional<Yaml> get(String name) {
    return Optional.ofNullable(fields.get(name)).map(Field::value);
  }

  /** A field that must be there; a fault is noted where it is not. */
  public Optional<Yaml> need(String name) {
    if (!has(name) && whole.isMap()) {
      whole.fault("缺少键“" + name + "”", "missing key '" + name + "'");
    }
    return get(name);
  }

  public Optional<String> text(String name) {
    return get(name).flatMap(Yaml::text);
  }

  public Optional<String> needText(String name) {
    return need(name).flatMap(Yaml::text);
  }

  /** A field in both languages, which must be there: {@code {zh: …, en: …}}. */
  Words needWords(String name) {
    return need(name).map(Fields::words).orElse(NONE);
  }

  /** A value in both languages. */
  static Words words(Yaml both) {
    Fields fields = both.fields().only("zh", "en");
    return new Words(fields.needText("zh").orElse(""), fields.needText("en").orElse(""));
  }

  private static final Words NONE = new Words("", "");
}
