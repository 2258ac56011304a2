package io.github.nianshen.form;

import io.github.nianshen.form.Use.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of a label mean, in all the templates that have it. */
final class Meaning {
  /** What words mean that are no label. */
  static final Meaning NONE = new Meaning("", List.of());

  private final String words;
  private final List<Use> uses;
  private final Map<Template, List<Use>> byTemplate;
  private final Optional<String> table;
  private final Optional<String> row;

  /**
   * A meaning.
   *
   * @param words the folded words
   * @param uses their meanings in the templates that have them
   */
  Meaning(String words, List<Use> uses) {
    this.words = words;
    this.uses = List.copyOf(uses);
    Map<Template, List<Use>> byTemplate = new HashMap<>();
    Set<String> tables = new HashSet<>();
    Set<String> rows = new HashSet<>();
    for (Use use : uses) {
      byTemplate.computeIfAbsent(use.template(), t -> new ArrayList<>()).add(use);
      tables.add(use.template().name());
      if (use.role() == Role.ROW) {
        rows.add(use.template().name() + use.key());
      }
    }
    this.byTemplate = Collections.unmodifiableMap(byTemplate);
    this.table = only(tables);
    this.row = only(rows);
  }

  private static Optional<String> only(Set<String> some) {
    return some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
  }

  /** The folded words. */
  String words() {
    return words;
  }

  /** All that they mean. */
  List<Use> uses() {
    return uses;
  }

  /** What they mean in one template. */
  List<Use> uses(Template template) {
    return byTemplate.getOrDefault(template, List.of());
  }

  /** The table that they tell of, if they are a label of one table only. */
  Optional<String> table() {
    return table;
  }

  /** The table and row that they are for sure; empty where they can be several. */
  Optional<String> row() {
    return row;
  }
}
